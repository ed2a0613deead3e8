import type { Branch, BranchStep, RecipientEntry } from '../../audit/audit.ts';
import type { Beginning, Link } from '../../finding/chain.ts';
import { countOf, initiatorSentenceOf } from '../../wording/sentences.ts';
import { html, join, NOTHING, type Markup } from './markup.ts';
import { chapter, recipientLink, type Report } from './report.ts';

/** Who had the requests to each third party made: a tree for the eye, and the same in sentences for who listens. */
export function initiatorsOf(report: Report): Markup {
  const { audit, labels: { initiators: labels } } = report;
  const told = audit.recipients.filter(it => it.initiators.length > 0);
  if (told.length === 0) return chapter('initiators', labels.title, html`<p>${labels.none}</p>`);
  return chapter('initiators', labels.title, html`<p class="intro">${labels.intro}</p>
${told.map(it => tree(report, it))}`);
}

function tree(report: Report, { domain, initiators }: RecipientEntry): Markup {
  const { language, recipients } = report;
  const owner = recipients.get(domain)?.organization === undefined ? NOTHING : html` <small>${domain}</small>`;
  return html`<h3 class="recipient">${recipientLink(report, domain)}${owner}</h3>
<div aria-hidden="true"><ul class="tree">${rootsOf(initiators).map(([begins, branches]) => html`<li><b>${report.words.initiators.beginnings[begins]}</b>${below(report, branches, 0)}</li>`)}</ul></div>
<ul class="hidden">${initiators.map(it => html`<li>${initiatorSentenceOf(it, domain, language)}</li>`)}</ul>
`;
}

function rootsOf(branches: readonly Branch[]): readonly (readonly [Beginning, readonly Branch[]])[] {
  const beginnings = [...new Set(branches.map(it => it.begins))];
  return beginnings.map(begins => [begins, branches.filter(it => it.begins === begins)]);
}

/** What stands below one member of the tree: the requests that it made itself, and whom it brought in. */
function below(report: Report, branches: readonly Branch[], depth: number): Markup {
  const ends = branches.filter(it => it.through.length === depth);
  const groups = new Map<string, readonly [BranchStep, ...Branch[]]>();
  for (const it of branches) {
    const step = it.through[depth];
    if (step === undefined) continue;
    const key = `${step.how} ${step.what}`;
    groups.set(key, [step, ...branchesIn(groups.get(key)), it]);
  }
  return html`<ul>${ends.map(it => leaf(report, it))}${[...groups.values()].map(([step, ...rest]) => html`<li>${member(report, step)}${below(report, rest, depth + 1)}</li>`)}</ul>`;
}

function branchesIn(group: readonly [BranchStep, ...Branch[]] | undefined): readonly Branch[] {
  const [, ...branches] = group ?? [undefined];
  return branches;
}

function member(report: Report, { how, what, domain }: BranchStep): Markup {
  const known = report.recipients.get(domain);
  const role = known === undefined || known.party === 'first' ? NOTHING : html`<small>${join([known.organization ?? domain, report.words.roles[known.role]].map(it => html`${it}`), ' · ')}</small>`;
  return html`${way(report, how)} <code>${what}</code>${role}`;
}

function leaf(report: Report, { how, requests }: Branch): Markup {
  return html`<li class="end">${way(report, how)} <b>${countOf(requests, report.words.evidenceKinds.request, report.language)}</b></li>`;
}

function way({ words }: Report, how: Link): Markup {
  return html`<span class="how">${words.initiators.links[how]}</span>`;
}
