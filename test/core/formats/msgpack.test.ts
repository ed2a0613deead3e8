import { encode } from '@msgpack/msgpack';
import { describe, expect, test } from 'vitest';
import { MSGPACK } from '../../../src/core/formats/msgpack.ts';
import { found, hex, NOISE } from './found.ts';

const EVENT = {
  user: [{ em: 'ann@example.com', age: 41, low: -7, lower: -40_000, ok: true, no: false, none: null }], price: 12.5, big: 2 ** 40, long: 'x'.repeat(300),
  bytes: Uint8Array.of(255, 0, 128), list: Array.from({ length: 20 }, (_, i) => i * 100), at: new Date(0), u16: 60_000, u32: 4_000_000_000, i8: -100,
};

test('finds what another encoder wrote', () => {
  expect(found(MSGPACK, encode(EVENT))).toEqual(expect.arrayContaining([
    '.(name): user', '.user[0].em: ann@example.com', '.user[0].age: 41', '.user[0].low: -7', '.user[0].lower: -40000', '.user[0].ok: true', '.user[0].no: false', '.user[0].none: null',
    '.price: 12.5', `.big: ${2 ** 40}`, `.long: ${'x'.repeat(300)}`, '.bytes: ff0080', '.list[19]: 1900', '.at: 00000000', '.u16: 60000', '.u32: 4000000000', '.i8: -100',
  ]));
  expect(MSGPACK.read(encode(EVENT))?.limited).toBe(false);
});

test('a map of which the keys are numbers is read', () => {
  expect(found(MSGPACK, hex('81 05 a3 616e6e'))).toEqual(['.(name): 5', '.5: ann']);
});

test('what breaks off after enough is read as far as it goes, and said', () => {
  const opened = MSGPACK.read(encode(EVENT).subarray(0, 60));
  expect(opened?.limited).toBe(true);
  expect(opened?.parts.map(it => it.matter)).toContain('ann@example.com');
});

describe('is not found in', () => {
  test.each([
    ...NOISE, ['a text alone', hex('a3 616e6e')], ['bytes left over', hex('81 a1 61 a3 616e6e 00')], ['numbers alone', hex('93 01 02 03')],
    ['an array that claims four thousand million items', hex('dd ffffffff 01 02')], ['a map that claims as many', hex('df ffffffff a1 61 01')], ['a text that claims as many letters', hex('81 a1 61 db ffffffff 6162')],
    ['the type that does not exist', hex('92 c1 a3 616e6e')],
  ] as const)('%s', (_, given) => {
    expect(found(MSGPACK, given)).toBeUndefined();
  });
});

test('nesting without end is cut off and said', () => {
  expect(MSGPACK.read(Uint8Array.from([0x93, ...encode('hello'), ...encode('world'), ...Array.from({ length: 200_000 }, () => 0x91)]))).toMatchObject({ limited: true });
});
