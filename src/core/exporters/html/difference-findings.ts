import type { Change, FindingChange } from '../../difference/difference.ts';
import { CHANGES } from '../../difference/difference.ts';
import { unseenSentenceOf, waySentenceOf } from '../../wording/difference-sentences.ts';
import { numberOf, sentenceOf } from '../../wording/sentences.ts';
import type { DifferenceDocument } from './difference-document.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { chapter } from './report.ts';

/** A sign beside each change, so that no color tells it alone. */
const SIGNS: Readonly<Record<Change, string>> = { 'new': '+', 'worse': '↑', 'not-seen-before': '+?', 'unchanged': '=', 'not-seen-again': '−?', 'better': '↓', 'gone': '−' };

/** How many findings became what, each leading to them. */
export function differenceSummary({ difference, language, words: { changes, labels } }: DifferenceDocument): Markup {
  const { findings } = difference;
  if (findings.length === 0) return chapter('summary', labels.summary, html`<p>${labels.nothing}</p>`);
  const rows = CHANGES.map(change => {
    const count = findings.filter(it => it.change === change).length;
    const name = html`${changes[change].name}`;
    return html`<tr class="${change}"><th scope="row">${signOf(change)} ${count === 0 ? name : html`<a href="#${change}">${name}</a>`}<small>${changes[change].means}</small></th><td class="number">${numberOf(count, language)}</td></tr>
`;
  });
  return chapter('summary', labels.summary, html`<table class="changes"><caption class="hidden">${labels.summary}</caption>
<thead><tr><th scope="col">${labels.change}</th><th scope="col" class="number">${labels.count}</th></tr></thead>
<tbody>
${rows}</tbody></table>`);
}

/** Every finding of either audit, by what became of it. What is unchanged is folded. */
export function differenceFindings(document: DifferenceDocument): Markup {
  const { difference: { findings }, words: { labels } } = document;
  if (findings.length === 0) return NOTHING;
  return chapter('findings', labels.findings, html`<p class="intro">${labels.findingsIntro}</p>
${CHANGES.map(change => group(document, change, findings.filter(it => it.change === change)))}`);
}

function group(document: DifferenceDocument, change: Change, findings: readonly FindingChange[]): Markup {
  const { words: { changes, labels }, language } = document;
  if (findings.length === 0) return NOTHING;
  const list = html`<ul class="findings">${findings.map(it => entry(document, it))}</ul>`;
  const head = html`<h3 id="${change}" class="change">${signOf(change)} ${changes[change].name} <small>${numberOf(findings.length, language)}</small></h3>
`;
  return change === 'unchanged' ? html`${head}<details><summary>${labels.unchanged}</summary>${list}</details>` : html`${head}${list}`;
}

function entry({ named, language, catalog, words }: DifferenceDocument, it: FindingChange): Markup {
  const finding = it.after ?? it.before;
  if (finding === undefined) return NOTHING;
  const rules = (it.after === undefined ? it.breaks.before : it.breaks.after).map(id => html`<code>${id}</code> `);
  const doubt = unseenSentenceOf(it, language);
  const places = it.places.slice(0, PLACES_MAX).map(({ page, state }) => html`<li>${page} · ${catalog.states[state]}</li>`);
  return html`<li class="finding ${it.change}"><p class="sentence">${sentenceOf(finding, named, language)}</p>
${it.ways.length === 0 ? NOTHING : html`<ul class="ways-changed">${it.ways.map(way => html`<li class="${way.direction}">${words.changes[way.direction].short} · ${waySentenceOf(way, language)}</li>`)}</ul>`}${doubt === '' ? NOTHING : html`<p class="doubt">${doubt}</p>`}
<dl class="facts">${rules.length === 0 ? NOTHING : html`<div><dt>${words.labels.rule}</dt><dd>${rules}</dd></div>`}<div><dt>${words.labels.seenAt}</dt><dd><ul class="plain">${places}${it.places.length > PLACES_MAX ? html`<li>+ ${numberOf(it.places.length - PLACES_MAX, language)}</li>` : NOTHING}</ul></dd></div></dl></li>
`;
}

/** So many places of a finding are named; the further ones are counted. */
const PLACES_MAX = 3;

export function signOf(change: Change): Markup {
  return html`<span class="change-sign ${change}" aria-hidden="true">${SIGNS[change]}</span>`;
}
