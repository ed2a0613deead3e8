import { domainOf } from '../../core/party/domain.ts';
import type { Draft } from './draft.ts';
import type { NewPage, OpenVisit, OpenVisits } from './open-visits.ts';

/** More fields than any form has; beyond it the oldest are let go. */
const CARRIED_MAX = 60;

/**
 * What was typed on one page of a site leaves as often from the next: the page that thanks for a form, or whose address
 * repeats it. So a visit keeps what was typed last in each field, and that something was submitted, for the visit after it.
 */
export function withCarried(visit: OpenVisit, draft: Draft): OpenVisit {
  if (draft.seen.kind !== 'input' && draft.seen.kind !== 'submit') return visit;
  const others = visit.carried.filter(it => !replaces(draft, it));
  return { ...visit, carried: [...others, draft].slice(-CARRIED_MAX) };
}

/** What a page of the same site, in the same tab, takes over from the visit before it: known from its very beginning. */
export function carriedTo({ visit: { url }, privately }: Pick<NewPage, 'visit' | 'privately'>, before: OpenVisit | undefined): readonly Draft[] {
  if (before === undefined || before.privately !== privately || domainOf(before.visit.url) !== domainOf(url)) return [];
  return before.carried.map(it => ({ ...it, atMs: 0, document: '' }));
}

/** The visit that took over from this one: what its page still says on leaving was typed before the next began. */
export function heirOf(open: OpenVisits, visit: OpenVisit): OpenVisit | undefined {
  const shown = open.visits[open.shown[visit.tabId] ?? ''];
  return shown !== undefined && shown.id !== visit.id && shown.after === visit.id && domainOf(shown.visit.url) === domainOf(visit.visit.url) ? shown : undefined;
}

function replaces({ seen: next, document }: Draft, { seen: known, document: other }: Draft): boolean {
  if (next.kind === 'submit') return known.kind === 'submit';
  return next.kind === 'input' && known.kind === 'input' && document === other
    && next.field.name === known.field.name && next.field.label === known.field.label && next.field.type === known.field.type;
}
