import { ASCII85 } from '../codecs/ascii85.ts';
import { BASE16 } from '../codecs/base16.ts';
import { BASE32 } from '../codecs/base32.ts';
import { BASE32HEX } from '../codecs/base32hex.ts';
import { BASE64 } from '../codecs/base64.ts';
import { BASE64URL } from '../codecs/base64url.ts';
import type { Codec } from '../codecs/codec.ts';
import { LZ_BASE64 } from '../codecs/compressions/lz-base64.ts';
import { LZ_URI } from '../codecs/compressions/lz-uri.ts';
import { LZ_UTF16 } from '../codecs/compressions/lz-utf16.ts';
import { HTML_ENTITIES } from '../codecs/html-entities.ts';
import { JS_ESCAPE } from '../codecs/js-escape.ts';
import { JSON_ESCAPE } from '../codecs/json-escape.ts';
import { QUOTED_PRINTABLE } from '../codecs/quoted-printable.ts';
import { Z85 } from '../codecs/z85.ts';
import {
  AMPERSAND, BACKSLASH, CAPITAL, DIGIT, DOLLAR, EQUALS, FOREIGN, HEX_LETTER, isOnly, type Look, MINUS_LINE, OTHER_SIGN, PLUS_SLASH, SMALL, SPACE,
} from './look.ts';

/** A way of writing that a value may be in as a whole. */
export interface Encoding {
  readonly codec: Codec;
  /** Shorter values are too often just words. Characters. */
  readonly min: number;
  /** Whether it is worth trying. */
  readonly suits: (look: Look, text: string) => boolean;
  /** Bytes are written so: what comes out need not be text. */
  readonly isForBytes?: boolean;
  /** Another one that the same text may be in, and that makes nearly the same of it: both are told. */
  readonly isLike?: Encoding;
}

/** The kinds of characters without which no text shorter than `SHORT` is written in any of these ways. */
export const TELLING = BACKSLASH | AMPERSAND | EQUALS | FOREIGN;
export const SHORT = 8;

const ALPHANUMERIC = DIGIT | HEX_LETTER | SMALL | CAPITAL;

// Of a dozen digits, one in five thousand has neither a figure nor a capital behind F, and of sixteen one in ten thousand no capital:
// words have none, nor have the names that shops give to things.
function isBase64(look: Look, text: string): boolean {
  if (!isOnly(look, ALPHANUMERIC | PLUS_SLASH | MINUS_LINE | EQUALS) || (look & (DIGIT | CAPITAL)) === 0) return false;
  return text.length < NAMED_MIN || /[A-Z]/u.test(text);
}

const NAMED_MIN = 16;

function isHex(look: Look): boolean {
  return isOnly(look, DIGIT | HEX_LETTER);
}

// So many digits, and none beyond F, are of no larger base.
function isLongHex(look: Look, text: string): boolean {
  return text.length >= 24 && isHex(look);
}

// A time of day has a colon in it as well.
function isBase85(look: Look, text: string): boolean {
  return (look & OTHER_SIGN) !== 0 && (look & (FOREIGN | SPACE)) === 0 && !/^\d{4}-/u.test(text);
}

// Its `+` is a space to whoever reads parameters, and its own reader knows.
function isLzUri(look: Look): boolean {
  if (!isOnly(look, ALPHANUMERIC | PLUS_SLASH | MINUS_LINE | DOLLAR | SPACE)) return false;
  return (look & SPACE) === 0 || ((look & DIGIT) !== 0 && (look & CAPITAL) !== 0);
}

// Its dashes stand where those of no base64 would.
function isUuid(text: string): boolean {
  return text.length === 36 && text[8] === '-' && text[13] === '-' && text[18] === '-';
}

/** Tried before anything else: its signs are all signs there are. */
export const LZ_16: Encoding = { codec: LZ_UTF16, min: 4, suits: (look, text) => (look & FOREIGN) !== 0 && text.length >= 4 };

const OF_URL: Encoding = { codec: BASE64URL, min: 12, isForBytes: true, suits: (look, text) => isBase64(look, text) && (look & MINUS_LINE) !== 0 && !isUuid(text) };

/** Every one that is tried, the most telling first. What they make must be readable, or bytes of a known format. */
export const ENCODINGS: readonly Encoding[] = [
  { codec: JS_ESCAPE, min: 4, suits: (look, text) => (look & BACKSLASH) !== 0 && /\\(?:x[\da-f]{2}|u\{)/iu.test(text) },
  { codec: JSON_ESCAPE, min: 6, suits: (look, text) => (look & BACKSLASH) !== 0 && /\\(?:u[\da-f]{4}|")/iu.test(text) },
  { codec: HTML_ENTITIES, min: 4, suits: (look, text) => (look & AMPERSAND) !== 0 && /&(?:#x?[\da-f]{1,6}|[a-z][a-z\d]{1,31};)/iu.test(text) },
  // Numbers alone are rather numbers.
  { codec: BASE16, min: 12, suits: (look, text) => isHex(look) && text.length % 2 === 0 && (look !== DIGIT || text.length >= 24) },
  // These are base64 of something as well, which says less.
  { codec: LZ_BASE64, min: 8, suits: look => isOnly(look, ALPHANUMERIC | PLUS_SLASH | EQUALS) },
  { codec: LZ_URI, min: 8, suits: isLzUri, isLike: OF_URL },
  OF_URL,
  { codec: BASE64, min: 12, isForBytes: true, suits: (look, text) => isBase64(look, text) && !isUuid(text) && !isLongHex(look, text) },
  { codec: BASE32, min: 12, suits: (look, text) => isOnly(look, ALPHANUMERIC | EQUALS) && /^(?:[A-Z2-7]+|[a-z2-7]+)=*$/u.test(text) },
  { codec: BASE32HEX, min: 12, suits: (look, text) => isOnly(look, ALPHANUMERIC | EQUALS) && !isLongHex(look, text) && /^(?:[\dA-V]+|[\da-v]+)=*$/u.test(text) },
  { codec: QUOTED_PRINTABLE, min: 4, suits: (look, text) => (look & EQUALS) !== 0 && /=[\dA-F]{2}/u.test(text) },
  { codec: ASCII85, min: 16, suits: isBase85 },
  { codec: Z85, min: 15, suits: (look, text) => isBase85(look, text) && text.length % 5 === 0 },
];
