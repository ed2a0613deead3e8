import type { Case } from '../dossier/case.ts';
import type { Hide } from '../dossier/hide.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Walk, WalkStep } from '../evidence/walk.ts';
import { domainOf } from '../party/domain.ts';
import type { Domain } from '../party/recipient.ts';
import type { Audit } from './audit.ts';

/** How a person walked through a product: that person's words, made safe to show, and what was left out of it. */
export interface WalkSummary extends Pick<Walk, 'pauses' | 'pausedMs' | 'pausedPages' | 'interruptions'> {
  readonly name: Redacted;
  readonly steps: readonly (Omit<WalkStep, 'reason'> & { readonly reason?: Redacted | undefined })[];
  /** The most pages first. */
  readonly outside: readonly { readonly domain: Domain; readonly pages: number }[];
}

/** What whoever audits says of the site and of the walk. Of what was typed, nothing is in it. */
export function declaredIn({ own = [], walk }: Pick<Case, 'own' | 'walk'>, hide: Hide): Pick<Audit, 'own' | 'walk'> {
  const domains = [...new Set(own.map(domainOf))].toSorted();
  return { ...domains.length === 0 ? {} : { own: domains }, ...walk && { walk: walkSummary(walk, hide) } };
}

function walkSummary({ name, steps, pauses, pausedMs, pausedPages, outside, interruptions }: Walk, hide: Hide): WalkSummary {
  const pages = Object.entries(outside).map(([domain, count]) => ({ domain: domainOf(domain), pages: count }));
  return {
    name: hide(name.trim()),
    steps: steps.map(({ reason, ...it }) => ({ ...it, ...reason === undefined ? {} : { reason: hide(reason.trim()) } })),
    pauses, pausedMs: Math.round(pausedMs), pausedPages,
    outside: pages.toSorted((a, b) => b.pages - a.pages || (a.domain < b.domain ? -1 : 1)),
    interruptions,
  };
}
