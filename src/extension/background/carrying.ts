import type { FieldHint } from '../../core/evidence/evidence.ts';
import { domainOf } from '../../core/party/domain.ts';
import type { Draft } from './draft.ts';
import type { NewPage, OpenVisit, OpenVisits } from './open-visits.ts';

/** More fields than any form has, and more than a page shows of a person; beyond it the oldest are let go. Of what was typed, and of what was shown. */
const CARRIED_MAX = 60;

/**
 * What was typed on one page of a site leaves as often from the next: the page that thanks for a form, or whose address
 * repeats it; and what it showed of its visitor is the visitor's on the next one too. So a visit keeps what was typed last in
 * each field, that something was submitted, and what was shown, for the visit after it.
 */
export function withCarried(visit: OpenVisit, draft: Draft): OpenVisit {
  if (!isCarried(draft.seen)) return visit;
  const others = visit.carried.filter(it => !replaces(draft, it));
  const [shown, typed] = [true, false].map(wanted => [...others, draft].filter(it => (it.seen.kind === 'shown') === wanted).slice(-CARRIED_MAX));
  return { ...visit, carried: [...typed ?? [], ...shown ?? []] };
}

/** Whether it is what a visit keeps for the one after it. */
export function isCarried({ kind }: Draft['seen']): boolean {
  return kind === 'input' || kind === 'submit' || kind === 'shown';
}

/** What a page of the same site, in the same tab, takes over from the visit before it: known from its very beginning. */
export function carriedTo({ visit: { url }, privately }: Pick<NewPage, 'visit' | 'privately'>, before: OpenVisit | undefined, goes: (it: Draft) => boolean): readonly Draft[] {
  if (before === undefined || before.privately !== privately || domainOf(before.visit.url) !== domainOf(url)) return [];
  return before.carried.filter(goes).map(it => ({ ...it, atMs: 0, document: '' }));
}

/** The visit that took over from this one: what its page still says on leaving was typed before the next began. */
export function heirOf(open: OpenVisits, visit: OpenVisit): OpenVisit | undefined {
  const shown = open.visits[open.shown[visit.tabId] ?? ''];
  return shown !== undefined && shown.id !== visit.id && shown.after === visit.id && domainOf(shown.visit.url) === domainOf(visit.visit.url) ? shown : undefined;
}

function replaces({ seen: next, document }: Draft, { seen: known, document: other }: Draft): boolean {
  if (next.kind === 'input' && known.kind === 'input') return document === other && isSameField(next.field, known.field);
  if (next.kind === 'shown' && known.kind === 'shown') return next.value === known.value && isSameField(next.field, known.field);
  return next.kind === 'submit' && known.kind === 'submit';
}

function isSameField(a: FieldHint, b: FieldHint): boolean {
  return a.name === b.name && a.label === b.label && a.type === b.type;
}
