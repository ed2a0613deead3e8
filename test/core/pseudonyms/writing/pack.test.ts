import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { decompress } from 'fzstd';
import { describe, expect, test } from 'vitest';
import { COMPRESSIONS } from '../../../../src/core/codecs/compressions/index.ts';
import { PACKS } from '../../../../src/core/pseudonyms/writing/pack.ts';

const TEXTS = ['{"email":"ann@example.com","n":"Élise 日本"}', 'hello "world" '.repeat(400), 'ann.lee@example.com'];
const OTHERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = { 'gzip': gunzipSync, 'zlib': inflateSync, 'deflate': inflateRawSync, 'brotli': brotliDecompressSync, 'zstd': decompress };

describe.each(Object.keys(PACKS))('%s', id => {
  const pack = (text: string): Uint8Array => PACKS[id]?.(new TextEncoder().encode(text)) ?? new Uint8Array();

  // Kills: a check sum or a length left out, the last block not marked, bits in the wrong order.
  test.each(TEXTS)('another decoder reads %s', text => {
    expect(new TextDecoder().decode(OTHERS[id]?.(pack(text)))).toBe(text);
  });

  test.each(TEXTS)('ours reads %s, and says that it is all', text => {
    const read = COMPRESSIONS.find(it => it.id === id)?.decode(pack(text), 100_000);
    expect(new TextDecoder().decode(read?.bytes)).toBe(text);
    expect(read?.limited).toBe(false);
  });

  // Kills: stored blocks, in which a value stands for everybody to read without undoing anything.
  test('holds no text as it was', () => {
    expect(Buffer.from(pack('ann.lee@example.com')).toString('latin1')).not.toMatch(/ann\.le|example/u);
  });
});
