import type { DataCategory } from '../datum/category.ts';
import type { Dossier, Use } from '../dossier/dossier.ts';
import { isThirdPartys } from '../dossier/uses.ts';
import type { Detector } from './detector.ts';

/**
 * A third party's script that read what a field held. Reading is neither listening nor sending: `sent` says whether the same
 * recipient was seen to receive data of that kind, `beforeSubmit` that nothing had been submitted by then.
 */
export const readFields: Detector = {
  id: 'read-fields',
  asks: 'Did a script of a third party read what the visitor entered into a field?',
  needs: ['use'],
  wants: ['request', 'submit'],

  detect(dossier) {
    const submittedMs = submitsOf(dossier);
    const received = new Set(dossier.exposures.map(({ category, transmission: { visit, recipient } }) => `${visit} ${recipient.domain} ${category}`));
    return dossier.uses.filter(it => it.feature === 'value-read' && isThirdPartys(it)).map(use => ({
      recipient: use.user.domain, category: use.asksFor, subject: use.asksFor === undefined ? use.fieldName : undefined,
      consent: use.consent, offsetMs: use.offsetMs, confidence: use.selfNamed ? 'inferred' : 'exact', evidence: [use.evidence],
      facts: {
        wholeForm: use.on === 'form', sensitive: isSensitive(use), beforeSubmit: use.offsetMs < (submittedMs.get(use.visit) ?? Number.POSITIVE_INFINITY), sent: received.has(`${use.visit} ${use.user.domain} ${use.asksFor}`),
      },
    }));
  },
};

/** What opens an account or pays. */
const SENSITIVE: readonly (DataCategory | undefined)[] = ['password', 'session-token', 'payment-card', 'card-security-code', 'bank-account'];

/** By what it asks for, or because it is to be filled with something of a payment card (`cc-exp`). */
function isSensitive({ asksFor, field }: Use): boolean {
  return SENSITIVE.includes(asksFor) || field?.autocomplete.includes('cc-') === true;
}

/** When something was first submitted in each visit. */
function submitsOf({ visits }: Dossier): ReadonlyMap<number, number> {
  return new Map(visits.flatMap(({ number, evidence }) => {
    const first = evidence.find(it => it.kind === 'submit');
    return first === undefined ? [] : [[number, first.offsetMs]];
  }));
}
