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

/** So many variants, the first, are looked for as every digest of every digest. */
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

/** Those that are looked for around and within each other for every variant, however rare. */
const COMMON = AROUND_BYTES;

const SINGLE_CHAINS = DIGESTS.map(it => [it.id]);

/** Digests of digests: which are made, and the chains they are told by, in the same order. */
interface Deep {
  readonly digests: readonly Digest[];
  readonly aroundBytes: readonly Digest[];
  readonly chains: readonly (readonly (readonly string[])[])[];
}

const ALL_CHAINED = deepOf(CHAINED);
const COMMON_CHAINED = deepOf(COMMON);

function deepOf(digests: readonly Digest[]): Deep {
  const aroundBytes = AROUND_BYTES.filter(it => digests.includes(it));
  const chains = digests.map(inner => [...digests.map(outer => [inner.id, 'hex', outer.id]), ...aroundBytes.map(outer => [inner.id, outer.id])]);
  return { digests, aroundBytes, chains };
}

/** Every digest of the variants, in each case a letter can be put in. `deep`: digests of digests as well. */
export function digestsOf(variants: readonly Variant[], deep: boolean): readonly DigestMade[] {
  const made: DigestMade[] = [];
  variants.forEach(({ text, part }, variant) => {
    if (part === true && text.length < PART_MIN) return;
    const bytes = new TextEncoder().encode(text);
    DIGESTS.forEach((it, i) => made.push({ bytes: it.of(bytes), variant, chain: SINGLE_CHAINS[i] ?? [] }));
    if (deep && part !== true) chain(made, { bytes, variant }, variant < DEEP_MAX ? ALL_CHAINED : COMMON_CHAINED);
  });
  return made;
}

function chain(made: DigestMade[], { bytes, variant }: Pick<DigestMade, 'bytes' | 'variant'>, { digests, aroundBytes, chains }: Deep): void {
  digests.forEach((it, i) => {
    const raw = it.of(bytes);
    const text = hexOf(raw);
    const outer = [...digests.map(around => around.of(text)), ...aroundBytes.map(around => around.of(raw))];
    outer.forEach((digest, n) => made.push({ bytes: digest, variant, chain: chains[i]?.[n] ?? [] }));
  });
}

/** The digest of a short part (an initial, a year) is the digest of thousands of other people's. Characters. */
const PART_MIN = 6;
