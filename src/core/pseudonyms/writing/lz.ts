import type { Pack } from './pack.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';

/**
 * lz-string (version 1.4; `codecs/decoding/unlz.ts` says how it is read) with every sign as a new one: so it is as long as its text and more,
 * and no less readable to whoever undoes it. By the codec's name.
 */
export const LZ_PACKS: Readonly<Record<string, Pack>> = {
  'lz-base64': bytes => filled(ascii(valuesOf(bytes, 6), `${LETTERS}/`)),
  'lz-uri': bytes => ascii(valuesOf(bytes, 6), `${LETTERS}-`),
  'lz-utf16': bytes => new TextEncoder().encode(`${valuesOf(bytes, 15).map(it => String.fromCharCode(it + 32)).join('')} `),
  'lz-uint8': bytes => Uint8Array.from(valuesOf(bytes, 8)),
};

function ascii(values: readonly number[], letters: string): Uint8Array {
  return Uint8Array.from(values, it => letters.charCodeAt(it));
}

function filled(letters: Uint8Array): Uint8Array {
  const all = new Uint8Array(Math.ceil(letters.length / 4) * 4).fill('='.charCodeAt(0));
  all.set(letters);
  return all;
}

/** Codes that are no words: a new character of 8 bits, of 16 bits, and the end. */
const NARROW = 0;
const WIDE = 1;
const END = 2;

function valuesOf(bytes: Uint8Array, width: number): readonly number[] {
  const text = new TextDecoder().decode(bytes);
  const bits: number[] = [];
  const put = (value: number, count: number): void => { for (let i = 0; i < count; i += 1) bits.push(value >> i & 1); };
  const code = { bits: 2, left: Number.POSITIVE_INFINITY };
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const kind = unit < 256 ? NARROW : WIDE;
    put(kind, code.bits);
    put(unit, 8 * (kind + 1));
    if (i === 0) Object.assign(code, { bits: 3, left: 4 });
    else [1, 2].forEach(() => { widen(code); });
  }
  put(END, code.bits);
  return Array.from({ length: Math.floor(bits.length / width) + 1 }, (_, i) => Array.from({ length: width }, (__, k) => bits[i * width + k] ?? 0).reduce((value, bit) => value << 1 | bit, 0));
}

// As the reader counts: a code grows by a bit when that many words are known.
function widen(code: { bits: number; left: number }): void {
  code.left -= 1;
  if (code.left > 0) return;
  code.left = 2 ** code.bits;
  code.bits += 1;
}
