import type { Normalizer } from './normalizer.ts';
import { groupsOf } from './tidy/groups.ts';
import { COMPACT, LOWER, TRIM, UPPER } from './tidy/text.ts';
import { cut, rewritten, tidied, whole } from './tidy/tidy.ts';

/** Numbers by which states know people, with and without the marks that group them. */
export const nationalId: Normalizer = {
  id: 'national-id',
  categories: ['national-id'],

  variants(value) {
    const compact = tidied(whole(value), TRIM, COMPACT);
    const upper = tidied(compact, UPPER);
    const lengths = GROUPS.find(it => it.of.test(upper.text))?.lengths;
    const groups = lengths === undefined ? [] : groupsOf(upper.text, lengths);
    return [
      upper, tidied(compact, LOWER), compact, ...[' ', '-'].map(mark => rewritten(upper, groups.length === 0 ? upper.text : groups.join(mark), 'grouped')),
      ...NIR.test(upper.text) ? [rewritten(upper, upper.text.slice(0, 13), 'without-check')] : [],
      ...upper.text.length > 4 ? [cut(upper, upper.text.slice(-4), 'last-four')] : [],
    ];
  },
};

/** France: the thirteen figures of the NIR with their key (INSEE, Répertoire national d'identification des personnes physiques). */
const NIR = /^[1-478][0-9]{4}[0-9AB][0-9]{9}$/u;

/** How each is printed: France; the United States (SSN, ssa.gov); the United Kingdom (National Insurance, HMRC NIM39110). */
const GROUPS: readonly { readonly of: RegExp; readonly lengths: readonly number[] }[] = [
  { of: NIR, lengths: [1, 2, 2, 2, 3, 3, 2] }, { of: /^[0-9]{9}$/u, lengths: [3, 2, 4] }, { of: /^[A-Z]{2}[0-9]{6}[A-D]$/u, lengths: [2] },
];
