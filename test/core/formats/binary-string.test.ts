import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BINARY_STRING } from '../../../src/core/formats/binary-string.ts';
import { found, PROSE } from './found.ts';

test('finds the bytes of a compressed text, one for each character', () => {
  for (const packed of [deflateSync('ann@example.com'), gzipSync('ann@example.com')]) {
    expect(found(BINARY_STRING, packed.toString('latin1'))).toEqual([`: ${packed.toString('hex')}`]);
  }
});

describe('is not found in', () => {
  test.each([...PROSE, ['a word with the same first letter', 'xylophone player'], ['a control', '\u001f\u008a........'], ['characters that are no bytes', `${deflateSync('ann').toString('latin1')}時`]] as const)('%s', (_, text) => {
    expect(found(BINARY_STRING, text)).toBeUndefined();
  });
});
