import type { Case } from '../dossier/case.ts';
import type { Hide } from '../dossier/hide.ts';
import type { Walk } from '../evidence/walk.ts';
import { domainOf } from '../party/domain.ts';
import type { Audit } from './audit.ts';
import type { WalkSummary } from './walk-summary.ts';

/** What whoever audits says of the site and of the walk. Of what was typed, nothing is in it. */
export function walkedIn({ own = [], walk }: Pick<Case, 'own' | 'walk'>, hide: Hide): Pick<Audit, 'own' | 'walk'> {
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
