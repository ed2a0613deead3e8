import { describe, expect, test } from 'vitest';
import { CLARITY_PAYLOAD } from '../../../src/core/recordings/clarity-payload.ts';
import { textsOf } from './sent.ts';

const read = (text: string) => CLARITY_PAYLOAD.read(text);
const payload = (a: readonly unknown[], p?: readonly unknown[]): string => JSON.stringify({ e: ['0.8.70', 1, 0, 155, 'test', 'u', 's', 1, 0, 0, 0, 'https://shop.example/'], a, ...p && { p } });

describe('finds', () => {
  test('the page and what was done there in what the kit sent', () => {
    expect(textsOf('clarity').flatMap(it => read(it) ?? [])).toEqual([{ tree: true, stream: false }, { tree: true, stream: true }, { tree: false, stream: true }]);
  });
  test('the page alone', () => { expect(read(payload([], [[53, 5, 2, '*D']]))).toEqual({ tree: true, stream: false }); });
  test('a scroll alone', () => { expect(read(payload([[1625, 10, 3, 0, 300]]))).toEqual({ tree: false, stream: true }); });
});

describe('ignores', () => {
  test.each<[string, string]>([
    ['an upload of measures only', payload([[9044, 26, 'pagehide', 1], [9054, 0, 2, 266]])],
    ['an envelope of something else', JSON.stringify({ e: ['purchase', 1, 2], a: [[1, 10, 2]] })],
    ['points of a chart', JSON.stringify({ a: [[1625, 10, 3], [1700, 12, 4]] })],
    ['a version beside numbers', JSON.stringify({ e: ['1.2.3', 4, 5, 6], p: [[1, 5, 2]] })],
  ])('%s', (_, text) => { expect(read(text)).toBeUndefined(); });
});
