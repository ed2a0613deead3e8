import type { Digest } from './digest.ts';

/** RFC 1320. */
export const md4: Digest = { id: 'md4', of };

const BLOCK = 64;

/** The word each step of the three rounds takes in, and how far it rotates. */
const ORDER = Uint8Array.of(
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15,
  0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15,
);
const SHIFTS = Uint8Array.of(3, 7, 11, 19, 3, 5, 9, 13, 3, 9, 11, 15);

type State = readonly [number, number, number, number];

function of(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes);
  let state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let start = 0; start < view.byteLength; start += BLOCK) state = compressed(state, view, start);
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((it, index) => { digest.setInt32(index * 4, it, true); });
  return new Uint8Array(digest.buffer);
}

function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, bytes.length * 8, true);
  view.setUint32(whole.length - 4, Math.floor(bytes.length / 0x20000000), true);
  return view;
}

function compressed(state: State, view: DataView, start: number): State {
  let [a, b, c, d] = state;
  for (let step = 0; step < 48; step += 1) {
    const word = view.getInt32(start + 4 * (ORDER[step] ?? 0), true);
    const sum = a + mixed(step >> 4, b, { c, d }) + word | 0;
    const shift = SHIFTS[(step >> 4) * 4 + (step & 3)] ?? 0;
    a = d;
    d = c;
    c = b;
    b = sum << shift | sum >>> 32 - shift;
  }
  return [state[0] + a | 0, state[1] + b | 0, state[2] + c | 0, state[3] + d | 0];
}

function mixed(round: number, b: number, { c, d }: { readonly c: number; readonly d: number }): number {
  if (round === 0) return b & c | ~b & d;
  return round === 1 ? (b & c | b & d | c & d) + 0x5a827999 : (b ^ c ^ d) + 0x6ed9eba1;
}
