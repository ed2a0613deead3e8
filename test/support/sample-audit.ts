import type { Audit, Deduction, EvidenceSummary, RecipientEntry, Score, ScriptEntry, VisitSummary, Violation } from '../../src/core/audit/audit.ts';
import { DATA_CATEGORIES, type DataCategory } from '../../src/core/datum/category.ts';
import { CONFIDENCES, FORMS, type Form } from '../../src/core/datum/form.ts';
import type { Redacted } from '../../src/core/datum/redact.ts';
import { CHANNELS, EVIDENCE_KINDS, FEATURES, GAP_REASONS } from '../../src/core/evidence/evidence.ts';
import { BEGINNINGS, LINKS } from '../../src/core/finding/chain.ts';
import { HASHED, INTEGRITIES, SCRIPT_KINDS, SCRIPT_MODES } from '../../src/core/finding/script.ts';
import { CONSENT_STATES, type Finding } from '../../src/core/finding/finding.ts';
import { ROLES, type Domain, type Role } from '../../src/core/party/recipient.ts';
import type { Rule } from '../../src/core/rulebook/rule.ts';

export const domain = (it: string): Domain => it as Domain;
export const shown = (it: string): Redacted => it as Redacted;
const member = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const VISIT: VisitSummary = {
  page: shown('https://marigold.example/sign-up'), startedAt: '2026-11-14T09:31:07.412Z', durationMs: 8420, host: 'command',
  browser: 'Chromium 156.0.8078.73', state: 'S0', listening: 'auditing', observes: EVIDENCE_KINDS, requests: 64,
};
const SITE: RecipientEntry = {
  domain: domain('marigold.example'), party: 'first', role: 'unknown', reputation: 'unknown', tracks: { answer: 'no', because: 'first-party' },
  requests: 23, bytes: 48_211, firstMs: 0, channels: ['navigation', 'fetch'], received: [], initiators: [],
};
const RULEBOOK: Audit['rulebook'] = { id: 'balanced', title: { en: 'Balanced', fr: 'Équilibré' }, version: '1.0.0', digest: `sha256:${'3f9a'.repeat(16)}` };
const COMPLETE: Audit['outcomes'] = ['exposed-personal-data', 'third-party-recipient'].map(it => ({ detector: it, status: 'complete' }));

/** Grade A: nobody but the site itself. */
export function cleanAudit(): Audit {
  return {
    schema: 'sillage.audit/1', tool: { name: 'Sillage', version: '0.1.0' }, visits: [VISIT], rulebook: RULEBOOK,
    score: { status: 'graded', value: 100, grade: 'A', deductions: [] },
    recipients: [SITE], scripts: [scriptOf(0)], findings: [], violations: [], outcomes: COMPLETE, stored: [], gaps: [], evidence: [],
  };
}

export const SAMPLE_RULES: readonly Rule[] = [
  {
    id: 'identity-exposed', severity: 'critical', penalty: 12, when: { detector: 'exposed-personal-data' }, basis: ['GDPR Art. 5(1)(c)', 'GDPR Art. 6(1)'],
    says: { en: 'No third party receives what identifies a person.', fr: 'Aucun tiers ne reçoit ce qui identifie une personne : ni nom, ni adresse.' },
    remedy: { en: 'Stop sending it: remove the field from the call that identifies the user, or host the tool yourself.', fr: "Cessez de l'envoyer : retirez le champ de l'appel, ou hébergez l'outil vous-même." },
  },
  {
    id: 'sent-before-submit', severity: 'serious', penalty: 8, when: { detector: 'exposed-before-submit' }, basis: ['GDPR Art. 5(1)(a)'],
    says: { en: 'Nothing leaves a form before it is submitted.', fr: "Rien ne quitte un formulaire avant qu'il soit envoyé." },
    remedy: { en: 'Switch off automatic capture of form fields.', fr: 'Désactivez la capture automatique des champs.' },
  },
  {
    id: 'third-party-cookie', severity: 'moderate', penalty: 4, when: { detector: 'third-party-cookie' }, basis: ['ePrivacy Art. 5(3)'],
    says: { en: 'No third party sets an identifier without consent.' },
    remedy: { en: 'Load this script only after the visitor has agreed.', fr: "Ne chargez ce script qu'après accord." },
  },
];

