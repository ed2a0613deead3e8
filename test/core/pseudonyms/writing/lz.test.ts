import LZString from 'lz-string';
import { expect, test } from 'vitest';
import { COMPRESSIONS } from '../../../../src/core/codecs/compressions/index.ts';
import { LZ_PACKS } from '../../../../src/core/pseudonyms/writing/lz.ts';

const TEXTS = ['{"email":"ann@example.com"}', 'aaaaaaaaaaaaaaaaaaaaa', '{"n":"Élise 日本","t":"'.concat('view '.repeat(300), '"}')];
const OTHERS: Readonly<Record<string, (packed: Uint8Array) => string | null>> = {
  'lz-base64': it => LZString.decompressFromBase64(Buffer.from(it).toString()),
  'lz-uri': it => LZString.decompressFromEncodedURIComponent(Buffer.from(it).toString()),
  'lz-utf16': it => LZString.decompressFromUTF16(Buffer.from(it).toString()),
  'lz-uint8': it => LZString.decompressFromUint8Array(new Uint8Array([...it, ...it.length % 2 === 0 ? [] : [0]])),
};

// Kills: a code that does not grow when the package's does, a last group that is not filled.
test.each(Object.keys(LZ_PACKS).flatMap(id => TEXTS.map(text => [id, text] as const)))('%s of %s is read by the package, and by us', (id, text) => {
  const packed = LZ_PACKS[id]?.(new TextEncoder().encode(text)) ?? new Uint8Array();
  expect(OTHERS[id]?.(packed)).toBe(text);
  expect(new TextDecoder().decode(COMPRESSIONS.find(it => it.id === id)?.decode(packed, 100_000)?.bytes)).toBe(text);
});
