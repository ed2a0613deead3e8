import * as v from 'valibot';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { CONFIDENCES, FORMS } from '../datum/form.ts';
import type { Redacted } from '../datum/redact.ts';
import { CHANNELS, EVIDENCE_KINDS, GAP_REASONS } from '../evidence/evidence.ts';
import { CONSENT_STATES } from '../finding/finding.ts';
import type { Finding } from '../finding/finding.ts';
import type { Gap } from '../finding/gap.ts';
import { ROLES } from '../party/recipient.ts';
import type { Domain } from '../party/recipient.ts';
import { record } from '../shape/record.ts';
import { TRACKING_REASONS } from './audit.ts';

export const text = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const milliseconds = v.pipe(v.number(), v.minValue(0));
export const category = v.picklist(DATA_CATEGORIES);
export const form = v.picklist(FORMS);
export const channel = v.picklist(CHANNELS);
export const witness = v.picklist(['page', 'browser']);

/** Text that was made safe before it entered the audit. The brands are not in JSON; here they are taken on trust, once. */
export const safe = v.string() as unknown as v.GenericSchema<unknown, Redacted & Domain>;

/** Number of the visit, then the evidence's own id there: `1:web.40`. */
export const evidenceRef = v.pipe(v.string(), v.description('Number of the visit, then the id of the evidence there.'));

export const findingIds = v.pipe(v.tupleWithRest([text], text), v.description('Ids of findings.'));

export const recipientFields = {
  domain: safe, party: v.picklist(['first', 'third']), organization: v.optional(text), role: v.picklist(ROLES),
  reputation: v.pipe(v.picklist(['tracks', 'serves', 'unknown']), v.description('What knowledge says of it everywhere.')),
  tracks: v.pipe(record({ answer: v.picklist(['yes', 'no', 'unknown']), because: v.picklist(TRACKING_REASONS) }), v.description('Whether it tracks people here, and how that is known.')),
};

export const findingShape: v.GenericSchema<unknown, Finding> = record({
  id: text, detector: text, recipient: safe,
  category: v.optional(category), form: v.optional(form),
  chain: v.optional(v.pipe(v.array(text), v.description('Every step from the value to the wire, in order.'))),
  channel: v.optional(channel), place: v.optional(safe), subject: v.optional(safe),
  consent: v.picklist(CONSENT_STATES), offsetMs: milliseconds, confidence: v.picklist(CONFIDENCES),
  facts: v.optional(v.record(v.string(), v.union([v.number(), v.boolean(), safe], 'a number, true, false or text'))),
  occurrences: count, evidence: v.tupleWithRest([evidenceRef], evidenceRef),
});

export const gapShape: v.GenericSchema<unknown, Gap> = record({
  of: v.picklist(EVIDENCE_KINDS), reason: v.picklist(GAP_REASONS), count, recipient: v.optional(safe), place: v.optional(safe),
});
