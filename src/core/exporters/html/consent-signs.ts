import type { ComparedEntry } from '../../audit/audit.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import type { Report } from './report.ts';

/** What a recipient got, by weight: a ring, a diamond, a square. Each differs by shape, never by color alone. */
export type Sign = 'contact' | 'identifier' | 'data';

/** By weight, the least first. */
export const SIGNS: readonly Sign[] = ['contact', 'identifier', 'data'];

export function kindOf(what: ComparedEntry['what']): Sign {
  return what === 'contact' || what === 'identifier' ? what : 'data';
}

/** The sign as it stands in text. */
export function signOf(what: ComparedEntry['what']): Markup {
  return html`<span class="sign ${kindOf(what)}" aria-hidden="true"></span>`;
}

/** What the signs stand for; `absent`: what a dot does, where there are dots. */
export function signsLegend({ labels: { consent: labels, matrix } }: Report, absent?: string): Markup {
  const dot = absent === undefined ? NOTHING : html`<li><span class="dot" aria-hidden="true">·</span> ${absent}</li>`;
  return html`<ul class="legend" aria-label="${matrix.legend}">${SIGNS.map(it => html`<li><span class="sign ${it}" aria-hidden="true"></span> ${labels.signs[it]}</li>`)}${dot}</ul>
`;
}
