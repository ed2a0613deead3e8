import * as v from 'valibot';
import { SITUATIONS } from '../finding/situation.ts';
import { EVIDENCE_KINDS } from '../evidence/evidence.ts';
import { localizedShape, wholeRuleShape } from '../rulebook/rule-shape.ts';
import { record } from '../shape/record.ts';
import { CONSENT_STATES } from '../finding/finding.ts';
import type { Audit } from './audit.ts';
import { SAME_SITES, STORED_IN } from './audit.ts';
import { loadShape, measureShape, policiesShape } from './measure-shape.ts';
import { consentShape, VISIT_STATES } from './consent-shape.ts';
import { collectedShape, declaredAuditShape } from './declared-shape.ts';
import { branchShape, scriptFields } from './script-shape.ts';
import { walkShape } from './walk-shape.ts';
import { category, channel, count, evidenceRef, findingIds, findingShape, form, gapShape, milliseconds, recipientFields, safe, text, witness } from './shape-parts.ts';

const visit = record({
  page: safe, startedAt: v.pipe(v.string(), v.isoTimestamp('a time, as 2026-01-31T12:00:00.000Z'), v.description('ISO 8601, UTC.')),
  durationMs: milliseconds, host: v.picklist(['chromium-extension', 'firefox-extension', 'command', 'har']), browser: text,
  state: v.picklist(VISIT_STATES), run: v.optional(count),
  listening: v.pipe(v.picklist(['browsing', 'auditing', 'recorded']), v.description('How closely was listened: browsing, at the least cost; auditing, to all that could be told; recorded, by another tool, into a HAR file.')),
  observes: v.pipe(v.array(v.picklist(EVIDENCE_KINDS)), v.description('The kinds of evidence that were gathered.')),
  requests: count,
});

const points = v.pipe(v.number(), v.minValue(0), v.description('Points off the score, in tenths.'));
const factor = v.pipe(v.number(), v.minValue(0));

const deduction = record({
  rule: text, recipient: safe, points, penalty: factor,
  factors: record({ role: factor, consent: factor, confidence: factor }), findings: findingIds,
});

const score = v.variant('status', [
  record({
    status: v.literal('graded'),
    value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100), v.description('100 less all points, not below 0 nor above the cap, rounded down.')),
    grade: text,
    deductions: v.pipe(v.array(deduction), v.description('points = penalty × role × consent × confidence, the worst finding for each rule and recipient.')),
    cap: v.optional(record({ atMost: factor, because: localizedShape, findings: v.array(text) })),
  }),
  record({ status: v.literal('not-graded'), reason: v.picklist(['nothing-observed', 'too-many-gaps']) }),
]);

const outcome = v.variant('status', [
  record({ detector: text, status: v.literal('complete') }),
  record({ detector: text, status: v.literal('partial'), gaps: count, missing: v.optional(v.array(v.picklist(EVIDENCE_KINDS))) }),
  record({ detector: text, status: v.literal('not-observed'), missing: v.array(v.picklist(EVIDENCE_KINDS)) }),
  record({ detector: text, status: v.literal('not-tried'), without: v.array(v.picklist(SITUATIONS)) }),
  record({ detector: text, status: v.literal('failed'), reason: text }),
]);

const acceptance = record({ finding: text, by: text, why: text, until: v.pipe(text, v.isoDate('a day, as 2027-01-31')) });

const recipient = record({
  ...recipientFields,
  requests: count, bytes: count, waitedMs: v.optional(v.pipe(milliseconds, v.description('In which at least one of its requests was waiting for its answer.'))), firstMs: milliseconds, channels: v.array(channel),
  received: v.pipe(v.array(record({ category, form, findings: findingIds })), v.description('What it received, worst form first.')),
  // Audits that were kept before this was told are still read.
  initiators: v.optional(v.pipe(v.array(branchShape), v.description('Who had its requests made: the branches of a tree.')), []),
});

