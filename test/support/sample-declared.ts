import type { Audit, DeclarationEntry, DeclaredRow } from '../../src/core/audit/audit.ts';
import type { DataCategory } from '../../src/core/datum/category.ts';
import type { Finding } from '../../src/core/finding/finding.ts';
import { domain, shown, typicalAudit } from './sample-audit.ts';

const declaration = (id: string, recipient: string, more: Partial<DeclarationEntry> = {}): DeclarationEntry => ({
  id: shown(id), recipient: shown(recipient), purpose: 'analytics', categories: [], basis: 'contract', force: 'in-force', ...more,
});
const cells = (both: readonly DataCategory[], received: readonly DataCategory[] = [], declared: readonly DataCategory[] = []): DeclaredRow['cells'] => [
  ...both.map(category => ({ category, declared: true, received: true })), ...received.map(category => ({ category, declared: false, received: true })), ...declared.map(category => ({ category, declared: true, received: false })),
];
const found = (id: string): Finding => {
  const [detector = '', recipient = ''] = id.split('/');
  return { id, detector, recipient: domain(recipient), consent: 'none', offsetMs: 900, confidence: 'exact', occurrences: 1, facts: {}, evidence: ['1:web.1'] };
};

/** The typical audit of a site that declares some of its recipients, and has answered two of the four questions. */
export function declaredAudit(): Audit {
  const audit = typicalAudit();
  const rows: readonly DeclaredRow[] = [
    { status: 'undeclared', recipient: domain('posthog.com'), declarations: [], beyond: [], cells: cells([], ['email-address', 'given-name', 'phone-number']), findings: ['undeclared-recipient/posthog.com'] },
    { status: 'undeclared', recipient: domain('px-collect.example'), declarations: [], beyond: [], cells: [], findings: ['undeclared-recipient/px-collect.example'] },
    { status: 'not-in-force', recipient: domain('doubleclick.net'), declarations: [shown('google')], beyond: ['purpose'], cells: cells([], [], ['cookie-identifier']), findings: ['expired-declaration/doubleclick.net'] },
    { status: 'outside', recipient: domain('facebook.com'), declarations: [shown('meta')], beyond: ['category', 'basis'], cells: cells(['email-address'], ['account-balance', 'transaction']), findings: ['outside-declaration/facebook.com/account-balance/plain'] },
    { status: 'as-declared', recipient: domain('segment.io'), declarations: [shown('segment')], beyond: [], cells: cells(['email-address', 'age', 'coordinates']), findings: [] },
    { status: 'as-declared', recipient: domain('gstatic.com'), declarations: [shown('google')], beyond: [], cells: cells([], [], ['cookie-identifier']), findings: [] },
    { status: 'not-observed', declarations: [shown('chat')], beyond: [], cells: cells([], [], ['message-text']), unseen: 'gaps', findings: [] },
    { status: 'not-observed', declarations: [shown('sms')], beyond: [], cells: cells([], [], ['phone-number']), unseen: 'name-not-known', findings: [] },
  ];
  return {
    ...audit,
    findings: [...audit.findings, ...rows.flatMap(it => it.findings).map(found)],
    recipients: audit.recipients.map(it => ({ ...it, waitedMs: it.requests * 41 })),
    declared: {
      digest: 'ab'.repeat(32), rows,
      declarations: [
        declaration('google', 'Google', { categories: ['cookie-identifier'], expires: '2026-06-30', force: 'expired' }),
        declaration('meta', 'Meta', { purpose: 'advertising', categories: ['email-address'], basis: 'consent', since: '2026-01-01', dpa: shown('https://meta.example/dpa'), countries: ['US', 'IE'] }),
        declaration('segment', 'segment.io', { categories: ['email-address', 'age', 'coordinates'], basis: 'legitimate-interests', countries: ['US'] }),
        declaration('chat', 'chat.example', { purpose: 'customer-support', categories: ['message-text'] }), declaration('sms', 'Short Messages of Nowhere', { purpose: 'marketing', categories: ['phone-number'], basis: 'consent' }),
      ],
      fields: [{ category: 'email-address', purpose: shown('signing in'), necessary: true }, { category: 'phone-number', purpose: shown('offers by text message'), necessary: false }, { category: 'age', purpose: shown('offers'), necessary: false }],
      statements: [
        { question: 'need', says: shown('An account needs an e-mail address and a name.\nA phone number is not needed, and will be optional.'), by: shown('Data protection officer'), on: '2026-11-30' },
        { question: 'interest', says: shown('Measuring visits tells us which pages fail. Nobody pays us for data.'), by: shown('Managing director'), on: '2026-11-30' },
        { question: 'measures', says: shown('The account pages lose the pixel; what is left asks first.'), by: shown('Managing director'), on: '2026-11-30', owner: shown('Web team'), due: '2027-01-31', rule: shown('identity-exposed') },
      ],
    },
    collected: [
      { label: shown('E-mail address'), type: shown('email'), category: 'email-address', pages: [shown('https://marigold.example/sign-up')], owner: domain('marigold.example'), masked: false, receivedBy: [domain('facebook.com'), domain('posthog.com'), domain('segment.io')] },
      { label: shown('Mobile phone'), type: shown('tel'), category: 'phone-number', pages: [shown('https://marigold.example/sign-up')], owner: domain('marigold.example'), masked: false, receivedBy: [domain('posthog.com')] },
      { label: shown('Password'), type: shown('password'), category: 'password', pages: [shown('https://marigold.example/sign-up')], owner: domain('marigold.example'), masked: true, receivedBy: [] },
      { label: shown('How did you find us?'), type: shown('select-one'), pages: [shown('https://marigold.example/sign-up')], owner: domain('marigold.example'), masked: false, receivedBy: [] },
    ],
  };
}
