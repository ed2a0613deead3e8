import type { Normalizer, Variant } from './normalizer.ts';
import { COMPACT, FIRST_FIVE, LOWER, TRIM, UPPER } from './tidy/text.ts';
import { cut, rewritten, tidied, whole } from './tidy/tidy.ts';

/** Postcodes: without spaces for most; in the United States the first five digits, in Britain the outward code (Meta, advanced matching, `zp`). */
export const postcode: Normalizer = {
  id: 'postcode',
  categories: ['postcode'],

  variants(value) {
    const compact = tidied(whole(value), TRIM, COMPACT);
    const upper = tidied(compact, UPPER);
    const [, outward, inward] = BRITISH.exec(upper.text) ?? [];
    const lower = tidied(compact, LOWER);
    if (outward !== undefined && inward !== undefined) return [lower, upper, rewritten(upper, `${outward} ${inward}`, 'grouped'), cut(upper, outward, 'outward-code')];
    return [lower, upper, compact, ...american(upper)];
  },
};

/** Outward and inward code (Royal Mail, Programmers' Guide to the Postcode Address File). */
const BRITISH = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$/u;

/** ZIP+4: the first five digits name the post office. */
function american(upper: Variant): readonly Variant[] {
  if (!/^[0-9]{9}$/u.test(upper.text)) return [];
  const [five, four] = [FIRST_FIVE.of(upper.text), upper.text.slice(5)];
  return [rewritten(upper, `${five}-${four}`, 'grouped'), cut(upper, five, 'first-five')];
}