interface Found {
  readonly detector: string; readonly recipient: string; readonly category?: DataCategory; readonly form?: Form; readonly more?: Partial<Finding>;
}

/** What an analytics SDK, a pixel and a font host commonly do: some of it against the rules, some not. */
export function typicalAudit(): Audit {
  const exposure = ([recipient, category, form]: readonly [string, DataCategory, Form], ...chain: readonly string[]): Found =>
    ({ detector: 'exposed-personal-data', recipient, category, form, more: { chain, channel: 'fetch', place: shown('body $.traits.email'), consent: 'none' } });
  return auditOf({
    recipients: [
      ['facebook.com', 'Meta', 'social', 'yes', 'received-personal-data'], ['posthog.com', 'PostHog', 'analytics', 'yes', 'received-personal-data'],
      ['segment.io', 'Twilio Segment', 'analytics', 'yes', 'known-tracker'], ['doubleclick.net', 'Google', 'advertising', 'yes', 'set-identifier'],
      ['px-collect.example', undefined, 'unknown', 'unknown', 'received-beacon'], ['gstatic.com', 'Google', 'content', 'no', 'known-service'],
    ],
    found: [
      exposure(['facebook.com', 'email-address', 'hashed'], 'trim', 'lower', 'sha256', 'hex', 'url'),
      exposure(['facebook.com', 'account-balance', 'plain'], 'json'), exposure(['facebook.com', 'transaction', 'plain'], 'json'),
      exposure(['posthog.com', 'email-address', 'plain'], 'json', 'gzip'), exposure(['posthog.com', 'given-name', 'plain'], 'json', 'gzip'),
      exposure(['segment.io', 'email-address', 'encoded'], 'base64'), exposure(['segment.io', 'age', 'plain'], 'json'), exposure(['segment.io', 'coordinates', 'plain'], 'json'),
      { detector: 'exposed-before-submit', recipient: 'posthog.com', category: 'phone-number', form: 'plain', more: { chain: ['json', 'gzip'], channel: 'beacon', confidence: 'inferred' } },
      { detector: 'third-party-cookie', recipient: 'doubleclick.net', more: { subject: shown('IDE'), facts: { identifying: true, kept: true, lifetimeS: 33_696_000 } } },
      { detector: 'page-address-disclosed', recipient: 'px-collect.example', more: { subject: shown('query'), place: shown('query dl'), channel: 'image' } },
      { detector: 'third-party-recipient', recipient: 'gstatic.com', more: { occurrences: 4, channel: 'font' } },
    ],
    gaps: [
      { of: 'request-body', reason: 'body-hidden', count: 2, recipient: domain('px-collect.example'), place: shown('https://px-collect.example/b') },
      ...(['request-body', 'input', 'storage-write'] as const).map(of => ({ of, reason: 'frame-not-observed', count: 1, recipient: domain('chat.example'), place: shown('https://widget.chat.example/frame') } as const)),
    ],
    score: deductions => ({ status: 'graded', value: 20, grade: 'F', deductions, cap: { atMost: 20, because: { en: 'A balance went to a third party.', fr: 'Un solde est parti chez un tiers.' }, findings: ['exposed-personal-data/facebook.com/account-balance/plain'] } }),
  });
}

