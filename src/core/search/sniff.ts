import { digitsOf } from '../codecs/bytes.ts';
import { isCompressed } from './compression-mark.ts';

/** A base whose digits are whole bits, for looking at the first bytes a text would hold without undoing all of it. */
interface Sniffed {
  readonly bits: 4 | 5 | 6;
  readonly digits: Int8Array;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const SNIFF_16: Sniffed = { bits: 4, digits: digitsOf('0123456789abcdef', '0123456789ABCDEF') };
export const SNIFF_32: Sniffed = { bits: 5, digits: digitsOf(BASE32, BASE32.toLowerCase()) };
export const SNIFF_64: Sniffed = { bits: 6, digits: digitsOf(`${BASE64}+/`, `${BASE64}-_`) };

/** So many bytes are looked at. */
const LOOKED_AT = 9;
/** And so many of them must be signs a person could read: of nine random bytes it is so once in seventy times, of text always. */
const READABLE_MIN = 7;

/**
 * Whether the first bytes a text would hold in that base show that it is worth undoing: readable signs, or the mark of a
 * compression. Nothing is allocated, since thousands of words are asked for each one that is worth it.
 */
export function isWorthUndoing(bytes: Uint8Array, from: number, { bits, digits }: Sniffed): boolean {
  let [at, held, count, readable, mark] = [from, 0, 0, 0, 0];
  for (let read = 0; read < LOOKED_AT; read++) {
    while (count < 8) {
      const digit = digits[bytes[at++] ?? 0] ?? -1;
      if (digit < 0) return false;
      held = (held << bits | digit) & 0xffff;
      count += bits;
    }
    count -= 8;
    const byte = held >> count & 0xff;
    if (read < 4) mark = mark << 8 | byte;
    readable += READABLE[byte] ?? 0;
    if (read === 3 && isCompressed(mark)) return true;
    if (read >= 3 && read - readable >= LOOKED_AT - READABLE_MIN) return false;
  }
  return true;
}

const READABLE = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d ? 1 : 0);
