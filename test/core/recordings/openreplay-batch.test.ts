import { describe, expect, test } from 'vitest';
import { OPENREPLAY_BATCH } from '../../../src/core/recordings/openreplay-batch.ts';
import { sentBy } from './sent.ts';

const read = (bytes: Uint8Array) => OPENREPLAY_BATCH.read(Buffer.from(bytes).toString('hex'));
const batches = sentBy('openreplay').filter(it => it.url.includes('/i?')).flatMap(({ body }) => body.kind === 'binary' ? [Buffer.from(body.base64, 'base64')] : []);
const [first = Buffer.of()] = batches;

/** The head of a batch, then messages: a number, three bytes of length, and that many. */
const batch = (...messages: readonly (readonly [type: number, ...bytes: number[]])[]): Uint8Array =>
  Uint8Array.of(81, 1, 0, 0, 0x80, 0x01, 20, ...Buffer.from('https://shop.example'), ...messages.flatMap(([type, ...bytes]) => [type, bytes.length, 0, 0, ...bytes]));

describe('finds', () => {
  test('the page, what was done there, its requests and its console in the first batch the kit sent', () => {
    expect(read(first)).toEqual({ tree: true, stream: true, network: true, console: true });
  });
  test('the same where the end is missing', () => { expect(read(first.subarray(0, first.length - 50))).toMatchObject({ tree: true, stream: true }); });
  test('a move among times', () => { expect(read(batch([0, 1], [20, 5, 6], [0, 2]))).toMatchObject({ tree: false, stream: true }); });
});

describe('ignores', () => {
  test.each<[string, Uint8Array]>([
    ['batches without page or moves', batch([0, 1], [49, 1], [0, 2], [118, 1, 65])],
    ['two messages that may fit by chance', batch([20, 5, 6], [20, 5, 6])],
    ['text that begins with the same letter', Buffer.from('Questions and answers about the page that is shown here, and more')],
    ['other bytes that begin so', Uint8Array.from({ length: 200 }, (_, i) => i === 0 ? 81 : (i * 151 + 7) % 256)],
    ['what ends after its head', first.subarray(0, 30)],
  ])('%s', (_, bytes) => { expect(read(bytes)).toBeUndefined(); });
  test('text', () => { expect(OPENREPLAY_BATCH.read('51 is the number of the house in which they live, by and large')).toBeUndefined(); });
});
