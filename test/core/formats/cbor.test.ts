import { encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { CBOR } from '../../../src/core/formats/cbor.ts';
import { found, hex, NOISE } from './found.ts';

const EVENT = {
  user: [{ em: 'ann@example.com', age: 41, low: -7, lower: -40_000, ok: true, no: false, none: null }], price: 12.53, big: 2 ** 40, long: 'x'.repeat(300), bytes: Uint8Array.of(255, 0, 128),
  list: Array.from({ length: 30 }, (_, i) => i * 1000),
};

test('finds what another encoder wrote', () => {
  expect(found(CBOR, encode(EVENT))).toEqual(expect.arrayContaining([
    '.(name): user', '.user[0].em: ann@example.com', '.user[0].age: 41', '.user[0].low: -7', '.user[0].lower: -40000', '.user[0].ok: true', '.user[0].no: false', '.user[0].none: null',
    '.price: 12.53', `.big: ${2 ** 40}`, `.long: ${'x'.repeat(300)}`, '.bytes: ff0080', '.list[29]: 29000',
  ]));
  expect(CBOR.read(encode(EVENT))?.limited).toBe(false);
});

// RFC 8949 appendix A.
test.each([
  ['an endless map', 'bf 61 61 63 616e6e 61 62 f5 ff', ['.(name): a', '.a: ann', '.(name): b', '.b: true']],
  ['an endless array', '9f 63 616e6e 01 ff', ['[0]: ann', '[1]: 1']],
  ['a text in pieces', '81 7f 63 616e6e 63 626f62 ff', ['[0]: ann', '[0]: bob']],
  ['a tag', 'd9d9f7 82 c0 63 616e6e f93e00', ['[0]: ann', '[1]: 1.5']],
])('finds %s', (_, digits, expected) => {
  expect(found(CBOR, hex(digits))).toEqual(expected);
});

test('what breaks off after enough is read as far as it goes, and said', () => {
  const opened = CBOR.read(encode({ em: 'ann@example.com', name: 'Ann Bell', more: 'text' }).subarray(0, -3));
  expect(opened?.limited).toBe(true);
  expect(opened?.parts.map(it => it.matter)).toContain('ann@example.com');
});

describe('is not found in', () => {
  test.each([
    ...NOISE, ['a text alone', hex('63 616e6e')], ['bytes left over', hex('81 63 616e6e 00')], ['numbers alone', hex('83 01 02 03')],
    ['an array that claims four thousand million items', hex('9a ffffffff 01 02')], ['a map that claims more than that', hex('bb ffffffffffffffff 61 61 01')], ['a text that claims as many letters', hex('81 7a ffffffff 6162')],
    ['a length that does not exist', hex('82 1c 63 616e6e')],
  ] as const)('%s', (_, given) => {
    expect(found(CBOR, given)).toBeUndefined();
  });
});

test.each([['arrays', 0x81], ['tags', 0xc6]])('%s in each other without end are cut off and said', (_, byte) => {
  expect(CBOR.read(Uint8Array.from([0x83, 0x63, 0x61, 0x6e, 0x6e, 0x63, 0x62, 0x6f, 0x62, ...Array.from({ length: 200_000 }, () => byte)]))).toMatchObject({ limited: true });
});
