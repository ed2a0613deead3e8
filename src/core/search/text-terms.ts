import { stemsOf } from '../codecs/stems.ts';
import type { Variant } from '../normalizers/normalizer.ts';
import type { DigestMade } from './digest-terms.ts';
import { hexOf } from './hex.ts';
import type { Writing } from './term.ts';
import { TEXT_WRITINGS } from './writings.ts';

/** One text to look for: which variant it goes back to, by number, and how that is written. */
export interface Text {
  readonly bytes: Uint8Array;
  readonly variant: number;
  readonly writing: Writing;
}

/** Shorter texts stand everywhere: they are looked for as whole fields only (`short-texts.ts`). Bytes. */
export const TEXT_MIN = 6;
/** A longer one is known by its beginning: a typed letter, or what a page stored. Bytes. */
const TEXT_MAX = 256;
/** So many variants, the first, are looked for in writings that few senders use. */
const RARE_MAX = 4;

/** Every text by which the variants are known, without doubles; the commonest writing of a text wins. */
export function textsOf(variants: readonly Variant[]): readonly Text[] {
  const seen = new Set<string>();
  const plain = variants.map(it => new TextEncoder().encode(it.text));
  return TEXT_WRITINGS.flatMap(it => plain.flatMap((bytes, variant) => {
    if (it.rare && (variant >= RARE_MAX || variants[variant]?.part === true)) return [];
    return it.of(bytes).map(text => ({ bytes: text.subarray(0, TEXT_MAX), variant, writing: it }))
      .filter(text => text.bytes.length >= TEXT_MIN && isNew(seen, text, it.anyCase));
  }));
}

/** A digest too narrow for the table of digests (64 bits), in the writings it is met in. */
export function narrowTexts({ bytes, variant, chain }: DigestMade): readonly Text[] {
  const hex: Writing = { form: 'hashed', steps: [...chain, 'hex'], anyCase: true };
  const base64: Writing = { form: 'hashed', steps: [...chain, 'base64'], anyCase: false };
  return [
    { bytes: hexOf(bytes), variant, writing: hex },
    ...stemsOf('base64', bytes).slice(0, 1).map(it => ({ bytes: it, variant, writing: base64 })),
  ];
}

function isNew(seen: Set<string>, { bytes }: Text, anyCase: boolean): boolean {
  const text = String.fromCharCode(...bytes);
  const key = anyCase ? ` ${text.toLowerCase()}` : text;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
