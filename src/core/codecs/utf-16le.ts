import type { Codec } from './codec.ts';
import { readUnits, writeUnits } from './parts/units16.ts';

/** Text in units of two bytes, the lower byte first: RFC 2781. Read as UTF-8. */
export const UTF_16LE: Codec = {
  id: 'utf-16le',
  encode: bytes => writeUnits(bytes, 'little'),
  decode: (bytes, max) => readUnits(bytes, max, 'little'),
};
