import type { Audit } from '../audit/audit.ts';

/** Whether the audit saw what happens once a visitor has agreed. */
export function sawAcceptance({ consent, findings }: Pick<Audit, 'consent' | 'findings'>): boolean {
  return consent?.timelines.some(it => it.choices.some(({ state }) => state === 'granted')) === true || findings.some(it => it.consent === 'granted');
}

/** Whether the site was seen to ask. */
export function sawBanner({ consent }: Pick<Audit, 'consent'>): boolean {
  return consent?.states.some(it => it.banner !== undefined || it.choice !== undefined) === true;
}
