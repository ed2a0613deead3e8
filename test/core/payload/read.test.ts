import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { encode as msgpack } from '@msgpack/msgpack';
import { encode as cbor } from 'cborg';
import fc from 'fast-check';
import LZString from 'lz-string';
import { describe, expect, test } from 'vitest';
import type { Body, Header } from '../../../src/core/evidence/evidence.ts';
import { FIELDS_MAX, TEXT_MAX } from '../../../src/core/payload/limits.ts';
import { readFields } from '../../../src/core/payload/read.ts';

const ANN = 'ann@example.com';

const text = (it: string): Body => ({ kind: 'text', text: it, bytes: it.length, cut: false });
const binary = (it: Uint8Array): Body => ({ kind: 'binary', base64: Buffer.from(it).toString('base64'), bytes: it.length, cut: false });
const read = ({ url = 'https://t.example/c', headers = [], body = { kind: 'none' } }: { url?: string; headers?: readonly Header[]; body?: Body }) => readFields({ url, headers, body });
const base64 = (it: string): string => Buffer.from(it).toString('base64');
const url64 = (it: string): string => Buffer.from(it).toString('base64url');
const base32 = (it: string): string => (Buffer.from(it).toString('hex').match(/./gu) ?? []).map(digit => parseInt(digit, 16).toString(2).padStart(4, '0')).join('').match(/.{1,5}/gu)?.map(bits => 'abcdefghijklmnopqrstuvwxyz234567'[parseInt(bits.padEnd(5, '0'), 2)]).join('') ?? '';

/** Where ANN stands, as `place name: step step`. */
const whereAnn = (parts: Parameters<typeof read>[0]): readonly string[] =>
  read(parts).fields.filter(it => it.value === ANN).map(it => `${`${it.place} ${it.name}`.trim()}: ${it.steps.join(' ')}`.trim());

describe('a value is found where little tells how', () => {
  test.each<[string, Parameters<typeof read>[0], string]>([
    ['in CBOR around a text so long that all of it looks like text', { body: binary(cbor({ user: { note: 'a'.repeat(400), em: ANN } })) }, 'body $.user.em: cbor'],
    ['in CBOR in raw deflate', { body: binary(deflateRawSync(cbor({ user: { em: ANN, page: 'checkout' } }))) }, 'body $.user.em: deflate cbor'],
    ['in MessagePack in brotli', { body: binary(brotliCompressSync(msgpack({ user: { em: ANN, page: 'checkout' } }))) }, 'body $.user.em: brotli msgpack'],
    ['in a message of a socket', { body: text(`42["identify",{"em":"${ANN}"}]`) }, 'body $[1].em: socket-frame json'],
    ['between bytes of an unknown format', { body: binary(Buffer.concat([Buffer.from([0, 1, 254]), Buffer.from(ANN), Buffer.from([255, 0])])) }, 'body $.text[0]: text-runs'],
    ['over several labels of a host', { url: `https://${Buffer.from(JSON.stringify({ a: 'a'.repeat(20), em: ANN })).toString('hex').match(/.{1,60}/gu)?.join('.') ?? ''}.s.t.example/` }, 'host .em: base16 json'],
    ['in a query, escaped four times', { url: 'https://t.example/?em=ann%25252540example.com' }, 'query em: percent percent percent'],
  ])('%s', (_, parts, where) => {
    expect(whereAnn(parts)).toContain(where);
  });
});

