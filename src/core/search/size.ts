import type { Index } from './find.ts';

/** How much a search looks for, and what it takes. */
export interface Size {
  /** Different texts that are found: a digest counts once for each writing (hexadecimal small and large, base64, base64url, bytes). */
  readonly tokens: number;
  /** Bytes of all tables. */
  readonly bytes: number;
}

const DIGEST_WRITINGS = 5;

export function sizeOf({ terms: { texts, digests }, tables }: Index): Size {
  const arrays = [
    texts.pool, texts.starts, texts.origin, texts.writing, digests.bytes, digests.origin, digests.writing, digests.sizes, digests.once,
    tables.ascii.bits, tables.all.bits, tables.patterns, tables.bucketStarts, tables.prints, tables.references, tables.wordBits,
    tables.words.starts, tables.words.words, tables.words.texts, tables.words.shifts,
  ];
  return { tokens: texts.origin.length + digests.count * DIGEST_WRITINGS, bytes: arrays.reduce((sum, it) => sum + it.byteLength, 0) };
}