/** As bad as it gets: 30 recipients with long names, 20 categories, 200 findings, every gap, and no grade. */
export function worstAudit(): Audit {
  const recipients = Array.from({ length: 30 }, (_, n): RecipientLine => [
    n % 5 === 0 ? `an-extremely-long-subdomain-of-nothing-${n}.measurement-and-marketing-cloud.example` : `vendor-${n}.example`,
    n % 4 === 0 ? undefined : n % 3 === 0 ? `The Very Long Winded Behavioural Measurement & Marketing Company Number ${n} Inc.` : `Vendor ${n}`,
    member(ROLES, n), member(['yes', 'no', 'unknown'] as const, n), member(['received-personal-data', 'known-service', 'nothing-known'] as const, n),
  ]);
  const found = Array.from({ length: 200 }, (_, n): Found => ({
    detector: member(['exposed-personal-data', 'exposed-before-submit', 'exposed-personal-data'], n), recipient: member(recipients, n * 7 + Math.floor(n / 30))[0],
    category: member(DATA_CATEGORIES, (n * 13 % 20) * 2), form: member(FORMS, n + Math.floor(n / 7)),
    more: { chain: ['trim', 'lower', 'sha256', 'hex', 'brotli', 'json'], channel: member(CHANNELS, n), place: shown(`body $.batch[${n}].context.traits.a_very_long_key_that_does_not_wrap_by_itself`), consent: member(CONSENT_STATES, n), confidence: member(CONFIDENCES, n) },
  }));
  return auditOf({
    recipients, found, score: () => ({ status: 'not-graded', reason: 'too-many-gaps' }),
    gaps: GAP_REASONS.map((reason, n) => ({ of: member(EVIDENCE_KINDS, n), reason, count: n * 7, ...(n % 3 === 0 ? { recipient: domain(member(recipients, n)[0]) } : {}), ...(n % 2 === 0 ? { place: shown(`https://${member(recipients, n)[0]}/collect/v${n}`) } : {}) })),
  });
}

type RecipientLine = readonly [domain: string, organization: string | undefined, role: Role, answer: 'yes' | 'no' | 'unknown', because: RecipientEntry['tracks']['because']];

interface Sample {
  readonly recipients: readonly RecipientLine[];
  readonly found: readonly Found[];
  readonly gaps: Audit['gaps'];
  readonly score: (deductions: readonly Deduction[]) => Score;
}

/** An audit whose parts agree with each other: ids, evidence, violations and deductions follow from what was found. */
export function auditOf({ recipients, found, gaps, score }: Sample): Audit {
  const findings = found.map(findingOf);
  const distinct = findings.filter((it, n) => findings.findIndex(other => other.id === it.id) === n);
  const violations = SAMPLE_RULES.flatMap(rule => violationOf(rule, distinct));
  return {
    ...cleanAudit(), findings: distinct, violations, gaps, score: score(violations.flatMap(deductionsOf)),
    recipients: [SITE, ...recipients.map((line, n) => recipientOf(line, n, distinct))],
    scripts: recipients.map((_, n) => scriptOf(n)),
    evidence: distinct.flatMap(evidenceOf),
    outcomes: [...COMPLETE, { detector: 'exposed-before-submit', status: 'partial', gaps: 2 }, { detector: 'third-party-cookie', status: 'not-observed', missing: ['cookie', 'response'] }, { detector: 'page-address-disclosed', status: 'failed', reason: 'RangeError' }],
  };
}

function findingOf({ detector, recipient, category, form, more }: Found, n: number): Finding {
  const parts = [detector, recipient, category, form, more?.subject].filter(it => it !== undefined);
  const told = { ...(category === undefined ? {} : { category }), ...(form === undefined ? {} : { form }) };
  const confidence = form === 'hashed' ? 'digest' : 'exact';
  return { id: parts.join('/'), detector, recipient: domain(recipient), consent: 'none', occurrences: 1 + n % 3, offsetMs: 180 + n * 137, confidence, evidence: [`1:web.${n}`, `1:page-3f.${n}`], ...told, ...more };
}

function evidenceOf({ evidence: [web, page = ''], recipient, offsetMs }: Finding): readonly EvidenceSummary[] {
  return [
    { ref: web, kind: 'request', offsetMs, witness: 'browser', what: shown(`POST https://api.${recipient}/v1/t`), channel: 'fetch', scripts: [shown(`https://cdn.${recipient}/sdk.js`)] },
    { ref: page, kind: 'input', offsetMs: offsetMs - 90, witness: 'page', what: shown('input email'), scripts: [] },
  ];
}