const stored = record({
  visit: count, store: v.picklist(STORED_IN), name: safe, owner: safe, setter: v.optional(safe), by: v.picklist(['header', 'script', 'unseen']),
  identifying: v.boolean(), tested: v.pipe(v.boolean(), v.description('Clean profiles were compared; otherwise the looks of the value decide.')), kept: v.boolean(),
  lifetimeS: v.optional(v.pipe(v.number(), v.description('Seconds.'))),
  attributes: v.optional(record({ secure: v.boolean(), httpOnly: v.boolean(), sameSite: v.picklist(SAME_SITES), partitioned: v.boolean() })),
  consent: v.picklist(CONSENT_STATES), offsetMs: milliseconds, writes: count,
});

const evidence = record({
  ref: evidenceRef, kind: v.picklist(EVIDENCE_KINDS), offsetMs: milliseconds, witness, what: safe,
  channel: v.optional(channel), scripts: v.array(safe),
});

/**
 * What an audit must look like to be read again: from storage, from a file, from another version of Sillage. The
 * published JSON Schema is made from it (`npx tsx test/tools/schema.ts`). It can check that text which should be safe
 * to show is text; that it is safe was the doing of who wrote it.
 */
export const auditShape: v.GenericSchema<unknown, Audit> = record({
  schema: v.literal('sillage.audit/1'),
  tool: record({ name: v.literal('Sillage'), version: text }),
  visits: v.pipe(v.array(visit), v.description('What was looked at, when, and with which eyes.')),
  rulebook: record({ id: text, title: localizedShape, version: text, digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'), v.description('SHA-256 of the rules in force. Scores compare only where it is the same.')), rules: v.optional(v.pipe(v.array(wholeRuleShape(undefined, localizedShape)), v.description('The rules in force.'))) }),
  score: v.pipe(score, v.description('A number and its arithmetic, or the reason why there is none.')),
  recipients: v.pipe(v.array(recipient), v.description('Everyone contacted, the first party first, then those who received most.')),
  // Audits that were kept before this was told are still read.
  scripts: v.optional(v.pipe(v.array(record(scriptFields)), v.description('The scripts of the site’s own documents, and what each was seen doing.')), []),
  findings: v.pipe(v.array(findingShape), v.description('Everything found, whether or not a rule speaks of it.')),
  violations: v.pipe(v.array(record({ rule: wholeRuleShape(undefined, localizedShape), findings: findingIds, points })), v.description('Rules broken, most severe first.')),
  outcomes: v.pipe(v.array(outcome), v.description('What became of each detector.')),
  accepted: v.optional(v.pipe(v.array(acceptance), v.description('The findings that somebody answers for, as a baseline says.'))),
  // Audits that were kept before this was told are still read.
  stored: v.optional(v.pipe(v.array(stored), v.description('What was stored in the browser, or found there: names, never values.')), []),
  consent: v.optional(v.pipe(consentShape(score), v.description('What was asked about consent, answered, and what left before and after.'))),
  declared: v.optional(v.pipe(declaredAuditShape, v.description('What the site declares of itself, held against what was seen.'))),
  collected: v.optional(v.pipe(collectedShape, v.description('The form fields that were filled in: what they ask for, never what they were told.'))),
  storedUnlisted: v.optional(v.pipe(count, v.description('How many entries more there were than are listed. They were examined like the others.'))),
  own: v.optional(v.pipe(v.array(safe), v.description('Registrable domains that counted as the site’s own because whoever audited it said so.'))),
  walk: v.optional(v.pipe(walkShape, v.description('How a person walked through the product in these visits, in that person’s words.'))),
  loads: v.optional(v.pipe(v.array(loadShape), v.description('What the site’s own documents loaded, by origin.'))),
  measures: v.optional(v.pipe(v.array(measureShape), v.description('What could be done, and what it would win: most first.'))),
  policies: v.optional(v.pipe(policiesShape, v.description('Response headers by which browsers would enforce what the measures aim at.'))),
  gaps: v.pipe(v.array(gapShape), v.description('What could not be seen.')),
  evidence: v.pipe(v.array(evidence), v.description('The evidence that findings name, made safe to show.')),
}, 'the named fields of an audit');
