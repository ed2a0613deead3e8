import type { Audit } from './audit.ts';
import type { ConsentAudit, StateEntry } from './consent-audit.ts';

/** What several audits tell of consent. What was compared within one of them is told of that one alone. */
export function joinConsent(parts: readonly Pick<Audit, 'consent'>[]): { readonly consent?: ConsentAudit } {
  const told = parts.flatMap(({ consent }) => consent ?? []);
  if (told.length === 0) return {};
  const states = new Map<string, StateEntry>();
  for (const it of told.flatMap(({ states: all }) => all)) {
    const known = states.get(it.state);
    states.set(it.state, known === undefined ? it : together(known, it));
  }
  return { consent: { states: [...states.values()], compared: told.flatMap(it => it.compared), timelines: told.flatMap(it => it.timelines) } };
}

/** A score of findings that lie in two audits is neither's, and none is given. */
function together(a: StateEntry, b: StateEntry): StateEntry {
  return { ...b, ...a, score: undefined, runs: a.runs + b.runs, reached: a.reached + b.reached };
}
