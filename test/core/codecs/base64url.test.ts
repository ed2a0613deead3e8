import * as scure from '@scure/base';
import fc from 'fast-check';
import { test } from 'vitest';
import { BASE64URL } from '../../../src/core/codecs/base64url.ts';
import { encoded, reads, refuses, writes } from './reading.ts';

writes(BASE64URL, [['f', 'Zg'], ['fo', 'Zm8'], ['foobar', 'Zm9vYmFy'], ['ÿþý>>>???', 'w7_DvsO9Pj4-Pz8_']]);
reads(BASE64URL, [['Zg==', 'f'], ['Zm9v\nYg', 'foob']]);
refuses(BASE64URL, ['', 'Z', 'Zm9vY', 'Zg=', 'w7/D', 'Pj4+', 'Pj4+Pz8_', 'Zm9v.YmFy', 'Zm9v YmFy', 'Zm9v~', 'jane@shop.example']);

test('base64url agrees with another package', () => {
  fc.assert(fc.property(fc.uint8Array(), it => encoded(BASE64URL, it) === scure.base64urlnopad.encode(it)));
});
