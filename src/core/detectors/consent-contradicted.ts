import type { Said } from '../consent/said.ts';
import type { Redacted } from '../datum/redact.ts';
import { grantedAgainst, heardIn, lastHeard } from '../dossier/consent/told.ts';
import type { Heard } from '../dossier/consent/told.ts';
import type { Dossier, Exposure } from '../dossier/dossier.ts';
import type { Detection } from '../finding/finding.ts';
import type { Recipient, Role } from '../party/recipient.ts';
import type { Detector } from './detector.ts';

/**
 * What the site's own scripts say of the visitor's choice, and what is done, are two things: a request that claims a consent which the
 * record does not hold, or personal data that leaves while the record says that nothing is allowed (Matte, Bielova, Santos: "Do Cookie
 * Banners Respect my Choice?", IEEE S&P 2020).
 */
export const consentContradicted: Detector = {
  id: 'consent-contradicted',
  asks: 'Did a third party receive data, or a claim of consent, that the site’s own record of the choice denies?',
  needs: ['request', 'consent-signal'],
  wants: ['request-head', 'request-body', 'consent'],

  detect({ consents, told, exposures }) {
    const heard = new Map(consents.map(it => [it.visit, heardIn(it)]));
    return [
      ...told.flatMap(it => claims(it, heard.get(it.transmission.visit) ?? [])),
      ...exposures.flatMap(it => exposed(it, heard.get(it.transmission.visit) ?? [])),
    ];
  },
};

/** The request grants what the record refuses. */
function claims({ transmission, said }: Dossier['told'][number], heard: readonly Heard[]): readonly Detection[] {
  const { recipient, channel, consent, offsetMs, evidence } = transmission;
  const record = lastHeard(heard, said.of, offsetMs);
  if (recipient.party === 'first' || record === undefined || isFree(record.said) || grantedAgainst(said, record.said).length === 0) return [];
  return [{ recipient: recipient.domain, channel, consent, offsetMs, subject: nameOf(record), confidence: 'exact', facts: { claim: true }, evidence: [...evidence, ...record.evidence] }];
}

/** Personal data leaves while the record allows nothing to whoever gets it. */
function exposed({ transmission, category, form, confidence, evidence }: Exposure, heard: readonly Heard[]): readonly Detection[] {
  const { recipient, channel, consent, offsetMs } = transmission;
  const record = BINDS.filter(it => it.whom(recipient)).map(it => lastHeard(heard, it.of, offsetMs)).find(it => it?.said.overall === 'refused' && !isFree(it.said));
  if (record === undefined) return [];
  return [{ recipient: recipient.domain, channel, consent, offsetMs, category, form, subject: nameOf(record), confidence, facts: { claim: false }, evidence: [...evidence, ...record.evidence] }];
}

/** To whom one may not sell: who only serves the site is no buyer (CCPA §1798.140(ad)). */
const BUYERS: readonly Role[] = ['advertising', 'social', 'identification', 'marketing'];

/** Whom each record binds. What is said to one vendor's scripts binds that vendor. */
const BINDS: readonly { readonly of: Said['of']; readonly whom: (recipient: Recipient) => boolean }[] = [
  { of: 'tcf', whom: it => it.role !== 'consent' },
  { of: 'gpp', whom: it => BUYERS.includes(it.role) },
  { of: 'usp', whom: it => BUYERS.includes(it.role) },
  { of: 'consent-mode', whom: it => it.organization?.startsWith('Google') === true },
  { of: 'uet', whom: it => it.organization?.startsWith('Microsoft') === true },
  { of: 'meta', whom: it => /^(?:Meta|Facebook)/u.test(it.organization ?? '') },
];

/** The law that it is about does not apply, or only where nobody says that the visitor is. */
function isFree({ applies, regions }: Said): boolean {
  return applies === false || regions !== undefined;
}

const NAMES: Readonly<Partial<Record<Said['of'], string>>> = { 'tcf': 'TCF', 'gpp': 'GPP', 'usp': 'US Privacy', 'consent-mode': 'Google Consent Mode', 'uet': 'Microsoft UET', 'meta': 'Meta' };

function nameOf({ said }: Heard): Redacted {
  return (NAMES[said.of] ?? said.of) as Redacted;
}
