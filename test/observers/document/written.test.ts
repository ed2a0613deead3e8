import { describe, expect, it } from 'vitest';
import { bytesIn, textOfBytes, written } from '../../../src/observers/document/host/written.ts';
import { BODY_MAX } from '../../../src/observers/body-max.ts';

const bytes = (...all: readonly number[]): Uint8Array => Uint8Array.from(all);
const ofText = (text: string): Uint8Array => new TextEncoder().encode(text);
const cyclic = (): object => {
  const it: { me?: object } = {};
  it.me = it;
  return it;
};
const SHARED = { a: 1 };
const deep = (levels: number): object => levels === 0 ? {} : { in: deep(levels - 1) };

describe('data is written as JSON', () => {
  it.each<[title: string, data: unknown, text: string]>([
    ['a record', { email: 'ann@example.test', age: 41, ok: true, none: null, left: undefined }, '{"email":"ann@example.test","age":41,"ok":true,"none":null,"left":null}'],
    ['a list in a list', [1, ['a']], '[1,["a"]]'],
    ['nothing in nothing', [{}, []], '[{},[]]'],
    ['a map, as pairs', new Map([['email', 'ann@example.test']]), '[["email","ann@example.test"]]'],
    ['a set', new Set(['a', 'b']), '["a","b"]'],
    ['a moment', new Date(0), '"1970-01-01T00:00:00.000Z"'],
    ['no moment', new Date(Number.NaN), 'null'],
    ['a big number', { id: 12_345_678_901_234_567_890n }, '{"id":"12345678901234567890"}'],
    ['no number', Number.NaN, 'null'],
    ['boxed words', [Object('a'), Object(1), Object(true), Object(5n)], '["a",1,true,"5"]'],
    ['an error, which may quote what it is about', new TypeError('no ann@example.test'), '"TypeError: no ann@example.test"'],
    ['an expression', /ann@/u, '"ann@"'],
    ['text as bytes', { body: ofText('ann@example.test') }, '{"body":"ann@example.test"}'],
    ['bytes that are no text', bytes(0xff, 0xfe), '"//4="'],
    ['what a record would make of itself is not asked', { toJSON: null, a: 1 }, '{"toJSON":null,"a":1}'],
    ['what stands twice side by side', [SHARED, SHARED], '[{"a":1},{"a":1}]'],
  ])('%s', (_, data, text) => {
    expect(written(data)).toEqual({ text, cut: false });
  });

  it.each<[title: string, data: unknown, text: RegExp]>([
    ['what contains itself', cyclic(), /^\{"me":"\[again\]"\}$/u],
    ['what is deeper than anything that is sent to be read', deep(80), /"\[again\]"/u],
    ['a Blob, by its kind and size', { b: new Blob(['abc'], { type: 'text/plain' }) }, /^\{"b":"\[Blob text\/plain \(3 bytes\)\]"\}$/u],
    ['a file, by its name and size', [new File(['abc'], 'cv-ann.pdf')], /^\["\[cv-ann\.pdf \(3 bytes\)\]"\]$/u],
    ['what has no text', { f: new WeakMap() }, /^\{"f":"\[WeakMap\]"\}$/u],
    ['more text than is kept', { a: 'x'.repeat(BODY_MAX * 2) }, /^\{"a":"x+/u],
    ['more items than are kept', Array.from({ length: BODY_MAX }, () => 'abc'), /^\["abc",/u],
  ])('and says that it is not all: %s', (_, data, text) => {
    const told = written(data);
    expect(told.text).toMatch(text);
    expect(told.text.length).toBeLessThanOrEqual(BODY_MAX);
    expect(told.cut).toBe(true);
  });

  it('asks no getter twice for a value, and none for more than is kept', () => {
    const reads = { count: 0 };
    const item = { get value() { reads.count += 1; return 'x'.repeat(1_000); } };
    written(Array.from({ length: 10_000 }, () => item));
    expect(reads.count).toBeLessThan(100);
  });
});

describe('bytes', () => {
  it.each<[title: string, data: unknown, size: number | undefined]>([
    ['a buffer', ofText('abc').buffer, 3], ['a view', new DataView(ofText('abcd').buffer, 1), 3], ['numbers', new Float64Array(2), 16],
    ['a shared buffer', new SharedArrayBuffer(4), 4], ['a list', [1, 2], undefined], ['a text', 'abc', undefined], ['nothing', null, undefined],
  ])('are found in %s', (_, data, size) => {
    expect(bytesIn(data)?.size).toBe(size);
  });
  it('are read from where a view begins, up to a limit, and its true length told', () => {
    expect(bytesIn(new Uint8Array(ofText('abcd').buffer, 1, 2))?.bytes).toEqual(ofText('bc'));
    const long = bytesIn(new Uint8Array(BODY_MAX + 5));
    expect([long?.bytes.length, long?.size]).toEqual([BODY_MAX, BODY_MAX + 5]);
  });
  it('are text where they can be', () => {
    expect(textOfBytes(ofText('é'))).toEqual({ text: 'é' });
    expect(textOfBytes(new Uint8Array(20_000).fill(255))).toEqual({ base64: Buffer.alloc(20_000, 255).toString('base64') });
  });
});
