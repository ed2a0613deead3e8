import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { consentOver } from './consent.ts';
import type { Use } from './dossier.ts';
import type { Search } from './exposures.ts';

/** The uses of one visit whose script is known. What runs without an address (`eval`, `blob:`) is whoever called it. */
export function usesIn(log: EvidenceLog, number: number, { parties, hide }: Pick<Search, 'parties' | 'hide'>): readonly Use[] {
  const consentAt = consentOver(log);
  return ofKind(log, 'use').flatMap(({ feature, of, on, count, field, amounts, scripts, document, offsetMs, id }) => {
    const script = scripts.find(it => /^https?:/u.test(it));
    const user = script === undefined ? undefined : parties.recipientOf(script, log.visit.url);
    if (script === undefined || user === undefined) return [];
    return [{ visit: number, feature, of: hide(of), on, count, field, amounts, script, scripts, user, document, consent: consentAt(offsetMs), offsetMs, evidence: `${number}:${id}` }];
  });
}
