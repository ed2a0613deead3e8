import { lzAlphabet } from '../decoding/lz-alphabet.ts';
import type { Compression } from './compression.ts';

/** lz-string as `compressToBase64` writes it. */
export const LZ_BASE64: Compression = {
  id: 'lz-base64',
  ...lzAlphabet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', '='),
};
