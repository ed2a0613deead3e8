/** The kinds of characters in a text, as one bit each: what it cannot be is told from them without trying. */
export type Look = number;

export const DIGIT = 1;
export const HEX_LETTER = 2;
export const SMALL = 4;
export const CAPITAL = 8;
export const PLUS_SLASH = 16;
export const MINUS_LINE = 32;
export const EQUALS = 64;
export const PERCENT_SIGN = 128;
export const AMPERSAND = 256;
export const BACKSLASH = 512;
export const SPACE = 1024;
export const OTHER_SIGN = 2048;
export const CONTROL = 4096;
export const DOLLAR = 8192;
/** Outside of ASCII. */
export const FOREIGN = 16_384;

/** All kinds that occur in a text. */
export function lookOf(text: string): Look {
  let look = 0;
  for (let i = 0; i < text.length; i += 1) look |= KINDS[text.charCodeAt(i)] ?? FOREIGN;
  return look;
}

/** No kind occurs but these. */
export function isOnly(look: Look, kinds: number): boolean {
  return (look & ~kinds) === 0;
}

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/\d/u, DIGIT], [/[a-fA-F]/u, HEX_LETTER], [/[a-z]/u, SMALL], [/[A-Z]/u, CAPITAL], [/[+/]/u, PLUS_SLASH], [/[-_]/u, MINUS_LINE], [/=/u, EQUALS],
  [/%/u, PERCENT_SIGN], [/&/u, AMPERSAND], [/\\/u, BACKSLASH], [/\s/u, SPACE], [/[$]/u, DOLLAR], [/[\u0000-\u001f\u007f]/u, CONTROL],
];

const KINDS = Uint16Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(sign: string): number {
  const [, kind] = PATTERNS.find(([pattern]) => pattern.test(sign)) ?? [undefined, OTHER_SIGN];
  return kind;
}
