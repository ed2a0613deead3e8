import * as v from 'valibot';
import { DECLARED_PURPOSES, LEGAL_BASES, QUESTIONS } from '../declaration/declaration.ts';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { record } from '../shape/record.ts';
import type { CollectedField, DeclaredAudit } from './declared-audit.ts';
import { DECLARED_BEYOND, DECLARED_STATUSES, DECLARED_UNSEEN } from './declared-audit.ts';
import { category, safe, text } from './shape-parts.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, as 2026-01-31'));

const declaration = record({
  id: safe, recipient: safe, purpose: v.picklist(DECLARED_PURPOSES), categories: v.array(category), basis: v.picklist(LEGAL_BASES),
  since: v.optional(day), expires: v.optional(day), dpa: v.optional(safe), countries: v.optional(v.array(text)),
  force: v.pipe(v.picklist(['in-force', 'expired', 'not-yet']), v.description('Whether it held on the day of the first visit.')),
});

const row = record({
  status: v.picklist(DECLARED_STATUSES),
  recipient: v.optional(v.pipe(safe, v.description('Left out where nobody was observed.'))),
  declarations: v.pipe(v.array(safe), v.description('Ids of the declarations about it.')),
  beyond: v.array(v.picklist(DECLARED_BEYOND)),
  cells: v.array(record({ category: v.picklist(DATA_CATEGORIES), declared: v.boolean(), received: v.boolean() })),
  unseen: v.optional(v.pipe(v.picklist(DECLARED_UNSEEN), v.description('Why it may have gone unseen.'))),
  findings: v.pipe(v.array(text), v.description('Ids of findings.')),
});

/** The part of an audit about what the site declares of itself. */
export const declaredAuditShape: v.GenericSchema<unknown, DeclaredAudit> = record({
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'), v.description('SHA-256 of what was declared, as it stands here.')),
  declarations: v.optional(v.array(declaration)),
  rows: v.pipe(v.array(row), v.description('Everybody declared or observed, the undeclared first.')),
  fields: v.pipe(v.array(record({ category, purpose: safe, necessary: v.boolean() })), v.description('What the site says it needs.')),
  statements: v.pipe(v.array(record({
    question: v.picklist(QUESTIONS), says: safe, by: safe, on: day, owner: v.optional(safe), due: v.optional(day), rule: v.optional(safe), measure: v.optional(safe),
  })), v.description('The site’s own answers: its word, nothing measured.')),
});

/** The form fields that were filled in. */
export const collectedShape: v.GenericSchema<unknown, readonly CollectedField[]> = v.array(record({
  label: safe, type: safe, category: v.optional(category), pages: v.array(safe), owner: safe, masked: v.boolean(),
  receivedBy: v.pipe(v.array(safe), v.description('The third parties that were seen to receive this kind of data.')),
}));
