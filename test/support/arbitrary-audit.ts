import fc from 'fast-check';
import type { Audit, ConsentAudit, DeclaredRow, EvidenceSummary, RecipientEntry, ScriptEntry } from '../../src/core/audit/audit.ts';
import { TRACKING_REASONS } from '../../src/core/audit/audit.ts';
import { DATA_CATEGORIES } from '../../src/core/datum/category.ts';
import { CONFIDENCES, FORMS } from '../../src/core/datum/form.ts';
import { CHANNELS, EVIDENCE_KINDS, GAP_REASONS } from '../../src/core/evidence/evidence.ts';
import { CONSENT_STATES, type Finding } from '../../src/core/finding/finding.ts';
import { ROLES } from '../../src/core/party/recipient.ts';
import { catalogOf } from '../../src/core/wording/catalog-of.ts';
import { BEHAVIOR_IDS } from '../../src/core/wording/behavior-words.ts';
import { DETECTOR_IDS } from '../../src/core/wording/detector-id.ts';
import { cleanAudit, domain, SAMPLE_RULES, scriptOf, shown } from './sample-audit.ts';
import { withSampleMeasures } from './sample-measures.ts';

/** Every step that has words. */
export const WORDED_STEPS = Object.values(catalogOf('en').chain.names).flatMap(it => Object.keys(it));

const of = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);

interface Line { readonly recipient: string; readonly organization: string | undefined; readonly finding: Omit<Finding, 'recipient' | 'id'>; readonly ruled: boolean }

/** Audits of any shape, all of whose free text (names, places, subjects, ids, what evidence says) is drawn from `text`. */
export function audits(text: fc.Arbitrary<string>): fc.Arbitrary<Audit> {
  const redacted = text.map(shown);
  const finding = fc.record({
    detector: fc.oneof(of<string>([...DETECTOR_IDS, ...BEHAVIOR_IDS]), text), consent: of(CONSENT_STATES), offsetMs: fc.nat(90_000), confidence: of(CONFIDENCES), occurrences: fc.integer({ min: 1, max: 900 }),
    evidence: fc.tuple(text, text), category: fc.option(of(DATA_CATEGORIES), { nil: undefined }), form: fc.option(of(FORMS), { nil: undefined }),
    chain: fc.option(fc.array(fc.oneof(of(WORDED_STEPS), text), { maxLength: 4 }), { nil: undefined }), channel: fc.option(of(CHANNELS), { nil: undefined }),
    place: fc.option(redacted, { nil: undefined }), subject: fc.option(redacted, { nil: undefined }),
    facts: fc.option(fc.record({ requests: fc.nat(50), identifying: fc.boolean(), kept: fc.boolean(), lifetimeS: fc.nat(99_999_999), note: redacted }, { requiredKeys: [] }), { nil: undefined }),
  });
  const line: fc.Arbitrary<Line> = fc.record({ recipient: text, organization: fc.option(text, { nil: undefined }), finding, ruled: fc.boolean() });
  const gap = fc.record({ of: of(EVIDENCE_KINDS), reason: of(GAP_REASONS), count: fc.integer({ min: 1, max: 3000 }), recipient: fc.option(text.map(domain), { nil: undefined }), place: fc.option(redacted, { nil: undefined }) });
  const parts = fc.record({ lines: fc.array(line, { maxLength: 6 }), gaps: fc.array(gap, { maxLength: 4 }), graded: fc.boolean(), capped: fc.boolean(), text, role: of(ROLES), because: of(TRACKING_REASONS), answer: of(['yes', 'no', 'unknown'] as const) });
  return parts.map(it => withSampleMeasures(auditFrom(it), it.text));
}

interface Parts {
  readonly lines: readonly Line[]; readonly gaps: Audit['gaps']; readonly graded: boolean; readonly capped: boolean; readonly text: string;
  readonly role: RecipientEntry['role']; readonly because: RecipientEntry['tracks']['because']; readonly answer: RecipientEntry['tracks']['answer'];
}

