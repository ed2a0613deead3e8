import type { Variant } from '../normalizers/normalizer.ts';
import type { Spelled } from '../search/spelled.ts';

/** What a value's writings are called, the same for every value of its kind; the first of several of one name, the second and so on. */
export interface Pairs {
  /** The variant of the stand-in that is made as this one of the value is; undefined where it has none. */
  readonly variantFor: (variant: Variant) => string | undefined;
  /** The stand-in's text in place of the value's text of this number among its texts. */
  readonly textFor: (text: number) => Uint8Array | undefined;
  /** The stand-in's digest in place of the value's digest of this number. */
  readonly digestFor: (digest: number) => Uint8Array | undefined;
}

/** Pairs the writings of a value and of its stand-in: what was made in the same way. */
export function pairsOf(value: Spelled, standIn: Spelled): Pairs {
  const [ours, theirs] = [namesOf(value), namesOf(standIn)];
  const variants = new Map(theirs.variants.map((name, i) => [name, standIn.variants[i]?.text]));
  const texts = new Map(theirs.texts.map((name, i) => [name, standIn.texts[i]?.bytes]));
  const digests = new Map(theirs.digests.map((name, i) => [name, standIn.digests[i]?.bytes]));
  const numbers = new Map(value.variants.map((it, i) => [it, i]));
  return {
    variantFor: it => variants.get(ours.variants[numbers.get(it) ?? -1] ?? ''),
    textFor: i => texts.get(ours.texts[i] ?? ''),
    digestFor: i => digests.get(ours.digests[i] ?? ''),
  };
}

interface Names {
  readonly variants: readonly string[];
  readonly texts: readonly string[];
  readonly digests: readonly string[];
}

function namesOf({ variants, texts, digests }: Spelled): Names {
  const named = numbered(variants.map(it => `${it.steps.join(' ')} ${it.part === true}`));
  const of = (variant: number): string => named[variant] ?? '';
  return {
    variants: named,
    texts: numbered(texts.map(({ variant, writing }) => `${of(variant)} ${writing.form} ${writing.steps.join(' ')}`)),
    digests: numbered(digests.map(({ variant, chain }) => `${of(variant)} ${chain.join(' ')}`)),
  };
}

function numbered(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map(it => {
    const count = counts.get(it) ?? 0;
    counts.set(it, count + 1);
    return `${it} #${count}`;
  });
}
