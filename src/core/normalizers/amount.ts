import type { Normalizer, Variant } from './normalizer.ts';
import { part, whole } from './tidy/tidy.ts';
import type { Step } from './tidy/step.ts';

/** Amounts of money: as numbers, as people of several countries write them, and in cents. The sign is kept apart, since senders do. */
export const amount: Normalizer = {
  id: 'amount',
  categories: ['account-balance', 'transaction', 'salary'],

  variants(value) {
    const read = amountOf(value);
    if (read === undefined) return [];
    const unsigned: readonly Step[] = read.negative ? ['unsigned'] : [];
    const written = [...inFigures(read), ...inGroups(read)];
    const [point, minor] = [written[0], written[1]];
    const signed = read.negative ? [point, minor].flatMap(it => it === undefined ? [] : [whole(`-${it.text}`, ...it.steps as readonly Step[])]) : [];
    return [...signed, ...written.map(it => ({ ...it, steps: [...unsigned, ...it.steps] }))];
  },
};

interface Amount {
  readonly negative: boolean;
  /** Units and hundredths in decimal digits; the hundredths always two of them. */
  readonly units: string;
  readonly cents: string;
}

/** Digits of the largest amount: JavaScript's own numbers end there. */
const UNITS_MAX = 15;

/** Reads `€1,234.56`, `1 234,56 EUR`, `-1'234.56`, `(12.00)`. One mark with three digits behind it groups thousands. */
function amountOf(text: string): Amount | undefined {
  const plain = text.normalize('NFKC').trim();
  const figures = /[0-9][0-9.,'’\s]*/u.exec(plain)?.[0].trimEnd() ?? '';
  const [, before = figures, cents = ''] = /^(.*[^.,])[.,]([0-9]{1,2})$/su.exec(figures) ?? [];
  const units = before.replace(/[^0-9]/gu, '').replace(/^0+(?=[0-9])/u, '');
  return units === '' || units.length > UNITS_MAX ? undefined : { negative: /^[^0-9]*[-−–(]/u.test(plain), units, cents: cents.padEnd(2, '0') };
}

function inFigures({ units, cents }: Amount): readonly Variant[] {
  const isRound = cents === '00';
  const trailing = cents.endsWith('0') && !isRound ? [whole(`${units}.${cents[0] ?? ''}`, 'decimal-point', 'no-trailing-zeros')] : [];
  return [
    whole(`${units}.${cents}`, 'decimal-point'), whole((units + cents).replace(/^0+(?=[0-9])/u, ''), 'minor-units'),
    isRound ? whole(units, 'no-trailing-zeros') : part(units, 'rounded'), ...trailing, whole(`${units},${cents}`, 'decimal-comma'),
  ];
}

/** Marks between thousands and before the hundredths: English; German, Spanish, Italian; French with its three spaces; Swiss. */
const MARKS: readonly (readonly [string, string])[] = [[',', '.'], ['.', ','], [' ', ','], ['\u00A0', ','], ['\u202F', ','], ["'", '.'], ['’', '.'], [' ', '.']];

function inGroups({ units, cents }: Amount): readonly Variant[] {
  const groups = units.padStart(Math.ceil(units.length / 3) * 3).match(/.{3}/gu)?.map(it => it.trim()) ?? [];
  return MARKS.flatMap(([thousands, decimal]) => {
    const step = decimal === '.' ? 'decimal-point' : 'decimal-comma';
    const grouped = groups.join(thousands);
    const round = cents === '00' ? [whole(grouped, 'thousands', 'no-trailing-zeros')] : [];
    return [whole(grouped + decimal + cents, 'thousands', step), ...round];
  });
}
