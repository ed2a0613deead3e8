import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ENVELOPE } from '../../../src/core/formats/envelope.ts';
import { found, NOISE, utf8 } from './found.ts';

const HEAD = '{"type":"replay_recording","length":9}\n';

test('finds each compressed item behind its line', () => {
  for (const packed of [deflateSync('[1]'), gzipSync('[1]')]) {
    expect(found(ENVELOPE, new Uint8Array(Buffer.concat([Buffer.from(HEAD), packed])))).toEqual([`: ${HEAD}`, `.item[0]: ${packed.toString('hex')}`]);
  }
});

test('more items than anybody sends are cut off and said', () => {
  expect(ENVELOPE.read(new Uint8Array(Buffer.concat(Array.from({ length: 40 }, () => Buffer.concat([Buffer.from(HEAD), deflateSync('1')])))))?.limited).toBe(true);
});

describe('is not found in', () => {
  test.each([...NOISE, ['lines of JSON', utf8('{"a":1}\n{"b":2}\n')], ['compressed bytes alone', new Uint8Array(deflateSync('ann'))]] as const)('%s', (_, given) => {
    expect(found(ENVELOPE, given)).toBeUndefined();
  });
});
