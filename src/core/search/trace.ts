import type { Form } from '../datum/form.ts';
import type { Variant } from '../normalizers/normalizer.ts';
import type { Sighting } from './sighting.ts';
import type { Terms } from './term.ts';

/** What a sighting means: whose value it is, and how it came to look so. */
export interface Trace {
  readonly wanted: number;
  readonly variant: Variant;
  readonly form: Form;
  /** From the value to what stands there. */
  readonly chain: readonly string[];
}

/** Follows a sighting back to the value. */
export function traceOf({ origins, writings, texts, digests }: Terms, { of, term, written, cut }: Sighting): Trace | undefined {
  const terms = of === 'text' ? texts : digests;
  const origin = origins[terms.origin[term] as number];
  const writing = writings[terms.writing[term] as number];
  if (origin === undefined || writing === undefined) return undefined;
  const { variant, wanted } = origin;
  // Case is not told apart in plain text, so a change of case is no step worth telling.
  const tidied = writing.form === 'plain' ? variant.steps.filter(it => it !== 'lower' && it !== 'upper') : variant.steps;
  return { wanted, variant, form: writing.form, chain: [...tidied, ...writing.steps, ...written === '' ? [] : [written], ...cut ? ['prefix'] : []] };
}

/** What makes a readable value an encoded one. Escapes, structures and compressions are the transport's business; these, somebody did to the value. */
const ENCODINGS: ReadonlySet<string> = new Set([
  'base16', 'base32', 'base32hex', 'base45', 'base58', 'base62', 'base62-small-first', 'base62-letters-first', 'base64', 'base64url', 'ascii85', 'z85', 'base85',
  'lz-base64', 'lz-uri', 'reversed', 'reversed-bytes', 'rot13', 'rot47', 'substitution',
]);

/** The same behind the layers that had to be undone to see it, outermost first. */
export function behind(trace: Trace, steps: readonly string[]): Trace {
  const form = trace.form === 'plain' && steps.some(it => ENCODINGS.has(it)) ? 'encoded' : trace.form;
  return { ...trace, form, chain: [...trace.chain, ...steps.toReversed()] };
}
