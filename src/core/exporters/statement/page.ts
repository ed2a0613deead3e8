import type { Audit, RecipientEntry } from '../../audit/audit.ts';
import { sha256 } from '../../digests/sha2.ts';
import { holesIn } from '../../finding/holes.ts';
import { catalogOf } from '../../wording/catalog-of.ts';
import type { Language } from '../../wording/language.ts';
import { gapSentenceOf, headlinesOf, localizedIn, momentOf, numberOf, scoreSentenceOf } from '../../wording/sentences.ts';
import type { Markup } from '../html/markup.ts';
import { html, jsonScript, NOTHING } from '../html/markup.ts';
import { TEXT_STYLE } from '../html/style-text.ts';
import { statementData } from './data.ts';
import { STATEMENT_STYLE } from './style.ts';
import type { StatementWords } from './words.ts';
import { STATEMENT_WORDS } from './words.ts';

/** The page as text. `source`: the audit as it is written to `audit.json`. */
export function statementPage(audit: Audit, source: string, language: Language): string {
  const words = STATEMENT_WORDS[language];
  const digest = hex(sha256.of(new TextEncoder().encode(source)));
  const page = audit.visits[0]?.page ?? '';
  const style = html`${TEXT_STYLE}${STATEMENT_STYLE}`;
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256.of(new TextEncoder().encode(style.text)))}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${words.title(page)}</title>
<style>${style}</style>
</head>
<body>
<header><p class="intro">${words.kicker}</p>
<h1>${words.title(page)}</h1>
${grade(audit, language)}${about(audit, words, language)}</header>
<main>
${receivers(audit, words, language)}${unseen(audit, words, language)}${check(words, digest)}</main>
<footer><p>${words.limits}</p></footer>
${jsonScript('sillage-statement', statementData(audit, digest))}
</body>
</html>
`.text;
}

function grade(audit: Audit, language: Language): Markup {
  const { score } = audit;
  const band = score.status !== 'graded' ? '' : score.value >= 80 ? 'good' : score.value >= 50 ? 'fair' : 'poor';
  return html`<div class="grade"><b class="${band}" aria-hidden="true">${score.status === 'graded' ? score.grade : '?'}</b><p>${scoreSentenceOf(audit, language)} ${headlinesOf(audit, language, 1).join(' ')}</p></div>
`;
}

function about({ tool, visits, rulebook }: Audit, words: StatementWords, language: Language): Markup {
  const { hosts, states } = catalogOf(language);
  const unique = (all: readonly string[]): string => [...new Set(all)].join(', ');
  const lines = [
    [words.tool, `${tool.name} ${tool.version}`], [words.host, unique(visits.map(it => `${hosts[it.host]}, ${it.browser}`))],
    [words.when, unique(visits.slice(0, 1).map(it => momentOf(it.startedAt, language)))], [words.pages, unique(visits.map(it => it.page))],
    [words.choice, unique(visits.map(it => states[it.state]))],
    [words.rules, `${localizedIn(rulebook.title, language)} ${rulebook.version}`],
  ] as const;
  return html`<dl class="about">${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
`;
}

function receivers({ recipients, declared }: Audit, words: StatementWords, language: Language): Markup {
  const third = recipients.filter(it => it.party === 'third');
  const isDeclared = declared?.declarations !== undefined;
  const table = html`<table><caption class="hidden">${words.receivers}</caption>
<thead><tr><th scope="col">${words.recipient}</th><th scope="col">${words.purpose}</th><th scope="col">${words.received}</th>${isDeclared ? html`<th scope="col">${words.declared}</th>` : NOTHING}</tr></thead>
<tbody>${third.map(it => row(it, { words, language, declared: isDeclared ? declaredOf(it, declared, language) : undefined }))}</tbody></table>`;
  return html`<section><h2>${words.receivers}</h2>
<p class="intro">${third.length === 0 ? words.nobody : words.receiversIntro}</p>
${third.length === 0 ? NOTHING : table}</section>
`;
}

/** Whether the site had declared whom a page was seen to contact, in the words of the report. */
function declaredOf({ domain, requests }: RecipientEntry, declared: Audit['declared'], language: Language): string {
  const { statuses, notSeen } = STATEMENT_WORDS[language];
  const status = declared?.rows.find(it => it.recipient === domain)?.status;
  return status === undefined ? requests === 0 ? notSeen : statuses.undeclared : statuses[status];
}

interface RowAbout { readonly words: StatementWords; readonly language: Language; readonly declared: string | undefined }

function row({ domain, organization, role, received }: RecipientEntry, { words, language, declared }: RowAbout): Markup {
  const { roles, categories, forms } = catalogOf(language);
  const kinds = received.map(({ category, form }) => html`<li>${categories[category].name} <span class="form">(${forms[form].name})</span></li>`);
  return html`<tr><th scope="row">${organization ?? domain}${organization === undefined ? NOTHING : html`<small>${domain}</small>`}</th><td>${roles[role]}</td><td>${kinds.length === 0 ? html`<span class="form">${words.nothing}</span>` : html`<ul>${kinds}</ul>`}</td>${declared === undefined ? NOTHING : html`<td>${declared}</td>`}</tr>
`;
}

/** More would not fit on a page; the part for programs has them all. */
const HOLES_MAX = 8;

function unseen({ gaps, outcomes }: Audit, words: StatementWords, language: Language): Markup {
  const holes = holesIn(gaps);
  const open = outcomes.filter(it => it.status !== 'complete').length;
  const more = holes.length - HOLES_MAX;
  const lines = [
    ...holes.slice(0, HOLES_MAX).map(it => gapSentenceOf(it, language)), ...more > 0 ? [words.more(numberOf(more, language))] : [],
    ...open === 0 ? [] : [words.unanswered(numberOf(open, language), numberOf(outcomes.length, language))],
  ];
  return html`<section><h2>${words.unseen}</h2>
<p class="intro">${lines.length === 0 ? words.noGaps : words.unseenIntro}</p>
${lines.length === 0 ? NOTHING : html`<ul>${lines.map(it => html`<li>${it}</li>`)}</ul>`}</section>
`;
}

function check(words: StatementWords, digest: string): Markup {
  return html`<section><h2>${words.check}</h2>
<ol>${words.steps.map(it => html`<li>${it}</li>`)}</ol>
<dl class="about"><div><dt>${words.digest}</dt><dd><code>${digest}</code></dd></div></dl></section>
`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, it => it.toString(16).padStart(2, '0')).join('');
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
