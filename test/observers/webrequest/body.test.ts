import { describe, expect, test } from 'vitest';
import { bodyOf, BODY_MAX_BYTES } from '../../../src/observers/webrequest/body.ts';

const bytes = (...it: readonly number[]): ArrayBuffer => Uint8Array.from(it).buffer;
const utf8 = (text: string): ArrayBuffer => Uint8Array.from(new TextEncoder().encode(text)).buffer;
const file = { file: '/home/ann/letter.pdf' };

describe('reads', () => {
  test.each([
    ['no body (Chromium)', undefined, { kind: 'none' }],
    ['no body (Firefox)', null, { kind: 'none' }],
    ['text', { raw: [{ bytes: utf8('{"a":"é"}') }] }, { kind: 'text', text: '{"a":"é"}', bytes: 10, cut: false }],
    ['text in two pieces, split within a letter', { raw: [{ bytes: bytes(0x61, 0xc3) }, { bytes: bytes(0xa9) }] }, { kind: 'text', text: 'aé', bytes: 3, cut: false }],
    ['bytes that are no text', { raw: [{ bytes: bytes(0x1f, 0x8b, 0xff) }] }, { kind: 'binary', base64: 'H4v/', bytes: 3, cut: false }],
    ['an empty text', { raw: [{ bytes: bytes() }] }, { kind: 'text', text: '', bytes: 0, cut: false }],
    ['a form, every value of a name', { formData: { a: ['1', '2'], b: ['x'] } }, { kind: 'form', entries: [['a', '1'], ['a', '2'], ['b', 'x']], cut: false }],
  ])('%s', (_, told, body) => {
    expect(bodyOf(told as Parameters<typeof bodyOf>[0])).toEqual(body);
  });
});

describe('never takes for nothing', () => {
  test('what the browser will not show', () => {
    expect(bodyOf({ error: 'Unknown error.' })).toEqual({ kind: 'hidden' });
  });
  test('a file beside a text', () => {
    expect(bodyOf({ raw: [{ bytes: utf8('a') }, file] })).toEqual({ kind: 'text', text: 'a', bytes: 1, cut: true });
  });
  test('a file alone', () => {
    expect(bodyOf({ raw: [file] })).toMatchObject({ cut: true });
  });
});

describe('cuts', () => {
  test('a long text, and says how long it was', () => {
    const body = bodyOf({ raw: [{ bytes: utf8('x'.repeat(BODY_MAX_BYTES + 5)) }] });
    expect(body).toMatchObject({ kind: 'text', bytes: BODY_MAX_BYTES + 5, cut: true });
    expect(body.kind === 'text' && body.text.length).toBe(BODY_MAX_BYTES);
  });
  test('within a letter, and leaves the letter out', () => {
    const body = bodyOf({ raw: [{ bytes: utf8(`${'x'.repeat(BODY_MAX_BYTES - 1)}é`) }] });
    expect(body.kind === 'text' && body.text.endsWith('x')).toBe(true);
  });
  test('a form with too much in it', () => {
    const body = bodyOf({ formData: { a: ['1'], b: ['x'.repeat(BODY_MAX_BYTES)] } } as unknown as Parameters<typeof bodyOf>[0]);
    expect(body).toEqual({ kind: 'form', entries: [['a', '1']], cut: true });
  });
});
