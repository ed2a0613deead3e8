import * as scure from '@scure/base';
import fc from 'fast-check';
import { test } from 'vitest';
import { BASE32 } from '../../../src/core/codecs/base32.ts';
import { encoded, reads, refuses, writes } from './reading.ts';

// RFC 4648 §10.
writes(BASE32, [['f', 'MY======'], ['fo', 'MZXQ===='], ['foo', 'MZXW6==='], ['foob', 'MZXW6YQ='], ['fooba', 'MZXW6YTB'], ['foobar', 'MZXW6YTBOI======']]);
reads(BASE32, [['MZXW6YTBOI', 'foobar'], ['mzxw6ytboi======', 'foobar'], ['MzXw6yTb', 'fooba']]);
refuses(BASE32, ['', 'M', 'MZX', 'MZXW6Y', 'MY=', 'MY=====', 'MY=======', '========', 'MZXW6YTB========', 'M1======', 'MZ0W6YTB', 'MZXW8YTB', 'MZXW 6YTB', 'MZ=W6YTB', 'jane@shop']);

test('base32 agrees with another package', () => {
  fc.assert(fc.property(fc.uint8Array(), it => encoded(BASE32, it) === scure.base32.encode(it)));
});
