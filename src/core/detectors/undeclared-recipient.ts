import { approvalsIn } from '../dossier/beyond.ts';
import type { Dossier, Transmission } from '../dossier/dossier.ts';
import type { Detector } from './detector.ts';

/**
 * A third party is contacted that is not among the recipients the site has approved (GDPR Art. 13(1)(e), 28(2), 30(1)(d)). A declaration
 * names a registrable domain or an organization; nobody is approved by resembling somebody.
 */
export const undeclaredRecipient: Detector = {
  id: 'undeclared-recipient',
  asks: 'Was any third party contacted that the site has not declared?',
  needs: ['request'],
  wants: ['request-body', 'input', 'cookie-write', 'storage-write'],
  supposes: ['declarations'],

  detect(dossier) {
    if (dossier.approved === undefined) return [];
    const approvalOf = approvalsIn(dossier);
    const receivers = new Set([...dossier.exposures, ...dossier.identified].map(it => it.transmission.recipient.domain));
    return [...dossier.transmissions, ...keepersIn(dossier)].filter(it => it.recipient.party === 'third' && approvalOf(it) === undefined).map(({ recipient: { domain }, consent, offsetMs, evidence }) => ({
      recipient: domain, consent, offsetMs, confidence: 'exact', evidence, facts: { receives: receivers.has(domain) },
    }));
  },
};

/** Who put something into the browser is there, though nothing may have been sent to them: their script came by way of the site. */
function keepersIn({ stored }: Dossier): readonly Pick<Transmission, 'visit' | 'recipient' | 'consent' | 'offsetMs' | 'evidence'>[] {
  return stored.flatMap(({ setter, ...it }) => setter === undefined ? [] : [{ ...it, recipient: setter }]);
}
