import * as scure from '@scure/base';
import fc from 'fast-check';
import { test } from 'vitest';
import { BASE32HEX } from '../../../src/core/codecs/base32hex.ts';
import { encoded, reads, refuses, writes } from './reading.ts';

// RFC 4648 §10.
writes(BASE32HEX, [['f', 'CO======'], ['foob', 'CPNMUOG='], ['foobar', 'CPNMUOJ1E8======']]);
reads(BASE32HEX, [['cpnmuoj1e8', 'foobar']]);
refuses(BASE32HEX, ['', 'C', 'CPN', 'CO=', 'CWNMUOG=', 'CPNMUOZ=', 'CP NMUOG', 'C=NMUOG=']);

test('base32hex agrees with another package', () => {
  fc.assert(fc.property(fc.uint8Array(), it => encoded(BASE32HEX, it) === scure.base32hex.encode(it)));
});
