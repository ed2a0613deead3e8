import type { Audit } from '../../../src/core/audit/audit.ts';
import { auditOf, cleanAudit, domain, typicalAudit } from '../../support/sample-audit.ts';

/** The page is there, and nothing has left it yet. */
export function nothingYet(): Audit {
  return { ...cleanAudit(), score: { status: 'not-graded', reason: 'nothing-observed' } };
}

/** A famous party that received little, and one that no list knows, which received a balance and a card number. */
export function loudStranger(): Audit {
  return auditOf({
    recipients: [['facebook.com', 'Meta', 'social', 'yes', 'known-tracker'], ['qx9.example', undefined, 'unknown', 'yes', 'received-personal-data']],
    found: [
      { detector: 'third-party-cookie', recipient: 'facebook.com', category: 'cookie-identifier', form: 'plain' },
      { detector: 'exposed-personal-data', recipient: 'qx9.example', category: 'payment-card', form: 'plain' },
      { detector: 'exposed-personal-data', recipient: 'qx9.example', category: 'account-balance', form: 'hashed' },
    ],
    gaps: [], score: deductions => ({ status: 'graded', value: 41, grade: 'D', deductions }),
  });
}

/** At each asking, one contact more: what a view sees while a page goes on. */
export function growingAudit(): () => unknown {
  const asked: true[] = [];
  return () => {
    asked.push(true);
    const audit = typicalAudit();
    const more = asked.map((_, n) => ({ ...audit.recipients[6] ?? audit.recipients[0], domain: domain(`late-${n}.example`) }));
    return { status: 'observed', audit: { ...audit, recipients: [...audit.recipients, ...more] } };
  };
}
