import type { Redacted } from '../datum/redact.ts';
import { referrerPolicyOf } from '../dossier/content-policy.ts';
import type { Detector } from './detector.ts';

/**
 * A page that asks browsers to tell everybody its whole address, which they do not do of their own accord (Referrer Policy, §3:
 * the default is `strict-origin-when-cross-origin`). Who was told it is what `page-address-disclosed` finds.
 */
export const looseReferrerPolicy: Detector = {
  id: 'loose-referrer-policy',
  asks: 'Does the site have browsers tell third parties the whole address of its pages?',
  needs: ['request', 'response'],
  wants: ['markup', 'request-head'],

  detect({ pages, disclosures }) {
    const byReferer = disclosures.filter(it => /\breferer\b/iu.test(it.place)).map(it => it.transmission);
    return pages.flatMap(({ visit, referrerPolicies, owner, consent, offsetMs, evidence }) => {
      const policy = referrerPolicyOf(referrerPolicies);
      if (policy === undefined || !LOOSE.includes(policy)) return [];
      return [{ recipient: owner.domain, subject: policy as Redacted, consent, offsetMs, confidence: 'exact' as const, evidence, facts: { told: new Set(byReferer.filter(it => it.visit === visit).map(it => it.recipient.domain)).size } }];
    });
  },
};

/** They send path and query to other sites. */
const LOOSE: readonly string[] = ['unsafe-url', 'no-referrer-when-downgrade'];
