import { ASCII85 } from './ascii85.ts';
import { BASE16 } from './base16.ts';
import { BASE32 } from './base32.ts';
import { BASE32HEX } from './base32hex.ts';
import { BASE45 } from './base45.ts';
import { BASE58 } from './base58.ts';
import { BASE62_LETTERS_FIRST } from './base62-letters-first.ts';
import { BASE62_SMALL_FIRST } from './base62-small-first.ts';
import { BASE62 } from './base62.ts';
import { BASE64 } from './base64.ts';
import { BASE85 } from './base85.ts';
import { BASE64URL } from './base64url.ts';
import type { Codec } from './codec.ts';
import { HTML_ENTITIES } from './html-entities.ts';
import { JS_ESCAPE } from './js-escape.ts';
import { JSON_ESCAPE } from './json-escape.ts';
import { PERCENT } from './percent.ts';
import { PLUS_FOR_SPACE } from './plus.ts';
import { QUOTED_PRINTABLE } from './quoted-printable.ts';
import { REVERSED_BYTES } from './reversed-bytes.ts';
import { REVERSED } from './reversed.ts';
import { ROT13 } from './rot13.ts';
import { ROT47 } from './rot47.ts';
import { SUBSTITUTION } from './substitution.ts';
import { UTF_16BE } from './utf-16be.ts';
import { UTF_16LE } from './utf-16le.ts';
import { Z85 } from './z85.ts';

/**
 * Every way of writing bytes as text, from the most telling to the least: what several can read, the first names rightly. The last
 * five read nearly anything; only a search that knows what it looks for may ask them.
 */
export const TEXT_CODECS: readonly Codec[] = [
  PLUS_FOR_SPACE, PERCENT, JS_ESCAPE, JSON_ESCAPE, HTML_ENTITIES, QUOTED_PRINTABLE, UTF_16LE, UTF_16BE,
  BASE16, BASE64URL, BASE64, BASE32, BASE32HEX, BASE45, ASCII85, Z85, BASE85, BASE58, BASE62, BASE62_SMALL_FIRST, BASE62_LETTERS_FIRST,
  REVERSED, REVERSED_BYTES, ROT13, ROT47, SUBSTITUTION,
];

export { COMPRESSIONS } from './compressions/index.ts';
