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
import { BASE64URL } from './base64url.ts';
import type { Codec } from './codec.ts';
import { PERCENT } from './percent.ts';
import { Z85 } from './z85.ts';

/** Every way of writing bytes as text that is undone, and searched for as it is. What several of them can read, the first names rightly. */
export const TEXT_CODECS: readonly Codec[] = [
  PERCENT, BASE16, BASE64URL, BASE64, BASE32, BASE32HEX, BASE45, ASCII85, Z85, BASE58, BASE62, BASE62_SMALL_FIRST, BASE62_LETTERS_FIRST,
];
