import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basedBy, basesIn } from '../../../../src/core/pseudonyms/writing/bases.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test.each([
  ['base16', '616E6E', 'bob', '626F62'],
  ['base16', '616e6e', 'bob', '626f62'],
  ['base32', 'mfxg4', 'bob', 'mjxwe'],
  ['base64', 'YW5uZQ==', 'bobs', 'Ym9icw=='],
  ['base64', 'YW5uZQ', 'bobs', 'Ym9icw'],
  ['reversed', 'nna', 'bob2', '2bob'],
])('%s: %s is written again in its own way', (id, given, by, expected) => {
  expect(textOf(basedBy(id, bytesOf(given))?.write(bytesOf(by)))).toBe(expected);
});

test.each([['base16', 'zz'], ['base32', 'MFxG4'], ['nothing', 'abcd']])('%s: %s is nothing of the kind', (id, given) => {
  expect(basedBy(id, bytesOf(given))).toBeUndefined();
});

// Kills: a run gone through from its first digit only; the rest of a path written in another alphabet.
test('within a path, what stands around stays', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 12, maxLength: 32 }), fc.stringMatching(/^[a-z]{1,6}$/u), (value, word) => {
    const digits = Buffer.from(value).toString('base64url');
    const run = bytesOf(`${word}/${digits}`);
    const found = basesIn(run).find(it => Buffer.from(it.bytes).equals(Buffer.from(value)));
    const by = value.map(it => it ^ 1);
    expect(textOf(found?.write(by))).toHaveLength(digits.length);
    expect(Buffer.from(textOf(found?.write(by)), 'base64url').equals(Buffer.from(by))).toBe(true);
    expect(`${textOf(run.subarray(0, found?.start))}`).toBe(`${word}/`);
  }));
});