describe('a value is found', () => {
  test.each<[string, Parameters<typeof read>[0], string]>([
    ['in a query, escaped', { url: 'https://t.example/?em=ann%40example.com' }, 'query em:'],
    ['in a query, escaped twice', { url: 'https://t.example/?em=ann%2540example.com' }, 'query em: percent'],
    ['as the name of a parameter', { url: 'https://t.example/?ann%40example.com=1' }, 'query (name):'],
    ['in a path', { url: 'https://t.example/u/ann%40example.com/x' }, 'path: percent'],
    ['in a fragment', { url: 'https://t.example/#ann@example.com' }, 'fragment:'],
    ['in the address of a page in a parameter', { url: `https://t.example/?dl=${encodeURIComponent('https://shop.example/?u=ann%40example.com')}` }, 'query dl.u: url'],
    ['in a cookie', { headers: [['Cookie', 'a=1; em=ann@example.com']] }, 'cookie em:'],
    ['in a Referer', { headers: [['Referer', 'https://shop.example/a?em=ann%40example.com']] }, 'referer .em: url'],
    ['in a header of the sender\'s own', { headers: [['X-User', ANN]] }, 'header x-user:'],
    ['in a form body', { body: text('a=1&em=ann%40example.com') }, 'body $.em: form'],
    ['in a decoded form', { body: { kind: 'form', entries: [['em', ANN]], cut: false } }, 'body $.em:'],
    ['in JSON', { body: text(JSON.stringify({ user: [{ em: ANN }] })) }, 'body $.user[0].em: json'],
    ['as a key of JSON', { body: text(JSON.stringify({ [ANN]: 1 })) }, 'body $.(name): json'],
    ['in JSON in JSON', { body: text(JSON.stringify({ data: JSON.stringify({ em: ANN }) })) }, 'body $.data.em: json json'],
    ['in base64 JSON in a form', { body: text(`data=${encodeURIComponent(base64(JSON.stringify({ em: ANN })))}`) }, 'body $.data.em: form base64 json'],
    ['in lines of JSON', { body: text(`{"a":1}\n{"em":"${ANN}"}\n`) }, 'body $[1].em: lines json'],
    ['in gzip', { body: binary(gzipSync(JSON.stringify({ em: ANN }))) }, 'body $.em: gzip json'],
    ['in zlib', { body: binary(deflateSync(JSON.stringify({ em: ANN }))) }, 'body $.em: zlib json'],
    ['in gzip in base64 in a query', { url: `https://t.example/?d=${encodeURIComponent(gzipSync(JSON.stringify({ em: ANN })).toString('base64'))}` }, 'query d.em: base64 gzip json'],
    ['in a recording compressed inside an envelope', { body: binary(Buffer.concat([Buffer.from('{"type":"replay"}\n{"length":9}\n'), deflateSync(JSON.stringify([{ em: ANN }]))])) }, 'body $.item[0][0].em: zlib json'],
    ['in a multipart form', { body: text(`--XX\r\nContent-Disposition: form-data; name="em"\r\n\r\n${ANN}\r\n--XX--\r\n`) }, 'body $.em: multipart'],
    ['in a part of a form that is compressed', { body: binary(Buffer.concat([Buffer.from('--XX\r\nContent-Disposition: form-data; name="d"\r\n\r\n'), gzipSync(JSON.stringify({ em: ANN })), Buffer.from('\r\n--XX--\r\n')])) }, 'body $.d.em: multipart gzip json'],
    ['in the name of a part', { body: text(`--XX\r\nContent-Disposition: form-data; name="${ANN}"\r\n\r\n1\r\n--XX--\r\n`) }, 'body $.(name): multipart'],
    ['in the name of the host', { url: `https://${base32(ANN)}.t.example/` }, 'host: base32'],
    ['before the name of the host', { url: 'https://ann%40example.com@t.example/' }, 'host username:'],
    ['as the name of a header', { headers: [[ANN, '1']] }, 'header (name):'],
    ['as the name of a cookie', { headers: [['Cookie', 'ann@example.com=1']] }, 'cookie (name):'],
    ['in the credentials of a request', { headers: [['Authorization', `Basic ${base64(JSON.stringify([ANN]))}`]] }, 'header authorization[0]: base64 json'],
    ['in a token', { headers: [['Authorization', `Bearer ${url64('{"alg":"none"}')}.${url64(JSON.stringify({ sub: ANN }))}.c2ln`]] }, 'header authorization.payload.sub: jwt json'],
    ['in XML', { body: text(`<?xml version="1.0"?><e><user em="ann&#64;example.com"/></e>`) }, 'body $.e.user.em: xml html-entities'],
    ['in protobuf', { body: binary(Buffer.concat([Buffer.from([10, 17, 10, 15]), Buffer.from(ANN)])) }, 'body $.1.1: protobuf'],
    ['in protobuf in a frame', { body: binary(Buffer.concat([Buffer.from([0, 0, 0, 0, 17, 10, 15]), Buffer.from(ANN)])) }, 'body $.message[0].1: grpc-web protobuf'],
    ['in MessagePack', { body: binary(msgpack({ user: { em: ANN } })) }, 'body $.user.em: msgpack'],
    ['in CBOR in base64', { url: `https://t.example/?d=${Buffer.from(cbor({ user: { em: ANN } })).toString('base64url')}` }, 'query d.user.em: base64 cbor'],
    ['in brotli', { body: binary(brotliCompressSync(JSON.stringify({ em: ANN, page: 'checkout' }))) }, 'body $.em: brotli json'],
    ['in raw deflate', { body: binary(deflateRawSync(JSON.stringify({ em: ANN }))) }, 'body $.em: deflate json'],
    ['in lz-string', { body: text(`d=${LZString.compressToEncodedURIComponent(JSON.stringify({ em: ANN }))}`) }, 'body $.d.em: form lz-base64 json'],
    ['in lz-string in JSON', { body: text(JSON.stringify({ d: LZString.compressToUTF16(JSON.stringify({ em: ANN })) })) }, 'body $.d.em: json lz-utf16 json'],
    ['in a recording as its packer writes it', { body: text(JSON.stringify({ events: [deflateSync(JSON.stringify({ v: 'v1', data: { text: ANN } })).toString('latin1')] })) }, 'body $.events[0].data.text: json binary-string zlib json'],
    ['in a recording in base64', { body: text(JSON.stringify({ data: gzipSync(JSON.stringify([{ em: ANN }])).toString('base64') })) }, 'body $.data[0].em: json base64 gzip json'],
    ['in UTF-16', { body: binary(Buffer.from(JSON.stringify({ em: ANN }), 'utf16le')) }, 'body $.em: utf-16le json'],
    ['in hex', { url: `https://t.example/?d=${Buffer.from(ANN).toString('hex')}` }, 'query d: base16'],
    ['in the escapes of a script', { body: text('ann\\x40example.com') }, 'body $: js-escape'],
    ['in quoted-printable', { body: text(JSON.stringify({ m: 'ann=40example.com' })) }, 'body $.m: json quoted-printable'],
    ['in an address three times escaped', { url: `https://t.example/?u=${encodeURIComponent(encodeURIComponent(encodeURIComponent(ANN)))}` }, 'query u: percent percent'],
    ['in the name of a file', { body: text(`--XX\r\nContent-Disposition: form-data; name="doc"; filename="${ANN}"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--XX--\r\n`) }, 'body $.doc.filename: multipart'],
  ])('%s', (_, parts, where) => {
    expect(whereAnn(parts)).toContain(where);
  });
});