function violationOf(rule: Rule, findings: readonly Finding[]): readonly Violation[] {
  const [first, ...others] = findings.filter(it => it.detector === rule.when.detector).map(it => it.id);
  if (first === undefined) return [];
  const recipients = new Set(findings.filter(it => it.detector === rule.when.detector).map(it => it.recipient));
  return [{ rule, findings: [first, ...others], points: recipients.size * rule.penalty * 1.5 }];
}

function deductionsOf({ rule, findings, points }: Violation): readonly Deduction[] {
  const recipients = [...new Set(findings.map(it => it.split('/')[1] ?? ''))];
  return recipients.map(it => ({
    rule: rule.id, recipient: domain(it), points: points / recipients.length, penalty: rule.penalty, factors: { role: 1.5, consent: 1, confidence: 1 },
    findings: findings.filter(id => id.split('/')[1] === it) as [string, ...string[]],
  }));
}

const GTM = { how: 'parser', what: shown('https://www.googletagmanager.com/gtm.js'), domain: domain('googletagmanager.com') } as const;
const SDK = { how: 'script', what: shown('https://cdn.vendor.example/sdk/a-rather-long-name-of-a-script.min.js'), domain: domain('vendor.example') } as const;

/** Every way in which requests come about, a few for each recipient. */
function branchesTo(n: number): RecipientEntry['initiators'] {
  return [
    { begins: 'page', through: [GTM, SDK], how: 'script', requests: 1 + n },
    { begins: 'page', through: [GTM], how: member(LINKS, n), requests: 2 },
    { begins: member(BEGINNINGS, n), through: n % 2 === 0 ? [] : [{ ...SDK, how: member(LINKS, n + 1) }], how: member(LINKS, n + 2), requests: 1 },
  ];
}

/** Every kind of script and every way to be checked, with more and more that it did. */
export function scriptOf(n: number): ScriptEntry {
  const some = <T>(list: readonly T[]): readonly T[] => list.slice(0, n % (list.length + 1));
  const hashed = member(HASHED, n);
  const of = member(SCRIPT_KINDS, n % 4 === 0 ? n / 4 : 0);
  const isOwn = n === 0 || of !== 'file';
  return {
    of, address: shown(isOwn ? 'https://marigold.example/pay' : `https://cdn.vendor-${n}.example/a-rather-long-name-of-a-script.min.js`), domain: domain(isOwn ? 'marigold.example' : `vendor-${n}.example`),
    party: isOwn ? 'first' : 'third', ...n % 2 === 0 ? {} : { organization: `Vendor ${n}` }, pages: [shown('https://marigold.example/pay')],
    loaded: n % 3 === 0 || of !== 'file' ? [] : branchesTo(n), mode: member(SCRIPT_MODES, n), integrity: member(INTEGRITIES, n), hashed,
    sha256: hashed === 'yes' ? ['3f9a'.repeat(16), '4b1c'.repeat(16)].slice(0, 1 + n % 2) : [], bytes: n * 1024, firstMs: n * 40,
    doing: {
      listens: some([shown('input'), shown('keydown')]), reads: some(['payment-card', 'other', 'email-address'] as const), features: some(FEATURES),
      cookies: some([shown('_id')]), storage: some(Array.from({ length: 20 }, (_, key) => shown(`key-${key}`))),
      sends: some([{ domain: domain('posthog.com'), personal: true }, { domain: domain('gstatic.com'), personal: false }]), loads: some([shown('https://cdn.more.example/m.js')]),
    },
  };
}

function recipientOf([name, organization, role, answer, because]: RecipientLine, n: number, findings: readonly Finding[]): RecipientEntry {
  const own = findings.filter(it => it.recipient === name && it.category !== undefined && it.form !== undefined);
  const received = own.map(it => ({ category: it.category as DataCategory, form: it.form as Form, findings: [it.id] as const }));
  return {
    domain: domain(name), party: 'third', ...(organization === undefined ? {} : { organization }), role, reputation: 'unknown', tracks: { answer, because },
    requests: 1 + n * 3, bytes: 812 + n * 9137, firstMs: 140 + n * 61, channels: ['fetch', 'image'],
    received: received.sort((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form)), initiators: branchesTo(n),
  };
}
