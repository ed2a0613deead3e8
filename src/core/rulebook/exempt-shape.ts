import * as v from 'valibot';
import { record } from '../shape/record.ts';
import type { Exemption } from './rule.ts';
import { idShape, localizedTextShape, textShape } from './rule-shape.ts';

/** Each is held against every finding of a rule that heeds them, and nobody has written a hundred. */
export const EXEMPT_MAX = 100;

// A shorter beginning would stand for names that nobody thought of.
const nameShape = v.pipe(v.string(), v.maxLength(200), v.regex(/^([^*]+|[^*]{4,}\*)$/, 'a name, or at least 4 characters that it begins with and *'));

/** An exemption as a rules file writes it. */
export const exemptionShape: v.GenericSchema<unknown, Exemption> = record({
  id: v.pipe(idShape, v.description('Names the exemption, in this file and in those that extend it.')),
  names: v.pipe(v.array(nameShape, 'a list of names'), v.minLength(1, 'at least one name'), v.maxLength(100, 'at most 100 names'), v.description('Names of cookies and keys; one that ends in * stands for all that begin so.')),
  party: v.optional(v.pipe(v.picklist(['first', 'third']), v.description('Whose it must be, the site’s own or a third party’s; either, if left out.'))),
  why: v.pipe(localizedTextShape, v.description('What it is needed for, in one sentence.')),
  basis: v.pipe(v.array(textShape), v.minLength(1, 'at least one basis'), v.description('What the exemption rests on.')),
  source: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'the address (https://…) where this can be checked'), v.maxLength(1000), v.description('Where it is documented.')),
}, 'the named fields of an exemption');
