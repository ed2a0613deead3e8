import { expect, test } from 'vitest';
import { ESCAPINGS, escapedLike, PERCENTS, unescapedBy } from '../../../../src/core/pseudonyms/writing/escapes.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function exchanged(given: string, from: string, to: string): string | undefined {
  for (const it of ESCAPINGS) {
    const undone = unescapedBy(it, given, bytesOf(given));
    const text = new TextDecoder().decode(undone?.bytes);
    if (undone !== undefined && it.suits(given) && text.includes(from)) return escapedLike(it, undone, bytesOf(text.replace(from, to)));
  }
  return undefined;
}

test.each([
  ['a=ann%40x.example', 'ann@x', 'bob@y', 'a=bob%40y.example'],
  ['%61%6e%6e', 'ann', 'bob', '%62%6f%62'],
  ['%61%6E%6E%2F', 'ann', 'mno', '%6D%6E%6F%2F'],
  [String.raw`{\"e\":\"\u0061nn\u00e9\"}`, 'anné', 'bobó', String.raw`{\"e\":\"\u0062ob\u00f3\"}`],
  [String.raw`\x61\x6e\x6e`, 'ann', 'bob', String.raw`\x62\x6f\x62`],
  ['&#97;&#110;n&#x40;', 'ann@', 'bob@', '&#98;&#111;b&#x40;'],
  ['a=61nn=\r\nlee=40x', 'annlee@x', 'boblee@x', 'a=62ob=\r\nlee=40x'],
])('%s is written again as it was', (given, from, to, expected) => {
  expect(exchanged(given, from, to)).toBe(expected);
});

// Kills: an escape kept for a sign that needs none, by which the request would be longer; a sign let stand that means something else there.
test('what need not be escaped any more is not, and what must be is', () => {
  expect(exchanged('d=a%2Bb', 'a+b', 'a1b')).toBe('d=a1b');
  const undone = unescapedBy(PERCENTS, '/c?d=abcd', bytesOf('/c?d=abcd'));
  expect(undone && escapedLike(PERCENTS, undone, bytesOf('/c?d=a+/d'))).toBe('/c?d=a%2B%2Fd');
});

// Kills: a longer text cut at the length of the one before, or within a character.
test('another length leaves what stands around as it was', () => {
  const undone = unescapedBy(PERCENTS, '/%7Eu/é/c?d=%E4%90%AB', bytesOf('/%7Eu/é/c?d=%E4%90%AB'));
  expect(undone && escapedLike(PERCENTS, undone, bytesOf('/~u/é/c?d=䐫䂨נx'))).toMatch(/^\/%7Eu\/é\/c\?d=%E4%90%AB%E4%82%A8/u);
});