function auditFrom({ lines, gaps, graded, capped, text, role, because, answer }: Parts): Audit {
  const findings = lines.map(({ recipient, finding }, n): Finding => ({ id: `${n}:${text}`, recipient: domain(recipient), ...finding }));
  const [first, ...others] = lines.flatMap((it, n) => (it.ruled ? [findings[n]?.id ?? ''] : []));
  const rule = { ...(SAMPLE_RULES[0] as Audit['violations'][number]['rule']), id: text, says: { en: text, fr: text }, remedy: { en: text }, basis: [text] };
  const broken = first === undefined ? undefined : [first, ...others] as const;
  const clean = cleanAudit();
  return {
    ...clean, findings, gaps,
    tool: { name: 'Sillage', version: text }, rulebook: { id: text, title: { en: text }, version: text, digest: text },
    visits: clean.visits.map(it => ({ ...it, page: shown(text), browser: text, startedAt: text })),
    // Some audits forget a recipient: a finding must not be lost with it.
    recipients: [...clean.recipients, ...lines.slice(capped ? 0 : 1).map((it): RecipientEntry => recipientOf(it, { role, tracks: { answer, because } }, findings))],
    scripts: lines.slice(0, 2).map(({ recipient }): ScriptEntry => ({ ...scriptOf(1), address: shown(text), domain: domain(recipient), organization: text, pages: [shown(text)], doing: { ...scriptOf(1).doing, cookies: [shown(text)], listens: [shown(text)] } })),
    ...first === undefined ? {} : { accepted: [{ finding: first, by: text, why: text, until: text }] },
    violations: broken === undefined ? [] : [{ rule, findings: broken, points: 7.5 }],
    score: !graded ? { status: 'not-graded', reason: 'too-many-gaps' } : {
      status: 'graded', value: 92, grade: text,
      deductions: broken === undefined ? [] : [{ rule: text, recipient: domain(text), points: 7.5, penalty: 5, factors: { role: 1.5, consent: 1, confidence: 1 }, findings: broken }],
      ...(capped && broken !== undefined ? { cap: { atMost: 95, because: { en: `${text}.` }, findings: broken } } : {}),
    },
    outcomes: [{ detector: text, status: 'failed', reason: text }, { detector: text, status: 'partial', gaps: 3 }, { detector: text, status: 'not-tried', without: ['refusal', 'acceptance'] }, { detector: text, status: 'not-observed', missing: ['cookie'] }],
    ...capped ? {} : { consent: consentFrom(lines, text) },
    ...graded ? declaredFrom(lines, text) : {},
    evidence: findings.map(({ evidence: [ref] }): EvidenceSummary => ({ ref, kind: 'request', offsetMs: 12, witness: 'page', what: shown(text), scripts: [shown(text)] })),
  };
}

/** What a site declares of itself, with the text wherever its own words go. */
function declaredFrom(lines: readonly Line[], text: string): Pick<Audit, 'declared' | 'collected'> {
  const own = shown(text);
  return {
    declared: {
      digest: text, declarations: [{ id: own, recipient: own, purpose: 'payment', categories: ['city'], basis: 'consent', since: text, expires: text, dpa: own, countries: [text], force: 'expired' }],
      rows: [
        ...lines.map(({ recipient, finding }, n): DeclaredRow => ({ status: 'outside', recipient: domain(recipient), declarations: [own], beyond: ['category'], cells: finding.category === undefined ? [] : [{ category: finding.category, declared: n % 2 === 0, received: true }], findings: [`${n}:${text}`] })),
        { status: 'not-observed', declarations: [own], beyond: [], cells: [{ category: 'city', declared: true, received: false }], unseen: 'gaps', findings: [] },
      ],
      fields: [{ category: 'city', purpose: own, necessary: true }],
      statements: [{ question: 'need', says: own, by: own, on: text }, { question: 'measures', says: own, by: own, on: text, owner: own, due: text, rule: own }],
    },
    collected: [{ label: own, type: own, category: 'city', pages: [own], owner: domain(text), masked: true, receivedBy: lines.map(it => domain(it.recipient)) }],
  };
}

/** Two states, one of them not reached, with the text wherever a site's own words go. */
function consentFrom(lines: readonly Line[], text: string): ConsentAudit {
  return {
    states: [
      { state: 'live', runs: 1, reached: 1, score: { status: 'graded', value: 9, grade: text, deductions: [] }, choice: { label: shown(text), clicks: 3 }, banner: { shownMs: 40, platform: text, layers: [[{ does: 'accept', label: shown(text) }]], preticked: 1, blocks: true, again: false } },
      { state: 'S1', runs: 3, reached: 2, score: { status: 'not-graded', reason: 'too-many-gaps' } }, { state: 'S3', runs: 3, reached: 0, unreached: 'not-operable' },
    ],
    compared: lines.map(({ recipient, finding }, n) => ({ recipient: domain(recipient), what: finding.category ?? 'contact', in: { S1: { runs: n % 3, of: 2 } } })),
    timelines: [{
      visit: 1, state: 'S1', durationMs: 900, shownMs: 40, choices: [{ state: 'refused', withdraws: false, atMs: 300 }], signals: [{ api: 'tcf', call: text, atMs: 3 }],
      marks: lines.map(({ recipient, finding }) => ({ recipient: domain(recipient), what: finding.category ?? 'identifier', moment: 'after-refusal', firstMs: finding.offsetMs, count: finding.occurrences })),
    }],
  };
}

function recipientOf({ recipient, organization, finding: { category, form } }: Line, about: Pick<RecipientEntry, 'role' | 'tracks'>, findings: readonly Finding[]): RecipientEntry {
  const own = findings.find(it => it.recipient === recipient)?.id;
  return {
    domain: domain(recipient), party: 'third', ...(organization === undefined ? {} : { organization }), ...about, reputation: 'unknown', requests: 3, bytes: 4096, firstMs: 20, channels: ['fetch'],
    received: category === undefined || form === undefined || own === undefined ? [] : [{ category, form, findings: [own] }],
    initiators: [{ begins: 'page', through: [{ how: 'script', what: shown(recipient), domain: domain(recipient) }], how: 'script', requests: 3 }, { begins: 'not-told', through: [], how: 'unknown', requests: 1 }],
  };
}
