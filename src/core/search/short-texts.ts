import { CHECKSUMS } from '../digests/index.ts';
import type { Spelled } from './spelled.ts';
import { TEXT_MIN } from './text-terms.ts';
import type { Trace } from './trace.ts';

/** What stands for a value only as all of a field: texts too short to be looked for anywhere, and checksums of 32 bits. */
export interface WholeFields {
  readonly byText: ReadonlyMap<string, readonly Trace[]>;
  /** The longest of them: a longer field need not be asked for. Characters. */
  readonly lengthMax: number;
}

/** So many variants, the first, are looked for as checksums. */
const SUMMED_MAX = 3;

export function wholeFieldsOf(values: readonly Spelled[]): WholeFields {
  const byText = new Map<string, Trace[]>();
  const add = (text: string, trace: Trace): void => {
    const same = byText.get(text);
    if (same === undefined) byText.set(text, [trace]);
    else same.push(trace);
  };
  values.forEach(({ variants }, wanted) => {
    for (const variant of variants) {
      const text = variant.text.trim().toLowerCase();
      if (text.length < TEXT_MIN) add(text, { wanted, variant, form: 'plain', chain: variant.steps.filter(it => it !== 'lower' && it !== 'upper') });
    }
    for (const variant of variants.slice(0, SUMMED_MAX)) if (variant.part !== true) addChecksums(add, { wanted, variant });
  });
  return { byText, lengthMax: Math.max(0, ...[...byText.keys()].map(it => it.length)) };
}

function addChecksums(add: (text: string, trace: Trace) => void, of: Pick<Trace, 'wanted' | 'variant'>): void {
  const bytes = new TextEncoder().encode(of.variant.text);
  for (const it of CHECKSUMS) {
    const sum = it.of(bytes);
    const trace: Trace = { ...of, form: 'hashed', chain: [...of.variant.steps, it.id] };
    for (const text of new Set([String(sum), String(sum | 0), sum.toString(16).padStart(8, '0')])) add(text, trace);
  }
}
