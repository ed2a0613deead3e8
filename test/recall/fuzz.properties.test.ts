import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import LZString from 'lz-string';
import { expect, test } from 'vitest';
import type { Carried } from '../../src/core/payload/field.ts';
import { openSearch } from '../../src/core/search/open-search.ts';
import { zstd } from './encoders.ts';
import { PERSONA } from './persona.ts';
import { textBody } from './tokens.ts';

const search = openSearch(PERSONA);
const URL_OF_ALL = 'https://c.tracker.example/c';

const text = (it: string): Carried => ({ url: URL_OF_ALL, headers: [], body: textBody(it) });
const binary = (it: Uint8Array): Carried => ({ url: URL_OF_ALL, headers: [], body: { kind: 'binary', base64: Buffer.from(it).toString('base64'), bytes: it.length, cut: false } });

const EVENT = JSON.stringify({ event: 'identify', user: { em: PERSONA[0]?.text, name: 'Marie', tags: ['a', 'b', 'é☃'] }, t: 1_767_225_600_123, nested: { a: { b: [1, 2, { c: null }] } } });
const PACKED = [gzipSync(EVENT), deflateSync(EVENT), deflateRawSync(EVENT), brotliCompressSync(EVENT, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }), zstd(Buffer.from(EVENT)), Buffer.from(LZString.compressToUint8Array(EVENT))];
const WRITTEN = [
  EVENT, encodeURIComponent(EVENT), Buffer.from(EVENT).toString('base64'), Buffer.from(EVENT).toString('base64url'), Buffer.from(EVENT).toString('hex'), PACKED[0]?.toString('base64') ?? '', JSON.stringify(EVENT),
  LZString.compressToBase64(EVENT), LZString.compressToEncodedURIComponent(EVENT), LZString.compressToUTF16(EVENT), `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n${EVENT}\r\n--x--`, `<e><u a="&#x6d;">${EVENT}</u></e>`,
  `eyJhbGciOiJub25lIn0.${Buffer.from(EVENT).toString('base64url')}.x`, EVENT.replaceAll('a', '\\u0061'), EVENT.replaceAll('e', '=65'),
];

const spots = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 });
const damaged = (whole: Uint8Array, at: readonly (readonly [number, number])[], cut: number): Uint8Array => {
  const bytes = Uint8Array.from(whole.subarray(0, 1 + cut % whole.length));
  for (const [spot, to] of at) bytes[spot % bytes.length] = to;
  return bytes;
};
const nests = ['[', '{"a":', '{"a":[', '"\\"', '%25', '<a>', 'a=b&', '&#', '=', '\\u', '\u0000', '-->', '--', ';base64,', 'eyJ', 'H4sI', '\ud800', '.', '://'];

/** Payloads that somebody who wants to stop or mislead us could send, and those that broken senders do. */
const PAYLOADS: Readonly<Record<string, fc.Arbitrary<Carried>>> = {
  'compressed texts with bytes changed and ends cut': fc.tuple(fc.constantFrom(...PACKED), spots, fc.nat()).map(([whole, at, cut]) => binary(damaged(whole, at, cut))),
  'written texts with bytes changed and ends cut': fc.tuple(fc.constantFrom(...WRITTEN), spots, fc.nat()).map(([whole, at, cut]) => text(Buffer.from(damaged(Buffer.from(whole), at, cut)).toString('latin1'))),
  'random bytes behind every magic number': fc.tuple(fc.constantFrom([], [0x1f, 0x8b, 8, 0], [0x78, 0x9c], [0x28, 0xb5, 0x2f, 0xfd], [0x0b], [0x82, 0xa1], [0xa2, 0x61], [0x0a, 0x20], [0xff, 0xfe]), fc.uint8Array({ maxLength: 60 }))
    .map(([magic, rest]) => binary(Uint8Array.from([...magic, ...rest]))),
  'text of any code units': fc.string({ unit: fc.nat(0xffff).map(it => String.fromCharCode(it)), maxLength: 40 }).map(text),
  'patterns without end': fc.tuple(fc.constantFrom(...nests), fc.constantFrom(...nests), fc.nat(300)).map(([a, b, times]) => text(a.repeat(times) + b.repeat(times >> 1))),
  'addresses of all sorts': fc.tuple(fc.string({ maxLength: 40 }), fc.constantFrom('https://c.tracker.example/', 'https://c.tracker.example/?d=', 'https://', 'data:', '', 'wss://c.tracker.example/#')).map(([rest, before]) => ({ url: before + rest, headers: [], body: { kind: 'none' } as const })),
  'headers of all sorts': fc.tuple(fc.constantFrom('cookie', 'referer', 'x-user', 'authorization', ''), fc.string({ maxLength: 40 })).map(([name, value]) => ({ url: URL_OF_ALL, headers: [[name, value]], body: { kind: 'none' } as const })),
  'forms of all sorts': fc.array(fc.tuple(fc.string({ maxLength: 8 }), fc.string({ maxLength: 20 })), { maxLength: 4 }).map(entries => ({ url: URL_OF_ALL, headers: [], body: { kind: 'form', entries, cut: false } as const })),
  'JSON of all sorts': fc.json({ maxDepth: 4 }).map(text),
};

const RUNS: Readonly<Record<string, number>> = { 'compressed texts with bytes changed and ends cut': 30_000, 'written texts with bytes changed and ends cut': 30_000, 'JSON of all sorts': 5_000 };
const RUNS_ELSE = 6_000;

test('at least a hundred thousand payloads are tried', () => {
  expect(Object.keys(PAYLOADS).reduce((sum, it) => sum + (RUNS[it] ?? RUNS_ELSE), 0)).toBeGreaterThanOrEqual(100_000);
});

// Kills: a decoder that trusts a length it read, an index past the end, a recursion without a bound, an exception of a package that is let through.
// The time limit is for the whole and generous: what is to be caught is a hang.
test.each(Object.entries(PAYLOADS))('no payload of %s stops the search', (name, payloads) => {
  fc.assert(fc.property(payloads, it => {
    const { hits, limited } = search.search(it);
    if (!Array.isArray(hits) || typeof limited !== 'boolean') throw new Error('expected hits and whether a limit was met');
    for (const hit of hits) if (hit.wanted < 0 || hit.wanted >= PERSONA.length) throw new Error(`expected the index of a value, got ${hit.wanted}`);
  }), { numRuns: RUNS[name] ?? RUNS_ELSE });
}, 120_000);
