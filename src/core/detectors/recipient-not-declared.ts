import type { Dossier, Transmission } from '../dossier/dossier.ts';
import type { Detection } from '../finding/finding.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Detector } from './detector.ts';

/**
 * A vendor of the IAB's framework is contacted, and the visitor's own TC string says that it was never shown, or allows others and not it
 * ("Transparency and Consent Framework Policies", chapter III: a vendor must not process where its signal is missing). The string says
 * for each vendor whether it was disclosed (since v2.3 always), consented to, or may rely on legitimate interest.
 */
export const recipientNotDeclared: Detector = {
  id: 'recipient-not-declared',
  asks: 'Did anybody receive data, or was a vendor contacted, whom neither the consent string nor the site’s own list of recipients holds?',
  needs: ['request'],
  wants: ['consent-signal', 'request-body'],

  detect(dossier) {
    return [...unlisted(dossier), ...unnamed(dossier)];
  },
};

function unlisted({ vendorContacts }: Dossier): readonly Detection[] {
  return vendorContacts.filter(it => it.disclosed === false || (it.disclosed === undefined && !it.allowed && it.others)).map(({ transmission, vendor, disclosed }) => {
    const { recipient, channel, consent, offsetMs, evidence } = transmission;
    return {
      recipient: recipient.domain, channel, consent, offsetMs, confidence: 'exact', evidence,
      facts: { vendor, undisclosed: disclosed === false },
    };
  });
}

/** The site names everybody who gets data, and somebody else gets some (GDPR Art. 13(1)(e)). */
function unnamed({ promises, exposures, identified }: Dossier): readonly Detection[] {
  const isNamed = ({ domain, organization = '' }: Recipient, names: readonly string[]): boolean => names.includes(domain) || names.includes(organization.toLowerCase());
  return promises.filter(it => it.means === 'only-named').flatMap(({ says, names }) => [
    ...exposures.filter(it => !isNamed(it.transmission.recipient, names)).map(({ transmission, category, form, confidence, evidence }) => ({ ...told(transmission), subject: says, category, form, confidence, evidence })),
    ...identified.filter(it => !isNamed(it.transmission.recipient, names)).map(({ transmission }) => ({ ...told(transmission), subject: says, confidence: 'exact' as const, evidence: transmission.evidence })),
  ]);
}

function told({ recipient, channel, consent, offsetMs }: Transmission): Pick<Detection, 'recipient' | 'channel' | 'consent' | 'offsetMs'> {
  return { recipient: recipient.domain, channel, consent, offsetMs };
}
