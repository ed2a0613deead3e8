import type { Format, Matter } from '../../../src/core/formats/format.ts';

/** What a format finds, as `name: value`; bytes in hex. Undefined where it is nothing of the kind. */
export function found<M extends Matter>(format: Format<M>, matter: M): readonly string[] | undefined {
  return format.read(matter)?.parts.map(it => `${it.name}: ${typeof it.matter === 'string' ? it.matter : Buffer.from(it.matter).toString('hex')}`);
}

/** Bytes from hex digits, between which spaces may stand. */
export function hex(digits: string): Uint8Array {
  return new Uint8Array(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
}

/** The bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Texts that are none of the formats that text can be. */
export const PROSE: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''], ['a word', 'checkout'], ['a sentence', 'Two socks, blue & warm: 12.50 EUR'], ['a number', '1763770000'], ['a price below', '< 12 EUR'],
  ['an identifier', 'f3b0c442-98fc-4c14-9afb-f4c8996fb924'], ['a time', '2026-11-22T02:08:55.123Z'], ['a dotted name', 'eyes.on.you'],
  ['dashes', '-- a remark --'], ['a brace', '{ almost'], ['a formula', 'a == b && c'], ['a colour', '#ff8800'], ['a path', '/checkout/basket'],
];

/** Bytes that are none of the formats that bytes can be. */
export const NOISE: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['nothing', new Uint8Array()],
  ['a digest', Uint8Array.from({ length: 32 }, (_, i) => (i * 73 + 41) % 256)],
  ['zeros', new Uint8Array(64)],
  ['ones', new Uint8Array(64).fill(0xff)],
  ['a picture', hex('89504e470d0a1a0a0000000d494844520000010000000100080600000000')],
  ['a photograph', hex('ffd8ffe000104a46494600010100000100010000ffdb0043')],
  ['a font', hex('774f4632000100000000')],
  ['text', utf8('The quick brown fox')],
  ['JSON', utf8('{"a":"b"}')],
  ['a container that holds nothing', hex('80 80 80 80')],
];
