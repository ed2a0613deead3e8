import { lzAlphabet } from '../decoding/lz-alphabet.ts';
import type { Compression } from './compression.ts';

/** lz-string as `compressToEncodedURIComponent` writes it. */
export const LZ_URI: Compression = {
  id: 'lz-uri',
  ...lzAlphabet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-', '$'),
};
