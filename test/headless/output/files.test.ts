import { expect, it } from 'vitest';
import { folderNames } from '../../../src/headless/output/files.ts';

it('names a folder for each page, readable and safe', () => {
  expect(folderNames(['https://shop.example/', 'https://shop.example/a/b?c=1#d', 'http://[::1]:8080/..%2f..%2fetc'])).toEqual([
    'shop.example', 'shop.example-a-b', '1-8080-..-2f..-2fetc',
  ]);
});

it('tells pages apart that would have the same name', () => {
  expect(folderNames(['https://shop.example/?a=1', 'https://shop.example/?a=2', 'https://shop.example/'])).toEqual(['shop.example', 'shop.example-2', 'shop.example-3']);
});
