import type { Spelled } from './spelled.ts';
import type { DigestTerms, Origin, Terms, Texts, Writing } from './term.ts';
import { DIGEST_BYTES } from './term.ts';

/** The terms of all values, laid out in a few arrays. Values are numbered as they come. */
export function termsOf(values: readonly Spelled[]): Terms {
  const origins: readonly Origin[] = values.flatMap(({ variants }, wanted) => variants.map(variant => ({ wanted, variant })));
  const writings: Writing[] = [];
  const bases = basesOf(values);
  const texts = textsIn(values, { bases, numberOf: numbering(writings, it => it) });
  const digests = digestsIn(values, { bases, numberOf: numbering(writings, steps => ({ form: 'hashed', steps, anyCase: false })) });
  return { origins, writings, texts, digests };
}

interface Numbers<Key> {
  /** The number of each value's first variant among all. */
  readonly bases: readonly number[];
  readonly numberOf: (key: Key) => number;
}

function basesOf(values: readonly Spelled[]): readonly number[] {
  let base = 0;
  return values.map(({ variants }) => {
    base += variants.length;
    return base - variants.length;
  });
}

// Some hundred writings serve tens of thousands of terms: each is the same object wherever it is used.
function numbering<Key>(writings: Writing[], writingOf: (key: Key) => Writing): (key: Key) => number {
  const numbers = new Map<Key, number>();
  return key => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, writings.push(writingOf(key)) - 1);
    return writings.length - 1;
  };
}

function textsIn(values: readonly Spelled[], { bases, numberOf }: Numbers<Writing>): Texts {
  const all = values.flatMap(({ texts }, i) => texts.map(it => ({ ...it, origin: (bases[i] ?? 0) + it.variant })));
  const starts = new Int32Array(all.length + 1);
  all.forEach(({ bytes }, i) => { starts[i + 1] = (starts[i] ?? 0) + bytes.length; });
  const pool = new Uint8Array(starts[all.length] ?? 0);
  all.forEach(({ bytes }, i) => { pool.set(bytes, starts[i]); });
  return { pool, starts, origin: Int32Array.from(all, it => it.origin), writing: Int32Array.from(all, it => numberOf(it.writing)) };
}

function digestsIn(values: readonly Spelled[], { bases, numberOf }: Numbers<readonly string[]>): DigestTerms {
  const count = values.reduce((sum, it) => sum + it.digests.length, 0);
  const terms = {
    bytes: new Uint8Array(count * DIGEST_BYTES), origin: new Int32Array(count), writing: new Int32Array(count),
    sizes: new Uint8Array(count), once: new Uint8Array(count), count,
  };
  let at = 0;
  values.forEach(({ digests }, i) => {
    for (const { bytes, chain, variant } of digests) {
      // Byte by byte: a view of each, only to copy it, takes longer than all else here.
      for (let k = 0; k < DIGEST_BYTES; k += 1) terms.bytes[at * DIGEST_BYTES + k] = bytes[k] ?? 0;
      terms.origin[at] = (bases[i] ?? 0) + variant;
      terms.writing[at] = numberOf(chain);
      terms.sizes[at] = bytes.length;
      terms.once[at] = chain.length === 1 ? 1 : 0;
      at += 1;
    }
  });
  return terms;
}
