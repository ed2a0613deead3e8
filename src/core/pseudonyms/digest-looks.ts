import { BASE64 } from '../codecs/base64.ts';
import { DIGESTS } from '../digests/index.ts';
import { variantsOf } from '../normalizers/index.ts';
import { hexOf } from '../search/hex.ts';
import type { DigestUse } from './exchange.ts';
import type { Personal } from './personal.ts';

/**
 * How a digest of a value looks in base64: how many of its digits are signs, which addresses escape and which part names, and whether any is
 * a figure, by which numbers are told from words. That of the stand-in must look alike, or the same request would be longer, and be read otherwise.
 */
export function digestLooks({ category, text: value }: Pick<Personal, 'category' | 'text'>, uses: readonly Pick<DigestUse, 'variant' | 'chain'>[]): NonNullable<Personal['tells']> {
  const usual = variantsOf(value, category);
  const made = uses.flatMap(({ variant, chain }) => CHANGES.flatMap(change => {
    const number = usual.findIndex(it => change(it.text) === variant.text);
    return number === -1 ? [] : [{ number, change, chain }];
  }).slice(0, 1));
  return text => {
    const variants = variantsOf(text, category);
    return made.map(({ number, change, chain }) => signsIn(digestAlong(chain, new TextEncoder().encode(change(variants[number]?.text ?? '')))));
  };
}

/** What the search does to every variant beside (`search/spelled.ts`). */
const CHANGES: readonly ((text: string) => string)[] = [it => it, it => it.toLowerCase(), it => it.toUpperCase(), it => it.normalize('NFD')];

function digestAlong(chain: readonly string[], bytes: Uint8Array): Uint8Array {
  return chain.reduce((before, step) => step === 'hex' ? hexOf(before) : DIGESTS.find(it => it.id === step)?.of(before) ?? before, bytes);
}

function signsIn(bytes: Uint8Array): readonly [signs: number, hasFigure: boolean] {
  const digits = BASE64.encode?.(bytes) ?? bytes;
  return [digits.filter(it => it === 0x2b || it === 0x2f).length, digits.some(it => it >= 0x30 && it <= 0x39)];
}
