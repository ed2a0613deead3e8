import type { Digest } from './digest.ts';

/** RFC 1319. */
export const md2: Digest = { id: 'md2', of };

const BLOCK = 16;

/** A permutation of the bytes, shuffled by the digits of pi (RFC 1319, 3.2). */
const PI = Uint8Array.from((
  '292e43c9a2d87c013d3654a1ecf0061362a705f3c0c7738c98932bd9bc4c82ca1e9b573cfdd4e01667426f188a17e512'
  + 'be4ec4d6da9ede49a0fbf58ebb2fee7aa968799115b2073f94c210890b225f21807f5d9a5a903227353ecce7bff79703'
  + 'ff1930b348a5b5d1d75e922aac56aac64fb838d296a47db676fc6be29c7404f1459d705964718720865bcf65e62da802'
  + '1b6025adaeb0b9f61c46616934407e0f5547a323dd51af3ac35cf9cebac5ea262c530d6e85288409d3dfcdf441814d52'
  + '6adc37c86cc1abfa24e17b080cbdb14a7888958be363e86de9cbd5fe3b001d39f2efb70e6658d0e4a67772f8eb754b0a'
  + '314450b48fed1f1adb998d339f118314'
).match(/../gu) ?? [], it => parseInt(it, 16));

function of(bytes: Uint8Array): Uint8Array {
  const padding = BLOCK - bytes.length % BLOCK;
  const whole = new Uint8Array(bytes.length + padding + BLOCK).fill(padding);
  whole.set(bytes);
  addChecksum(whole);
  const state = new Uint8Array(3 * BLOCK);
  for (let start = 0; start < whole.length; start += BLOCK) mix(state, whole, start);
  return state.slice(0, BLOCK);
}

/** Into the last block, over all blocks before it. */
function addChecksum(whole: Uint8Array): void {
  const checksum = new Uint8Array(BLOCK);
  const end = whole.length - BLOCK;
  let last = 0;
  for (let i = 0; i < end; i += 1) {
    last = (checksum[i % BLOCK] ?? 0) ^ (PI[(whole[i] ?? 0) ^ last] ?? 0);
    checksum[i % BLOCK] = last;
  }
  whole.set(checksum, end);
}

function mix(state: Uint8Array, whole: Uint8Array, start: number): void {
  for (let i = 0; i < BLOCK; i += 1) {
    const byte = whole[start + i] ?? 0;
    state[BLOCK + i] = byte;
    state[2 * BLOCK + i] = byte ^ (state[i] ?? 0);
  }
  let last = 0;
  for (let round = 0; round < 18; round += 1) {
    for (let i = 0; i < 3 * BLOCK; i += 1) state[i] = last = (state[i] ?? 0) ^ (PI[last] ?? 0);
    last = last + round & 255;
  }
}
