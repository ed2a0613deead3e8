import { describe, expect, test } from 'vitest';
import { GRPC_WEB } from '../../../src/core/formats/grpc-web.ts';
import { found, hex, NOISE } from './found.ts';

test('finds each message, and the trailers', () => {
  expect(found(GRPC_WEB, hex('00 00000003 0a0161  80 00000002 6869'))).toEqual(['.message[0]: 0a0161', '.message[1]: 6869']);
});

describe('is not found in', () => {
  test.each([...NOISE, ['a length beyond the end', hex('00 00000009 0a0161')], ['bytes left over', hex('00 00000001 0a 01')], ['an unknown flag', hex('40 00000001 0a')], ['four gigabytes', hex('00 ffffffff 0a')]] as const)('%s', (_, given) => {
    expect(found(GRPC_WEB, given)).toBeUndefined();
  });
});
