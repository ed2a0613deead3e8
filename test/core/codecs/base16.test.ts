import * as scure from '@scure/base';
import fc from 'fast-check';
import { test } from 'vitest';
import { BASE16 } from '../../../src/core/codecs/base16.ts';
import { encoded, reads, refuses, writes } from './reading.ts';

// RFC 4648 §10.
writes(BASE16, [['f', '66'], ['fo', '666f'], ['foobar', '666f6f626172'], ['é@', 'c3a940']]);
reads(BASE16, [['4A616E65', 'Jane'], ['4a616E65', 'Jane']]);
refuses(BASE16, ['', '6', '666', '6g', 'g6', '0x66', '66 6f', '66\n6f', '66:6f', '%66', 'cafés!', '6\u0000', '１２']);

test('base16 agrees with another package', () => {
  fc.assert(fc.property(fc.uint8Array(), it => encoded(BASE16, it) === scure.hex.encode(it)));
});
