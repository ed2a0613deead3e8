/** MurmurHash3 written out with big integers, slow and plain. Bytes as in the memory of a little-endian machine. */
const MASK_32 = 0xffffffffn;
const MASK_64 = 0xffffffffffffffffn;

type Width = 32n | 64n;
const cut = (value: bigint, width: Width): bigint => value & (width === 32n ? MASK_32 : MASK_64);
const turn = (value: bigint, by: bigint, width: Width): bigint => cut(value << by, width) | value >> width - by;
const word = (bytes: Uint8Array, at: number, width: Width): bigint => Array.from({ length: Number(width) / 8 }, (_, index) => BigInt(bytes[at + index] ?? 0) << BigInt(8 * index)).reduce((sum, it) => sum | it, 0n);
const finish32 = (value: bigint): bigint => {
  const once = cut((value ^ value >> 16n) * 0x85ebca6bn, 32n);
  const twice = cut((once ^ once >> 13n) * 0xc2b2ae35n, 32n);
  return twice ^ twice >> 16n;
};
const finish64 = (value: bigint): bigint => {
  const once = cut((value ^ value >> 33n) * 0xff51afd7ed558ccdn, 64n);
  const twice = cut((once ^ once >> 33n) * 0xc4ceb9fe1a85ec53n, 64n);
  return twice ^ twice >> 33n;
};

export function murmur32(bytes: Uint8Array, seed: bigint): readonly bigint[] {
  let hash = seed;
  for (let at = 0; at < bytes.length; at += 4) {
    hash ^= cut(turn(cut(word(bytes, at, 32n) * 0xcc9e2d51n, 32n), 15n, 32n) * 0x1b873593n, 32n);
    if (at + 4 <= bytes.length) hash = cut(turn(hash, 13n, 32n) * 5n + 0xe6546b64n, 32n);
  }
  return [finish32(hash ^ BigInt(bytes.length))];
}

const LANES = [
  { factor: 0x239b961bn, next: 0xab0e9789n, word: 15n, hash: 19n, added: 0x561ccd1bn }, { factor: 0xab0e9789n, next: 0x38b34ae5n, word: 16n, hash: 17n, added: 0x0bcaa747n },
  { factor: 0x38b34ae5n, next: 0xa1e38b93n, word: 17n, hash: 15n, added: 0x96cd1c35n }, { factor: 0xa1e38b93n, next: 0x239b961bn, word: 18n, hash: 13n, added: 0x32ac3b17n },
];

export function murmur86(bytes: Uint8Array, seed: bigint): readonly bigint[] {
  const state = [seed, seed, seed, seed];
  for (let at = 0; at < bytes.length; at += 16) LANES.forEach((_, lane) => { state[lane] = mixed86(bytes, { at, lane, state }); });
  const added = (words: readonly bigint[]): readonly bigint[] => {
    const first = cut(words.reduce((sum, it) => sum + it, 0n), 32n);
    return [first, ...words.slice(1).map(it => cut(it + first, 32n))];
  };
  return added(added(state.map(it => it ^ BigInt(bytes.length))).map(finish32));
}

function mixed86(bytes: Uint8Array, { at, lane, state }: { at: number; lane: number; state: readonly bigint[] }): bigint {
  const { factor, next, word: by, hash, added } = LANES[lane] as (typeof LANES)[number];
  const taken = (state[lane] ?? 0n) ^ cut(turn(cut(word(bytes, at + 4 * lane, 32n) * factor, 32n), by, 32n) * next, 32n);
  return at + 16 <= bytes.length ? cut((turn(taken, hash, 32n) + (state[(lane + 1) % 4] ?? 0n)) * 5n + added, 32n) : taken;
}

export function murmur64(bytes: Uint8Array, seed: bigint): readonly bigint[] {
  const [c1, c2] = [0x87c37b91114253d5n, 0x4cf5ad432745937fn];
  let [h1, h2] = [seed, seed];
  for (let at = 0; at < bytes.length; at += 16) {
    const whole = at + 16 <= bytes.length;
    h1 ^= cut(turn(cut(word(bytes, at, 64n) * c1, 64n), 31n, 64n) * c2, 64n);
    if (whole) h1 = cut((turn(h1, 27n, 64n) + h2) * 5n + 0x52dce729n, 64n);
    h2 ^= cut(turn(cut(word(bytes, at + 8, 64n) * c2, 64n), 33n, 64n) * c1, 64n);
    if (whole) h2 = cut((turn(h2, 31n, 64n) + h1) * 5n + 0x38495ab5n, 64n);
  }
  h1 ^= BigInt(bytes.length);
  h2 ^= BigInt(bytes.length);
  h1 = cut(h1 + h2, 64n);
  h2 = cut(h2 + h1, 64n);
  const [one, two] = [finish64(h1), finish64(h2)];
  return [cut(one + two, 64n), cut(two + cut(one + two, 64n), 64n)];
}

/** The verification value by which SMHasher (https://github.com/aappleby/smhasher, KeysetTest.cpp) knows a hash: the hash of its hashes of 0, 01, 0102… under seeds from 256 down. */
export function verification(hash: (bytes: Uint8Array, seed: bigint) => readonly bigint[], width: Width): string {
  const memory = (words: readonly bigint[]): number[] => words.flatMap(it => Array.from({ length: Number(width) / 8 }, (_, index) => Number(it >> BigInt(8 * index) & 255n)));
  const all = Array.from({ length: 256 }, (_, length) => memory(hash(Uint8Array.from({ length }, (__, index) => index), BigInt(256 - length)))).flat();
  return ((hash(Uint8Array.from(all), 0n)[0] ?? 0n) & MASK_32).toString(16);
}
