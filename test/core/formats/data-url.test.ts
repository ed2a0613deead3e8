import { describe, expect, test } from 'vitest';
import { DATA_URL } from '../../../src/core/formats/data-url.ts';
import { found, PROSE } from './found.ts';

const base64 = (it: string): string => Buffer.from(it).toString('base64');

describe('finds', () => {
  test.each<[string, string]>([
    [`data:application/json;base64,${base64('{"em":1}')}`, ': 7b22656d223a317d'],
    ['data:text/plain;charset=utf-8,ann%40example.com', ': ann@example.com'],
    ['data:,hello', ': hello'],
    ['data:image/svg+xml,<svg>%20</svg>', ': <svg> </svg>'],
  ])('%s', (text, expected) => {
    expect(found(DATA_URL, text)).toEqual([expected]);
  });
});

describe('is not found in', () => {
  test.each([...PROSE, ['a picture', `data:image/png;base64,${base64('png')}`], ['a font', 'data:font/woff2;base64,AAAA'], ['a word with a colon', 'data: none'], ['broken base64', 'data:text/plain;base64,@@@@@']] as const)('%s', (_, text) => {
    expect(found(DATA_URL, text)).toBeUndefined();
  });
});
