import type { Digest } from '../digests/digest.ts';
import { DIGESTS } from '../digests/index.ts';
import type { Variant } from '../normalizers/normalizer.ts';
import { hexOf } from './hex.ts';

/** A digest to look for: which variant it goes back to, and through what. */
export interface DigestMade {
  readonly bytes: Uint8Array;
  readonly variant: number;
  readonly chain: readonly string[];
}

/** So many variants, the first, are looked for as digests of digests too. */
const DEEP_MAX = 3;

/**
 * Digests that are looked for around the hexadecimal text of one another. Left out are those that take ten times as long and that
 * no sender is known to chain (MD2, Whirlpool), the two rare widths of SHA-3, and the hashes nobody hides a value with.
 */
const CHAINED: readonly Digest[] = DIGESTS.filter(it => [
  'sha256', 'md5', 'sha1', 'sha512', 'sha384', 'sha224', 'sha3-256', 'sha3-512', 'ripemd160', 'blake2b-512', 'blake2b-256', 'blake2s-256', 'blake3', 'md4',
].includes(it.id));

/** Those that senders also put around the raw bytes of another one. */
const AROUND_BYTES: readonly Digest[] = CHAINED.filter(it => ['sha256', 'md5', 'sha1', 'sha512'].includes(it.id));

const SINGLE_CHAINS = DIGESTS.map(it => [it.id]);
const CHAINS_OF_TWO = CHAINED.map(inner => [...CHAINED.map(outer => [inner.id, 'hex', outer.id]), ...AROUND_BYTES.map(outer => [inner.id, outer.id])]);

/** Every chain of digests that is looked for: each alone, many of the hexadecimal text of another, some of its bytes. */
export const DIGEST_CHAINS: readonly (readonly string[])[] = [...SINGLE_CHAINS, ...CHAINS_OF_TWO.flat()];

/** Every digest of the variants. `deep`: digests of digests as well. */
export function digestsOf(variants: readonly Variant[], deep: boolean): readonly DigestMade[] {
  const made: DigestMade[] = [];
  variants.forEach(({ text, part }, variant) => {
    if (part === true && text.length < PART_MIN) return;
    const bytes = new TextEncoder().encode(text);
    DIGESTS.forEach((it, i) => made.push({ bytes: it.of(bytes), variant, chain: SINGLE_CHAINS[i] ?? [] }));
    if (deep && variant < DEEP_MAX && part !== true) chain(made, bytes, variant);
  });
  return made;
}

function chain(made: DigestMade[], bytes: Uint8Array, variant: number): void {
  CHAINED.forEach((it, inner) => {
    const raw = it.of(bytes);
    const text = hexOf(raw);
    const outer = [...CHAINED.map(around => around.of(text)), ...AROUND_BYTES.map(around => around.of(raw))];
    outer.forEach((digest, i) => made.push({ bytes: digest, variant, chain: CHAINS_OF_TWO[inner]?.[i] ?? [] }));
  });
}

/** The digest of a short part (an initial, a year) is the digest of thousands of other people's. Characters. */
const PART_MIN = 6;
