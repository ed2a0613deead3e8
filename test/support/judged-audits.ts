import fc from 'fast-check';
import type { Audit, Branch, RecipientEntry } from '../../src/core/audit/audit.ts';
import { scoreOf } from '../../src/core/audit/score.ts';
import { detectors } from '../../src/core/detectors/index.ts';
import { CONFIDENCES } from '../../src/core/datum/form.ts';
import { CONSENT_STATES, type Finding } from '../../src/core/finding/finding.ts';
import { ROLES } from '../../src/core/party/recipient.ts';
import { judge } from '../../src/core/rulebook/judge.ts';
import type { Rule } from '../../src/core/rulebook/rule.ts';
import { profile } from './knowledge.ts';
import { cleanAudit, domain, shown } from './sample-audit.ts';

export const RULEBOOK = profile('balanced');
export const SITE = domain('shop.example');

const THIRD = ['tags.example', 'ads.example', 'sync.example', 'replay.example', 'chat.example', 'count.example'];

const branch: fc.Arbitrary<Branch> = fc.record({
  begins: fc.constantFrom('page', 'not-told', 'user'), how: fc.constantFrom('script', 'parser', 'frame'), requests: fc.integer({ min: 1, max: 9 }),
  through: fc.array(fc.constantFrom(...THIRD, 'shop.example').map(it => ({ how: 'script' as const, what: shown(`https://${it}/x.js`), domain: domain(it) })), { minLength: 1, maxLength: 2 }),
});

/** Roles for which most kinds of measures come into question. */
const BUSY = ['analytics', 'social', 'customer-support', 'advertising'] as const;

const third = (name: string): fc.Arbitrary<RecipientEntry> => fc.record({ role: fc.constantFrom(...ROLES, ...BUSY, ...BUSY, ...BUSY), initiators: fc.array(branch, { maxLength: 2 }), answer: fc.constantFrom('yes', 'no', 'unknown'), frame: fc.boolean() })
  .map(({ role, initiators, answer, frame }) => recipient(name, { role, initiators, tracks: { answer, because: 'nothing-known' }, channels: frame ? ['frame'] : ['fetch'] }));

export const recipient = (name: string, more: Partial<RecipientEntry> = {}): RecipientEntry => ({
  domain: domain(name), party: name === SITE ? 'first' : 'third', role: 'unknown', reputation: 'unknown', tracks: { answer: 'yes', because: 'nothing-known' },
  requests: 3, bytes: 90, firstMs: 5, channels: ['fetch'], received: [], initiators: [], ...more,
});

/** A finding that this rule speaks of, about this recipient. */
export const brokenBy = ({ when }: Rule, about: string, more: Partial<Finding> = {}): Finding => {
  const category = when.category?.[0];
  const base = {
    detector: when.detector, recipient: domain(about), consent: when.consent?.[0] ?? 'none', offsetMs: 5, confidence: 'exact', occurrences: 1, evidence: ['1:web.1'] as const,
    ...category === undefined ? {} : { category }, ...when.form === undefined ? {} : { form: when.form[0] }, ...when.facts === undefined ? {} : { facts: when.facts }, ...more,
  } as const;
  return { ...base, id: [base.detector, base.recipient, base.category, base.form, base.subject, base.consent].filter(it => it !== undefined).join('/') };
};

const finding = fc.record({
  rule: fc.oneof(fc.constantFrom(...RULEBOOK.rules), fc.constantFrom(...RULEBOOK.rules.filter(it => it.when.detector === 'third-party-recipient' || it.when.detector === 'foreign-form'))), third: fc.constantFrom(...THIRD), confidence: fc.constantFrom(...CONFIDENCES), consent: fc.constantFrom(...CONSENT_STATES), place: fc.constantFrom('referer', 'body $.x'),
  occurrences: fc.integer({ min: 1, max: 4 }), from: fc.constantFrom(...THIRD), fact: fc.boolean(),
}).map(({ rule, third: about, from, fact, place, ...more }) => brokenBy(rule, isAboutSite(rule) ? SITE : about, {
  ...more, place: shown(place), ...rule.when.detector === 'identifier-shared' ? { subject: shown(`id (${from})`) } : {}, facts: { ...rule.when.facts, claim: fact },
}));

/** Rules about the site itself; others say `party: third`, or are about whoever it is. */
function isAboutSite({ when }: Rule): boolean {
  return when.party !== 'third' && /^(?:loose|missing|no-|preticked|consent-wall|refusal-(?:harder|not|rec)|stored)/u.test(when.detector);
}

export function judgedAudit(recipients: readonly RecipientEntry[], found: readonly Finding[], more: Partial<Audit> = {}): Audit {
  const findings = [...new Map(found.map(it => [it.id, it])).values()];
  const all = [recipient(SITE), ...recipients];
  const verdict = judge(findings, all, RULEBOOK);
  const audit: Audit = { ...cleanAudit(), scripts: [], outcomes: detectors.map(it => ({ detector: it.id, status: 'complete' })), recipients: all, findings, violations: verdict.violations, ...more };
  return { ...audit, score: scoreOf(verdict, audit, RULEBOOK) };
}

/** Audits whose recipients bring each other, whose findings break the rules that ship, and that saw a banner or did not. */
export const judgedAudits: fc.Arbitrary<Audit> = fc.record({
  recipients: fc.tuple(...THIRD.map(third)), found: fc.array(finding, { maxLength: 16 }), blind: fc.boolean(),
  consent: fc.constantFrom<Audit['consent']>(undefined, { states: [{ state: 'S1', runs: 1, reached: 1, banner: { shownMs: 3, platform: '', layers: [], preticked: 0, blocks: false, again: false } }], compared: [], timelines: [] }),
}).map(({ recipients, found, blind, consent }) => judgedAudit(recipients, found, {
  consent, gaps: blind ? [{ of: 'request', reason: 'records-lost', count: 900 }] : [],
  loads: THIRD.map(it => ({ origin: shown(`https://${it}`), domain: domain(it), channels: ['script', 'fetch'] })),
}));
