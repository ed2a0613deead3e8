import { describe, expect, test } from 'vitest';
import { PARTS_MAX } from '../../../src/core/formats/limits.ts';
import { PROTOBUF } from '../../../src/core/formats/protobuf.ts';
import { found, hex, NOISE } from './found.ts';

describe('finds', () => {
  test.each<[string, string, readonly string[]]>([
    ['a text', '0a 05 68656c6c6f', ['.1: hello']],
    ['numbers beside it', '08 96 01 12 03 616e6e', ['.1: 150', '.2: ann']],
    ['a text in a message in a message', '0a 09 12 07 1a 05 68656c6c6f', ['.1.2.3: hello']],
    ['a point on the map', '09 0000000000004840 15 0000c03f 1a 03 616263', ['.1: 48', '.2: 1.5', '.3: abc']],
    ['a number of 64 bits', '08 ffffffffffffffffff01 12 03 616e6e', ['.1: 18446744073709551615', '.2: ann']],
    ['bytes that are no text', '0a 03 616e6e 12 04 ff00fe80', ['.1: ann', '.2: ff00fe80']],
    ['the same field again', '0a 03 616e6e 0a 03 626f62', ['.1: ann', '.1: bob']],
  ])('%s', (_, digits, expected) => {
    expect(found(PROTOBUF, hex(digits))).toEqual(expected);
  });
});

describe('is not found in', () => {
  test.each([
    ...NOISE, ['numbers alone', hex('08 96 01 10 01')], ['a field of number zero', hex('02 03 616e6e')], ['a length beyond the end', hex('0a 09 616e6e')],
    ['groups', hex('0b 0a 03 616e6e 0c')], ['a number without end', hex('08 ffffffffffffffffffffff 0a 03 616e6e')], ['a field of an absurd number', hex('8a 80 80 80 01 03 616e6e')],
  ] as const)('%s', (_, given) => {
    expect(found(PROTOBUF, given)).toBeUndefined();
  });
});

test('a million empty fields take little time and are cut off', () => {
  const many = new Uint8Array(2_000_005);
  for (let i = 5; i < many.length; i += 2) many[i] = 0x0a;
  many.set(hex('0a 03 616e6e'));
  const began = performance.now();
  const opened = PROTOBUF.read(many);
  expect(opened?.limited).toBe(true);
  expect(opened?.parts).toHaveLength(PARTS_MAX);
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('messages in messages without end are followed only so far', () => {
  let nested = [0x0a, 3, 0x61, 0x6e, 0x6e];
  while (nested.length < 120) nested = [0x0a, nested.length, ...nested];
  expect(PROTOBUF.read(Uint8Array.from([...nested, 0x12, 3, 0x61, 0x6e, 0x6e]))?.parts[0]?.name.split('.').length).toBeLessThanOrEqual(18);
});
