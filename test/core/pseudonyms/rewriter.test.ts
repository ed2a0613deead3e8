import { gzipSync, gunzipSync, deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rewritten } from '../../../src/core/pseudonyms/rewriter.ts';

const exchange = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1');
  return text.includes('ann.lee@x.example') ? Uint8Array.from(Buffer.from(text.replaceAll('ann.lee@x.example', 'bob.kay@y.example'), 'latin1')) : bytes;
};
const through = (text: string): string => new TextDecoder().decode(rewritten(new TextEncoder().encode(text), exchange));

const json = (email: string): string => JSON.stringify({ user: { email, n: 1 } });
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');

test.each([
  ['plain', (it: string) => `e=${it}`],
  ['percent, twice', (it: string) => `u=${encodeURIComponent(encodeURIComponent(it))}`],
  ['base64 of JSON in an address', (it: string) => `/c?d=${encodeURIComponent(base64(json(it)))}`],
  ['JSON in JSON in base64', (it: string) => base64(JSON.stringify({ a: JSON.stringify({ b: json(it) }) }))],
  ['hexadecimal in capitals', (it: string) => `id:${Buffer.from(it).toString('hex').toUpperCase()};`],
  ['base64 behind other bytes', (it: string) => base64(`uid=${it}&l=fr`).replace(/=+$/u, '')],
])('%s is written again as it was', (_, written) => {
  expect(through(written('ann.lee@x.example'))).toBe(written('bob.kay@y.example'));
});

// Kills: a compression undone and left open, one that is not undone, what follows it in the path lost.
test('what was packed is packed', () => {
  const packed = rewritten(gzipSync(json('ann.lee@x.example')), exchange);
  expect(gunzipSync(packed).toString()).toBe(json('bob.kay@y.example'));
  expect(inflateRawSync(rewritten(deflateRawSync(json('ann.lee@x.example')), exchange)).toString()).toBe(json('bob.kay@y.example'));
  const given = `/t/${Buffer.from(gzipSync(json('ann.lee@x.example'))).toString('base64url')}/p.gif`;
  const path = new TextDecoder().decode(rewritten(new TextEncoder().encode(given), exchange, { isAddress: true }));
  const [, , segment = '', file] = path.split('/');
  expect([gunzipSync(Buffer.from(decodeURIComponent(segment), 'base64url')).toString(), file]).toEqual([json('bob.kay@y.example'), 'p.gif']);
});

test.each(['', 'e=somebody@else.example', base64('hello there, nobody here'), '%E0%A4%A', '\u0000\u0001binary'])('%j stays the same bytes', text => {
  const bytes = new TextEncoder().encode(text);
  expect(rewritten(bytes, exchange)).toBe(bytes);
});
