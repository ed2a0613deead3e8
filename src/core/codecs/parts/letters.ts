import { asciiOf, byteAt } from '../bytes.ts';
import type { Codec } from '../codec.ts';

/** Each character of one alphabet written as the one at the same place of another; what is in neither stays. Nothing of the kind where no byte changes. */
export function substitution(id: string, from: string, to: string): Codec {
  const written = tableOf(from, to);
  const read = tableOf(to, from);
  return {
    id,
    encode: bytes => bytes.map(it => byteAt(written, it)),
    decode: (bytes, max) => {
      const text = new Uint8Array(Math.min(bytes.length, max));
      let changed = 0;
      for (let i = 0; i < text.length; i++) {
        const byte = byteAt(bytes, i);
        text[i] = byteAt(read, byte);
        changed |= byteAt(text, i) ^ byte;
      }
      return changed === 0 ? undefined : { bytes: text, limited: bytes.length > max };
    },
  };
}

function tableOf(from: string, to: string): Uint8Array {
  const table = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const meant = asciiOf(to);
  asciiOf(from).forEach((byte, i) => { table[byte] = byteAt(meant, i); });
  return table;
}
