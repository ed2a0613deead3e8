import type { Redacted } from '../datum/redact.ts';
import { scriptPolicyOf } from '../dossier/content-policy.ts';
import type { Detector } from './detector.ts';

/**
 * A page whose Content-Security-Policy does not limit scripts to those it names, or that has none: whoever gets one script in,
 * a tag manager or an attacker, gets in any (PCI DSS 4.0.1 §6.4.3 asks for a method that each script is authorized by).
 */
export const missingScriptPolicy: Detector = {
  id: 'missing-script-policy',
  asks: 'Does the site let scripts into its pages that it did not name?',
  needs: ['request', 'response'],
  wants: ['markup'],

  detect({ pages }) {
    return pages.map(it => ({ ...it, policy: scriptPolicyOf(it.policies) })).filter(it => it.policy !== 'limited').map(({ owner, policy, consent, offsetMs, evidence }) => ({
      recipient: owner.domain, subject: policy as Redacted, consent, offsetMs, confidence: 'exact', evidence, facts: { [policy]: true },
    }));
  },
};
