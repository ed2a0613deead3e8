import type { Tracer } from './trace.ts';
import { amountOf, some } from './trace.ts';

/** Distinct families tried in a row. A site has a handful; Englehardt and Narayanan 2016 §6.2 ask for 50 measured, fingerprinters try about 55 (FingerprintJS 5.2: 54). */
const FAMILIES_MIN = 30;

/** Many fonts tried in a row and measured: which are installed differs from one machine to the next. */
export const fontsTrace: Tracer = uses => {
  const found = some(uses.filter(it => it.feature === 'font-probe' && amountOf(it, 'families') >= FAMILIES_MIN));
  if (found === undefined) return undefined;
  const families = Math.max(...found.map(it => amountOf(it, 'families')));
  // The last one may be told before it is measured.
  const isMeasured = found.some(it => 2 * amountOf(it, 'measured') >= amountOf(it, 'families'));
  return { means: 'fonts', uses: found, signs: isMeasured ? 2 : 0, ...!isMeasured && { declared: true }, facts: { families, measured: isMeasured } };
};
