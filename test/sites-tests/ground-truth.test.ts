import { createHash } from 'node:crypto';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { carried } from '../sites/ground-truth.ts';
import type { Received } from '../sites/server/received.ts';

const EMAIL = { category: 'email-address', value: ' Ann.Lee@Post.example ' } as const;
const AGE = { category: 'age', value: '38' } as const;
const plain = 'ann.lee@post.example';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const request = (parts: Partial<Received>): Received => ({ atMs: 0, host: 'a.test', method: 'POST', path: '/', query: '', headers: {}, body: Buffer.alloc(0), ...parts });
const body = (content: string | Buffer): Received => request({ body: Buffer.from(content) });
const found = (received: Received, value: typeof AGE | typeof EMAIL = EMAIL): readonly string[] => carried([received], [value]).map((it) => `${it.place} ${it.form}`);

const envelope = Buffer.concat([Buffer.from('{"event_id":"1"}\n{"type":"replay_recording","length":90}\n{"segment_id":0}\n'), deflateSync(JSON.stringify([{ data: { text: plain } }]))]);
const nested = JSON.stringify({ data: gzipSync(JSON.stringify({ typed: plain })).toString('latin1') });

describe('the ground truth finds', () => {
  const cases: readonly (readonly [string, Received, readonly string[]])[] = [
    ['a value in a JSON body', body(`{"mail":"${plain}"}`), ['body plain']],
    ['a value whatever its case', body('ANN.LEE@POST.EXAMPLE'), ['body plain']],
    ['a percent-encoded query', request({ query: `e=${encodeURIComponent(plain)}` }), ['address transport']],
    ['a query encoded twice', request({ query: `e=${encodeURIComponent(encodeURIComponent(plain))}` }), ['address transport']],
    ['a JSON string with escapes', body('"ann.lee\\u0040post.example"'), ['body transport']],
    ['gzip', body(gzipSync(`{"mail":"${plain}"}`)), ['body transport']],
    ['zlib', body(deflateSync(plain)), ['body transport']],
    ['raw deflate', body(deflateRawSync(plain.repeat(40))), ['body transport']],
    ['a Sentry envelope that ends in zlib', body(envelope), ['body transport']],
    ['a gzip string within gzip-compressed JSON', body(gzipSync(nested)), ['body transport']],
    ['base64', request({ query: `d=${encodeURIComponent(base64(plain))}` }), ['address base64']],
    ['base64url without padding', request({ path: `/${Buffer.from(plain).toString('base64url')}` }), ['address base64']],
    ['base64 of JSON in a form field', body(`data=${encodeURIComponent(base64(JSON.stringify({ m: plain })))}`), ['body base64']],
    ['hex', request({ path: `/h/${Buffer.from(plain).toString('hex')}` }), ['address hex']],
    ['a multipart part', body(`--b\r\nContent-Disposition: form-data; name="m"\r\n\r\n${plain}\r\n--b--\r\n`), ['body plain']],
    ['a cookie', request({ headers: { cookie: `m=${encodeURIComponent(plain)}` } }), ['cookie transport']],
    ['a referrer', request({ headers: { referer: `https://x.test/?q=${plain}` } }), ['referer plain']],
    ['both plain and base64', body(`${plain} ${base64(plain)}`), ['body plain', 'body base64']],
  ];
  it.each(cases)('%s', (_, received, expected) => {
    expect(found(received)).toEqual(expected);
  });

  it.each(['md5', 'sha1', 'sha256', 'sha512'])('the %s of the trimmed, lower-cased value', (algorithm) => {
    expect(found(request({ query: `h=${createHash(algorithm).update(plain).digest('hex').toUpperCase()}` }))).toEqual([`address ${algorithm}`]);
  });

  it('a short value as the whole of a field', () => {
    expect(found(request({ query: 'age=38&x=1' }), AGE)).toEqual(['address plain']);
    expect(found(body('{"age":38}'), AGE)).toEqual(['body plain']);
    expect(found(body('{"years":"38"}'), AGE)).toEqual(['body plain']);
  });
});

describe('the ground truth ignores', () => {
  const cases: readonly (readonly [string, Received, typeof AGE | typeof EMAIL])[] = [
    ['a short value within a longer one', request({ query: 't=1738&price=38.62' }), AGE],
    ['a short value within an encoded word', body('Mzg4Mzg4Mzg4'), AGE],
    ['a number that is said to be something else', body('{"width":38}'), AGE],
    ['a similar address', body('{"mail":"ann.lee@post.exampl"}'), EMAIL],
    ['a digest of the untrimmed value', request({ query: createHash('md5').update(EMAIL.value).digest('hex') }), EMAIL],
    ['the browser’s own headers', request({ headers: { 'user-agent': plain } }), EMAIL],
    ['an empty request', request({}), EMAIL],
    ['broken compression', body(Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), Buffer.from('zzzzzz')])), EMAIL],
    ['half of a digest', request({ query: createHash('sha256').update(plain).digest('hex').slice(0, 32) }), EMAIL],
  ];
  it.each(cases)('%s', (_, received, value) => {
    expect(found(received, value)).toEqual([]);
  });
});
