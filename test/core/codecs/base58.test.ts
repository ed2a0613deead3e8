import * as scure from '@scure/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE58 } from '../../../src/core/codecs/base58.ts';
import { decoded, encoded, reads, refuses, writes } from './reading.ts';

// draft-msporny-base58 §5.
writes(BASE58, [['Hello World!', '2NEpo7TZRRrLZSi2U'], ['\u0000\u0000a', '112g']]);
reads(BASE58, [['USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z', 'The quick brown fox jumps over the lazy dog.']]);
refuses(BASE58, ['', '2NE0', '2NEO', '2NEI', '2NEl', '2NE po', '2NE-po', '2NE=', '2NE\n', 'jane@shop', 'z'.repeat(257), 'z'.repeat(100_000)]);

test('base58 agrees with another package, zeros in front as well', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), it => encoded(BASE58, Buffer.concat([Buffer.alloc(2), it])) === scure.base58.encode(Buffer.concat([Buffer.alloc(2), it]))));
});

test('base58 reads 256 digits and no more', () => {
  expect(decoded(BASE58, 'z'.repeat(256))).toBeDefined();
});
