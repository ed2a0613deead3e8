import { ASCII85 } from '../codecs/ascii85.ts';
import { BASE32 } from '../codecs/base32.ts';
import { BASE32HEX } from '../codecs/base32hex.ts';
import { BASE45 } from '../codecs/base45.ts';
import { BASE58 } from '../codecs/base58.ts';
import { BASE62_LETTERS_FIRST } from '../codecs/base62-letters-first.ts';
import { BASE62_SMALL_FIRST } from '../codecs/base62-small-first.ts';
import { BASE62 } from '../codecs/base62.ts';
import { BASE85 } from '../codecs/base85.ts';
import type { Codec } from '../codecs/codec.ts';
import { REVERSED_BYTES } from '../codecs/reversed-bytes.ts';
import { ROT13 } from '../codecs/rot13.ts';
import { ROT47 } from '../codecs/rot47.ts';
import { SUBSTITUTION } from '../codecs/substitution.ts';
import { Z85 } from '../codecs/z85.ts';
import type { Layer } from './layer.ts';

/** Shorter texts hold nothing that could be told from chance; longer ones are documents, which nobody writes in these bases. Characters. */
const LENGTH_MIN = 8;
const LENGTH_MAX = 512;

/**
 * A text read in the writings that nearly any text can be read in: bases in which every sign is a digit, texts turned
 * round, letters exchanged. None of them shows in the result whether it was meant, so only a search that knows what it looks
 * for can ask. A value stands at any place of what they give.
 */
export function recoded(value: string): readonly Layer[] {
  if (value.length < LENGTH_MIN || value.length > LENGTH_MAX || /^(?:\d+|https?:.*)$/u.test(value)) return NONE;
  const bytes = new TextEncoder().encode(value);
  const layers: Layer[] = [];
  for (const it of CODECS) add(layers, it, bytes);
  // Words are no digits: what is meant to hold bytes has figures or several capitals in it. A space is a digit of base45 alone.
  if (/\d|[A-Z].*[A-Z]/u.test(value) && !/[a-z].*\s/u.test(value)) for (const it of BASES) add(layers, it, bytes);
  return layers;
}

const NONE: readonly Layer[] = [];

const CODECS: readonly Codec[] = [REVERSED_BYTES, ROT13, ROT47, SUBSTITUTION];
const BASES: readonly Codec[] = [BASE32, BASE32HEX, BASE45, BASE58, BASE62, BASE62_SMALL_FIRST, BASE62_LETTERS_FIRST, ASCII85, Z85, BASE85];

function add(layers: Layer[], codec: Codec, bytes: Uint8Array): void {
  const decoded = codec.decode(bytes, LENGTH_MAX);
  if (decoded !== undefined && decoded.bytes.length > 0) layers.push({ bytes: decoded.bytes, steps: [codec.id], limited: false });
}
