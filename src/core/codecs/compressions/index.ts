import { BROTLI } from './brotli.ts';
import type { Compression } from './compression.ts';
import { DEFLATE } from './deflate.ts';
import { GZIP } from './gzip.ts';
import { LZ_BASE64 } from './lz-base64.ts';
import { LZ_UINT8 } from './lz-uint8.ts';
import { LZ_URI } from './lz-uri.ts';
import { LZ_UTF16 } from './lz-utf16.ts';
import { ZLIB } from './zlib.ts';
import { ZSTD } from './zstd.ts';

/** Every compression that is undone, those with a mark of their own first. */
export const COMPRESSIONS: readonly Compression[] = [GZIP, ZLIB, ZSTD, DEFLATE, BROTLI, LZ_BASE64, LZ_URI, LZ_UTF16, LZ_UINT8];
