import type { Decoded } from '../codec.ts';
import { lzText, startsLz } from '../decoding/lz-text.ts';
import type { Compression } from './compression.ts';

/** lz-string as `compressToUint8Array` writes it. */
export const LZ_UINT8: Compression = { id: 'lz-uint8', sniff, decode };

const WIDTH = 8;

function sniff(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && startsLz(bytes, WIDTH);
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  return sniff(bytes) ? lzText({ values: bytes, width: WIDTH }, max) : undefined;
}
