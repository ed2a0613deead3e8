import * as scure from '@scure/base';
import fc from 'fast-check';
import { test } from 'vitest';
import { BASE64 } from '../../../src/core/codecs/base64.ts';
import { encoded, reads, refuses, writes } from './reading.ts';

// RFC 4648 §10.
writes(BASE64, [['f', 'Zg=='], ['fo', 'Zm8='], ['foo', 'Zm9v'], ['foob', 'Zm9vYg=='], ['foobar', 'Zm9vYmFy'], ['ÿþý>>>???', 'w7/DvsO9Pj4+Pz8/']]);
reads(BASE64, [
  ['Zm9vYg', 'foob'], ['Zm8', 'fo'], ['w7_DvsO9Pj4-Pz8_', 'ÿþý>>>???'], ['w7/DvsO9Pj4-Pz8_', 'ÿþý>>>???'],
  ['Zm9v\r\nYmFy\r\n', 'foobar'], ['Z\nm9vYg\n==', 'foob'], ['amFuZUBzaG9w\n', 'jane@shop'],
]);
refuses(BASE64, [
  '', '=', '==', '====', 'Z', 'Zm9vY', 'Zg=', 'Zg===', 'Zm8==', 'Zm9v=', 'Zm9v====', 'Zg==Zg==', 'Zm=v', 'Zm9v YmFy', 'Zm9v.YmFy', 'Zm9v%3D',
  '\nZm9v', 'jane@shop.example', '{"a":1}', 'a=1&b=2', '<p>text</p>', 'Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmF!', 'Zm9\u0000',
]);

test('base64 agrees with another package', () => {
  fc.assert(fc.property(fc.uint8Array(), it => encoded(BASE64, it) === scure.base64.encode(it)));
});
