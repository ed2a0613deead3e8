import { describe, expect, it, test } from 'vitest';
import { TEXT_CODECS } from '../../../src/core/codecs/index.ts';
import { recoded } from '../../../src/core/search/recoded.ts';
import { bytesOf } from './looking.ts';

const ANN = 'ann@example.com';
const readings = (text: string): ReadonlyMap<string, string> => new Map(recoded(text).map(it => [it.steps.join(' '), new TextDecoder().decode(it.bytes)]));
const written = (id: string): string => new TextDecoder().decode(TEXT_CODECS.find(it => it.id === id)?.encode?.(bytesOf(ANN)));

describe('is read', () => {
  it('what was turned round, words and numbers alike', () => {
    expect([...readings('moc.elpmaxe@nna').values()]).toContain(ANN);
    expect([...readings('5202899360').values()]).toContain('0639982025');
  });
  it.each(['rot13', 'rot47', 'base32', 'base32hex', 'base45', 'base58', 'base62', 'base62-small-first', 'base62-letters-first', 'ascii85', 'z85', 'base85'])('what %s wrote', id => {
    expect(readings(written(id)).get(id)).toContain(ANN);
  });
  it('what stands between other letters, where letters were only exchanged', () => {
    expect(readings(`to:${written('rot13')};`).get('rot13')).toContain(ANN);
  });
});

describe('is not read', () => {
  it.each([
    ['a text too short to tell', 'a1B2c3'],
    ['an address', 'https://shop.example/a1B2c3D4'],
    ['a document', 'aB3'.repeat(200)],
    ['nothing at all', ''],
  ])('%s', (_, text) => { expect(recoded(text)).toEqual([]); });

  it('in a base, a number', () => { expect([...readings('4111111111111111').keys()].filter(it => !it.startsWith('reversed'))).toEqual([]); });

  it.each([
    ['words', 'black running shoes'],
    ['a word', 'consultation'],
    ['a sentence with a figure', 'Order 12 is on its way to you'],
  ])('in a base, %s', (_, text) => { expect([...readings(text).keys()].filter(it => /base|85/u.test(it))).toEqual([]); });
});

describe('a base is not tried for', () => {
  it.each([['a digest in hexadecimal', 'e3b0c44298fc1c149afbf4c8996fb924'], ['a UUID', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'], ['a UUID in capitals', '3F2504E0-4F89-11D3-9A0C-0305E82C3301']])('%s', (_, text) => {
    expect([...readings(text).keys()].filter(id => /base|85/u.test(id))).toEqual([]);
  });
});

describe('by what the text stands for', () => {
  it('a name is read otherwise only where it has figures or an at sign', () => {
    expect(recoded('utm_campaign', 'name')).toEqual([]);
    expect(recoded('moc.elpmaxe@nna', 'name').flatMap(it => it.steps)).toContain('reversed');
  });
  it('a wrapping is read in bases only', () => {
    expect(recoded('1234567890123', 'wrapping')).toEqual([]);
    expect(recoded(written('base58'), 'wrapping').flatMap(it => it.steps).filter(id => !/base|85/u.test(id))).toEqual([]);
  });
});

test('nothing it gives is longer than what it was given, or empty', () => {
  for (const text of [ANN, written('base58'), 'zzzzzzzzzzzzzzzzz9'.repeat(20), 'A'.repeat(512), '😀é'.repeat(60)]) {
    for (const { bytes } of recoded(text)) {
      expect(bytes.length).toBeGreaterThan(0);
      expect(bytes.length).toBeLessThanOrEqual(bytesOf(text).length);
    }
  }
});
