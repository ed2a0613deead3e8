import { describe, expect, test } from 'vitest';
import { URL_TEXT } from '../../../src/core/formats/url.ts';
import { found, PROSE } from './found.ts';

describe('finds', () => {
  test.each<[string, readonly string[]]>([
    ['https://shop.example/u/ann%40example.com?ref=mail#top', ['.path: u', '.path: ann@example.com', '.(name): ref', '.ref: mail', '.fragment: top']],
    ['https://ann:pw@shop.example/', ['.username: ann', '.username: pw']],
    ['https://ann-b.shop.example/', ['.host: ann-b']],
    ['wss://shop.example/s?t=1', ['.path: s', '.(name): t', '.t: 1']],
    ['/checkout?em=ann%40example.com', ['.path: checkout', '.(name): em', '.em: ann@example.com']],
  ])('%s', (text, expected) => {
    expect(found(URL_TEXT, text)).toEqual(expected);
  });
});

describe('is not found in', () => {
  test.each([...PROSE, ['an address in a sentence', 'see https://shop.example/ for more'], ['a scheme alone', 'https://'], ['a script', 'javascript:void(0)'], ['a date', '/11/22?']] as const)('%s', (_, text) => {
    expect(found(URL_TEXT, text)).toBeUndefined();
  });
});