describe('what is too much is cut off and said', () => {
  test.each<[string, Body]>([
    ['a compression bomb', binary(gzipSync(Buffer.alloc(TEXT_MAX * 8)))],
    ['JSON nested a hundred thousand deep', text(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`)],
    ['objects nested beyond use', text('{"a":'.repeat(200) + '1' + '}'.repeat(200))],
    ['more fields than anybody reads', text(JSON.stringify(Array.from({ length: FIELDS_MAX * 2 }, (_, i) => i)))],
    ['a body that arrived cut', { kind: 'text', text: 'a=1', bytes: 9, cut: true }],
    ['base64 inside base64 without end', text(Array.from({ length: 12 }).reduce<string>(base64, 'a readable text, quite long'))],
  ])('%s', (_, body) => {
    const { fields, limited } = read({ body });
    expect(limited).toBe(true);
    expect(fields.length).toBeLessThanOrEqual(FIELDS_MAX);
  });

  test.each<[string, Body]>([
    ['truncated gzip', binary(gzipSync(JSON.stringify({ em: ANN.repeat(50) })).subarray(0, 40))],
    ['bytes that only begin like gzip', binary(Uint8Array.from([0x1f, 0x8b, 1, 2, 3]))],
    ['text that only begins like JSON', text('{"a": ')],
    ['an escape that is none', text('a=%zz&b=%')],
  ])('%s is read as far as it goes, without a fault', (_, body) => {
    expect(read({ body }).fields.length).toBeGreaterThan(0);
  });
});

// Kills: a parser that throws on what it does not understand.
test('whatever the bytes are, reading ends, without a fault and within its limits', () => {
  const arbitraryBody = fc.oneof(fc.string().map(text), fc.uint8Array({ maxLength: 2_000 }).map(binary), fc.json().map(text), fc.uint8Array({ maxLength: 500 }).map(it => binary(gzipSync(it))));
  fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), arbitraryBody, (url, body) => {
    expect(read({ url, body }).fields.length).toBeLessThanOrEqual(FIELDS_MAX);
  }), { numRuns: 500 });
});

// Kills: dropping a leaf, a key, or the escaping of either.
test('every scalar and every key of a JSON body is read', () => {
  fc.assert(fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string(), fc.integer()), { maxKeys: 20 }), object => {
    const values = new Set(read({ body: text(JSON.stringify(object)) }).fields.map(it => it.value));
    for (const [key, value] of Object.entries(object)) {
      expect(values).toContain(key);
      expect(values).toContain(String(value));
    }
  }));
});

test('a text that begins like parameters and ends as prose is read in no time', () => {
  const began = performance.now();
  const { fields } = read({ body: text(`utm_source=letter${'&utm_campaign=autumn'.repeat(30)} and more`) });
  expect(fields).toHaveLength(2);
  expect(performance.now() - began).toBeLessThan(1_000);
});
