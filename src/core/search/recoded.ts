import { ASCII85 } from '../codecs/ascii85.ts';
import { BASE32 } from '../codecs/base32.ts';
import { BASE32HEX } from '../codecs/base32hex.ts';
import { BASE45 } from '../codecs/base45.ts';
import { BASE58 } from '../codecs/base58.ts';
import { BASE62_LETTERS_FIRST } from '../codecs/base62-letters-first.ts';
import { BASE62_SMALL_FIRST } from '../codecs/base62-small-first.ts';
import { BASE62 } from '../codecs/base62.ts';
import { BASE64 } from '../codecs/base64.ts';
import { BASE85 } from '../codecs/base85.ts';
import type { Codec } from '../codecs/codec.ts';
import { REVERSED_BYTES } from '../codecs/reversed-bytes.ts';
import { REVERSED } from '../codecs/reversed.ts';
import { ROT13 } from '../codecs/rot13.ts';
import { ROT47 } from '../codecs/rot47.ts';
import { SUBSTITUTION } from '../codecs/substitution.ts';
import { Z85 } from '../codecs/z85.ts';
import type { Layer } from './layer.ts';

/** Shorter texts hold nothing that could be told from chance; longer ones are documents, which nobody writes in these bases. Characters. */
const LENGTH_MIN = 8;
const LENGTH_MAX = 512;

/** What a text stands for: something said, a name of something, or a wrapping of what is read in other fields. */
export type Role = 'value' | 'name' | 'wrapping';

/**
 * A text read in the writings that nearly any text can be read in: bases in which every sign is a digit, texts turned
 * round, letters exchanged. None of them shows in the result whether it was meant, so only a search that knows what it looks
 * for can ask. A value stands at any place of what they give. A wrapping is read in bases only, since by chance those look like others.
 */
export function recoded(value: string, role: Role = 'value'): readonly Layer[] {
  if (value.length < LENGTH_MIN || value.length > LENGTH_MAX) return NONE;
  const codecs = codecsFor(value, role);
  if (codecs.length === 0) return NONE;
  const bytes = new TextEncoder().encode(value);
  const layers: Layer[] = [];
  for (const it of codecs) {
    const decoded = it.decode(bytes, LENGTH_MAX);
    if (decoded !== undefined && decoded.bytes.length > 0) layers.push({ bytes: decoded.bytes, steps: [it.id], limited: false });
  }
  return layers;
}

const NONE: readonly Layer[] = [];

const TURNED: readonly Codec[] = [REVERSED];
const EXCHANGED: readonly Codec[] = [REVERSED, ROT13, ROT47, SUBSTITUTION];
const FOREIGN: readonly Codec[] = [REVERSED_BYTES, ...EXCHANGED];
const OF_32: readonly Codec[] = [BASE32, BASE32HEX];
const OF_62: readonly Codec[] = [BASE58, BASE62, BASE62_SMALL_FIRST, BASE62_LETTERS_FIRST];
const OF_85: readonly Codec[] = [ASCII85, Z85, BASE85];

/** Those in which it can be written at all, by the signs that occur in it. */
function codecsFor(value: string, role: Role): readonly Codec[] {
  if (/^\d+$/u.test(value)) return role === 'wrapping' ? NONE_OF : TURNED;
  if (/^https?:/u.test(value)) return NONE_OF;
  return [...exchangesFor(value, role), ...basesFor(value)];
}

const NONE_OF: readonly Codec[] = [];

// A developer's name for something is made of words; what has figures or an `@` in it is somebody's.
function exchangesFor(value: string, role: Role): readonly Codec[] {
  if (role === 'wrapping' || (role === 'name' && !/[\d@]/u.test(value))) return NONE_OF;
  return /[^\u0000-\u007f]/u.test(value) ? FOREIGN : EXCHANGED;
}

/** From this length on, bytes hardly ever leave out capitals, small letters or signs that a base has: what lacks them is in another. Characters. */
const TELLING_MIN = 24;

// Words are no digits: what is meant to hold bytes has figures, several capitals or strange signs in it.
function basesFor(value: string): readonly Codec[] {
  if (/^[\dA-Za-z]+=*$/u.test(value)) return basesOfLetters(value);
  if (/[^!-~]/u.test(value)) return /^[\dA-Z $%*+./:-]+$/u.test(value) ? [BASE45] : NONE_OF;
  if (/^[\da-f-]+$/iu.test(value)) return NONE_OF;
  const ofBits = /^[\w+/-]+=*$/u.test(value) ? OF_64 : NONE_OF;
  return /\d|[A-Z].*[A-Z]|[^\w.,'-]/u.test(value) ? [...ofBits, ...withoutSmall(value), ...OF_85] : NONE_OF;
}

function basesOfLetters(value: string): readonly Codec[] {
  const isLong = value.length >= TELLING_MIN;
  if (!/\d|[A-Z].*[A-Z]/u.test(value) || (isLong && /^(?:[\da-f]+|[\dA-F]+)$/u.test(value))) return NONE_OF;
  if (/^(?:[\dA-Z]+|[\da-z]+)=*$/u.test(value)) return [...OF_32, ...withoutSmall(value), ...isLong ? NONE_OF : [...OF_64, ...OF_62, ...OF_85]];
  return [...OF_64, ...OF_62, ...isLong ? NONE_OF : OF_85];
}

const OF_64: readonly Codec[] = [BASE64];
const OF_45: readonly Codec[] = [BASE45];

function withoutSmall(value: string): readonly Codec[] {
  return /[a-z]/u.test(value) ? NONE_OF : OF_45;
}
