import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layBytes, layText, openWorkSpace, TEXT_START } from '../../../src/core/search/work-space.ts';
import { bytesOf } from './looking.ts';

const laid = (space: ReturnType<typeof openWorkSpace>, end: number): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(space.bytes.slice(TEXT_START, end));

// Kills: memory that grows by the letters of a text instead of its bytes, a text cut at the old size, words that still look at the old memory.
test('any text and any bytes are laid out whole, however long, one after another', () => {
  const space = openWorkSpace();
  const texts = fc.tuple(fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\0'), maxLength: 40 }), fc.constantFrom(1, 100, 2_000)).map(([it, times]) => it.repeat(times));
  fc.assert(fc.property(fc.array(fc.tuple(texts, fc.boolean()), { minLength: 1, maxLength: 5 }), steps => {
    for (const [text, asBytes] of steps) {
      const end = asBytes ? layBytes(space, bytesOf(text)) : layText(space, text);
      expect(end - TEXT_START).toBe(bytesOf(text).length);
      expect(laid(space, end) === text).toBe(true);
      expect(space.words.buffer).toBe(space.bytes.buffer);
    }
  }), { numRuns: 60 });
});

test('behind every text there is room for the pair that the loop looks at', () => {
  const space = openWorkSpace();
  for (let length = 16_370; length < 16_400; length++) {
    const end = layBytes(space, new Uint8Array(length));
    expect(space.words.length * 4 - end, `${length} bytes`).toBeGreaterThanOrEqual(16);
    expect(space.words.length % 2).toBe(0);
  }
});

test('it does not shrink, and keeps its memory for shorter texts', () => {
  const space = openWorkSpace();
  layText(space, 'x'.repeat(50_000));
  const { bytes } = space;
  layText(space, 'x');
  expect(space.bytes).toBe(bytes);
});

test('a lone surrogate becomes the sign for what cannot be read, and stops nothing', () => {
  const space = openWorkSpace();
  expect(laid(space, layText(space, 'a\ud800b'))).toBe('a\ufffdb');
});

test('two of them do not share their memory', () => {
  const [one, other] = [openWorkSpace(), openWorkSpace()];
  layText(one, 'secret');
  expect(laid(other, layText(other, '') + 6)).not.toBe('secret');
});
