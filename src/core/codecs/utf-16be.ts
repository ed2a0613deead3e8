import type { Codec } from './codec.ts';
import { readUnits, writeUnits } from './parts/units16.ts';

/** Text in units of two bytes, the higher byte first: RFC 2781. Read as UTF-8. */
export const UTF_16BE: Codec = {
  id: 'utf-16be',
  encode: bytes => writeUnits(bytes, 'big'),
  decode: (bytes, max) => readUnits(bytes, max, 'big'),
};
