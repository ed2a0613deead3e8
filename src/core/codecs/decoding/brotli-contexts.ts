/** In what surroundings a literal stands, told from the two bytes before it (RFC 7932 §7.1). 0 to 63. */
export function contextOf(mode: number, last: number, before: number): number {
  switch (mode) {
    case 0: return last & 63;
    case 1: return last >> 2;
    case 2: return (LAST[last] ?? 0) | (BEFORE[before] ?? 0);
    default: return ((SIZES[last] ?? 0) << 3) | (SIZES[before] ?? 0);
  }
}

// The tables of the RFC, a digit for a byte of ASCII: what kind of letter or sign it is.
const LAST_ASCII = '000000000110010000000000000000002343353467338393bbbbbbbbbb886a733cdddcdddcdddddcdddddcddddd637333efffefffefffffefffffefffff63730';
const BEFORE_ASCII = '00000000000000000000000000000000011111111111111122222222221111111222222222222222222222222221111113333333333333333333333333311110';

const LAST = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 128 ? parseInt(LAST_ASCII[byte] ?? '0', 16) * 4 : (byte & 1) + (byte < 192 ? 0 : 2)));
const BEFORE = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 128 ? Number(BEFORE_ASCII[byte]) : byte < 224 ? 0 : 2));
const SIZES = Uint8Array.from({ length: 256 }, (_, byte) => [1, 16, 64, 128, 192, 240, 255].filter(it => byte >= it).length);
