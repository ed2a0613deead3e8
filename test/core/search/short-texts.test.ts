import { describe, expect, it } from 'vitest';
import { openSearch } from '../../../src/core/search/open-search.ts';
import { wholeFieldsOf } from '../../../src/core/search/short-texts.ts';
import { spelled } from '../../../src/core/search/spelled.ts';
import { textBody } from '../../recall/tokens.ts';
import { wanted } from './looking.ts';

const fields = wholeFieldsOf([wanted('Ann', 'given-name'), wanted('34', 'age'), wanted('ann@example.com'), wanted('69003', 'postcode')].map(it => spelled(it, [])));
const meant = (text: string): readonly string[] => (fields.byText.get(text) ?? []).map(it => `${it.wanted} ${it.form} ${it.chain.at(-1) ?? ''}`.trim());

// Checksums by other hands: zlib's crc32 (Python), MurmurHash3_x86_32 with seed 0 is tried over against its own oracle in test/core/digests.
describe('a whole field means somebody', () => {
  it.each<[what: string, text: string, meant: string]>([
    ['by a short name in small letters', 'ann', '0 plain'],
    ['by an age', '34', '1 plain'],
    ['by a postcode of five digits', '69003', '3 plain'],
  ])('%s', (_, text, expected) => { expect(meant(text)).toContain(expected); });

  it('by a checksum, as a number, as a signed number, and in hexadecimal', () => {
    const sum = 0xe3b7f2b8;
    const [unsigned] = [...fields.byText].filter(([text, traces]) => /^\d{6,}$/u.test(text) && traces.some(it => it.wanted === 2 && it.chain.at(-1) === 'crc32')).map(([text]) => Number(text));
    expect(unsigned).toBeTypeOf('number');
    for (const text of [String(unsigned), String((unsigned ?? sum) | 0), (unsigned ?? sum).toString(16).padStart(8, '0')]) expect(meant(text)).toContain('2 hashed crc32');
  });
});

describe('a whole field means nobody', () => {
  it.each(['', 'an', 'anne', '35', '034', '69004', 'ann@example.com', '0', 'null'])('by %j', text => { expect(meant(text)).toEqual([]); });

  it('longer than the longest of them', () => {
    expect(Math.max(...[...fields.byText.keys()].map(it => it.length))).toBe(fields.lengthMax);
    expect(wholeFieldsOf([]).lengthMax).toBe(0);
  });
});

describe('in a request', () => {
  const search = openSearch([wanted('Ann', 'given-name'), wanted('34', 'age'), wanted('ann@example.com')]);
  const told = (body: Readonly<Record<string, unknown>>): readonly string[] =>
    search.search({ url: 'https://t.example/c', headers: [], body: textBody(JSON.stringify(body)) }).hits.map(it => `${it.wanted} ${it.confidence} ${it.name}`);

  it.each<[what: string, body: Readonly<Record<string, unknown>>, told: readonly string[]]>([
    ['a short value counts in its own field', { first_name: 'Ann', age: 34 }, ['0 exact $.first_name', '1 exact $.age']],
    ['a checksum counts beside somebody', { em: 'ann@example.com', h: crc32Of('Ann') }, ['0 inferred $.h', '2 exact $.em']],
  ])('%s', (_, body, expected) => { expect(told(body)).toEqual(expected); });

  it.each<[what: string, body: Readonly<Record<string, unknown>>]>([
    ['a short value does not count in another field', { theme: 'Ann', width: 34 }],
    ['a short value does not count in a longer text', { first_name: 'Ann and Bob', age: '34 items' }],
    ['a checksum does not count alone', { h: crc32Of('ann@example.com') }],
  ])('%s', (_, body) => { expect(told(body)).toEqual([]); });
});

/** By its definition (ISO 3309), bit by bit. */
function crc32Of(text: string): number {
  let sum = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >>> 1 ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
