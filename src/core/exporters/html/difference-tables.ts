import type { Change, RecipientChange, RuleChange } from '../../difference/difference.ts';
import type { VisitAgain } from '../../difference/verify.ts';
import { unseenSentenceOf } from '../../wording/difference-sentences.ts';
import { localizedIn, numberOf } from '../../wording/sentences.ts';
import { signOf } from './difference-findings.ts';
import type { DifferenceDocument } from './difference-document.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { chapter } from './report.ts';

const AS_FINDINGS: Readonly<Record<RecipientChange['change'], Change>> = { 'came': 'new', 'not-seen-before': 'not-seen-before', 'stayed': 'unchanged', 'not-seen-again': 'not-seen-again', 'went': 'gone' };

/** Who is in one of the audits only; of the others their number. */
export function recipientTable(document: DifferenceDocument): Markup {
  const { difference: { recipients }, words: { labels }, language } = document;
  const moved = recipients.filter(it => it.change !== 'stayed');
  const staying = html`<p class="quiet">${labels.staying(numberOf(recipients.length - moved.length, language))}</p>`;
  if (moved.length === 0) return chapter('recipients', labels.recipients, html`<p>${labels.noRecipients}</p>${staying}`);
  return chapter('recipients', labels.recipients, html`<p class="intro">${labels.recipientsIntro}</p>
<ul class="findings">${moved.map(it => recipient(document, it))}</ul>${staying}`);
}

function recipient({ words, catalog, language }: DifferenceDocument, it: RecipientChange): Markup {
  const entry = it.after ?? it.before;
  const about = entry === undefined ? '' : [entry.organization, catalog.roles[entry.role]].filter(part => part !== undefined).join(' · ');
  const change = AS_FINDINGS[it.change];
  const doubt = unseenSentenceOf({ change, unseen: it.unseen, ways: [] }, language);
  return html`<li class="finding"><p class="sentence">${signOf(change)} ${it.domain}</p><p class="meta">${words.recipients[it.change]} · ${about}</p>${doubt === '' ? NOTHING : html`<p class="doubt">${doubt}</p>`}</li>
`;
}

/** What each rule costs before and after; where other rules judged, nothing but that it is so. */
export function ruleTable(document: DifferenceDocument): Markup {
  const { difference: { score }, words } = document;
  const { labels } = words;
  if (score.status === 'other-rules') return chapter('rules', labels.rules, html`<p>${words.score.otherRules}</p>`);
  if (score.rules.length === 0) return chapter('rules', labels.rules, html`<p>${labels.noRules}</p>`);
  return chapter('rules', labels.rules, html`<p class="intro">${labels.rulesIntro}</p>
<div class="scroll" role="region" aria-label="${labels.rules}" tabindex="0"><table class="costs"><caption class="hidden">${labels.rules}</caption>
<thead><tr><th scope="col">${labels.rule}</th><th scope="col" class="number">${labels.before}</th><th scope="col" class="number">${labels.after}</th><th scope="col" class="number">${labels.change}</th></tr></thead>
<tbody>
${score.rules.map(it => ruleRow(document, it))}</tbody></table></div>`);
}

function ruleRow({ language, words: { labels } }: DifferenceDocument, { rule, before, after, unseen }: RuleChange): Markup {
  const change = after - before;
  const doubt = unseen.length === 0 ? NOTHING : html`<small class="doubt">${numberOf(unseen.length, language)} × ${labels.unsure}</small>`;
  return html`<tr><th scope="row">${localizedIn(rule.says, language)}<small><code>${rule.id}</code></small>${doubt}</th><td class="number">${numberOf(before, language, 1)}</td><td class="number">${numberOf(after, language, 1)}</td><td class="number">${change > 0 ? '+' : ''}${numberOf(change, language, 1)}</td></tr>
`;
}

/** The pages and states to be visited once more. */
export function againTable({ language, catalog, words: { labels } }: DifferenceDocument, again: readonly VisitAgain[]): Markup {
  if (again.length === 0) return chapter('again', labels.again, html`<p>${labels.noAgain}</p>`);
  return chapter('again', labels.again, html`<p class="intro">${labels.againIntro}</p>
<div class="scroll" role="region" aria-label="${labels.again}" tabindex="0"><table class="costs"><caption class="hidden">${labels.again}</caption>
<thead><tr><th scope="col">${labels.page}</th><th scope="col">${labels.state}</th><th scope="col" class="number">${labels.runs}</th><th scope="col" class="number">${labels.toSee}</th></tr></thead>
<tbody>
${again.map(it => html`<tr><th scope="row">${it.page}</th><td>${catalog.states[it.state]}</td><td class="number">${numberOf(it.runs, language)}</td><td class="number">${numberOf(it.findings.length, language)}</td></tr>
`)}</tbody></table></div>`);
}
