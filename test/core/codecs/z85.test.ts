import { expect, test } from 'vitest';
import { Z85 } from '../../../src/core/codecs/z85.ts';
import { bytesOf, encoded, refuses, writes } from './reading.ts';

// ZeroMQ RFC 32, test case; the short last group as Python writes it.
writes(Z85, [['Man ', 'o<}]Z'], ['jane@shop.example', 'ygh0>kYZQSA4UZDvqP$1wD']]);
refuses(Z85, ['', 'H', 'HelloW', 'Hell,', 'Hello World', '"Hell"', '#####', '%nSc1', "it's!", 'a_b_c', 'jane~', 'Hello\n']);

test('z85 writes the example of its specification', () => {
  const example = Uint8Array.from([0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b]);
  expect(encoded(Z85, example)).toBe('HelloWorld');
  expect(Z85.decode(bytesOf('HelloWorld'), 100)?.bytes).toEqual(example);
});
