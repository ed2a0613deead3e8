import type { Recipe } from '../datum/recipe.ts';
import { variantsOf } from '../normalizers/index.ts';
import type { Variant } from '../normalizers/normalizer.ts';
import type { DigestMade } from './digest-terms.ts';
import { digestsOf } from './digest-terms.ts';
import { preparedBy } from './recipes.ts';
import { DIGEST_BYTES } from './term.ts';
import type { Text } from './text-terms.ts';
import { narrowTexts, textsOf } from './text-terms.ts';
import type { Wanted } from './wanted.ts';

/** All ways in which one value is looked for. Making it is the costly part, and it depends on nothing but the value and the recipes. */
export interface Spelled {
  readonly variants: readonly Variant[];
  readonly texts: readonly Text[];
  /** Those of 128 bits and more. */
  readonly digests: readonly DigestMade[];
}

/** Spells one value out. */
export function spelled(wanted: Wanted, recipes: readonly Recipe[]): Spelled {
  if (wanted.effort === 'light') return told([{ text: wanted.text, steps: [] }], digestsOf([{ text: wanted.text, steps: [] }], false));
  const usual = inEveryCase(variantsOf(wanted.text, wanted.category));
  const documented = recipes.map(it => preparedBy(it, wanted)).filter(it => it !== undefined)
    .filter(it => it.chain[0] === 'salt' || it.chain.at(-1)?.startsWith('hmac') === true || !usual.some(({ text }) => text === it.text));
  const variants = [...usual, ...documented.map(({ text, steps }) => ({ text, steps }))];
  return told(variants, [...digestsOf(usual, true), ...documented.map(({ bytes, chain }, i) => ({ bytes, chain, variant: usual.length + i }))]);
}

function told(variants: readonly Variant[], digests: readonly DigestMade[]): Spelled {
  return {
    variants,
    texts: [...textsOf(variants), ...digests.filter(it => it.bytes.length < DIGEST_BYTES).flatMap(narrowTexts)],
    digests: digests.filter(it => it.bytes.length >= DIGEST_BYTES),
  };
}

/** Text in capitals or small letters is the same to a reader and another to a digest; so are signs with their accents apart (Unicode NFD). */
function inEveryCase(variants: readonly Variant[]): readonly Variant[] {
  const wholes = variants.filter(it => it.part !== true);
  const more = CHANGES.flatMap(([step, change]) => wholes.map(it => ({ text: change(it.text), steps: [...it.steps, step] })));
  const seen = new Set(variants.map(it => it.text));
  return [...variants, ...more.filter(it => !seen.has(it.text) && seen.add(it.text))];
}

const CHANGES: readonly (readonly [step: string, change: (text: string) => string])[] = [
  ['lower', text => text.toLowerCase()], ['upper', text => text.toUpperCase()], ['nfd', text => text.normalize('NFD')],
];
