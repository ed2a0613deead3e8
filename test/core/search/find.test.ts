import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sightingsIn } from '../../../src/core/search/find.ts';
import { layBytes, layText, openWorkSpace } from '../../../src/core/search/work-space.ts';
import { asDigest, asText, indexOf, sighted } from './looking.ts';

const LENGTHS = Array.from({ length: 35 }, (_, i) => i + 6);
const OFFSETS = Array.from({ length: 16 }, (_, i) => i);
const LETTERS = 'q7w8e9r1t2y3u4i5o6p7a8s9d1f2g3h4j5k6l7z8x9';
const places = (values: Parameters<typeof indexOf>[0], text: string | Uint8Array): readonly (readonly [number, number])[] => sighted(indexOf(values), text).map(it => [it.start, it.end]);

// Kills: a shift left out of the table, a pair that reaches behind a text, a word that is looked for at three shifts of four, a start that forgets the shift.
describe.each(LENGTHS)('a text of %i letters', length => {
  const needle = LETTERS.slice(0, length);
  const index = indexOf([asText(needle)]);
  const whole = (offset: number): object => ({ of: 'text', start: offset, end: offset + length, alone: true });

  it('is found wherever it begins, with something behind it', () => {
    for (const offset of OFFSETS) expect(sighted(index, `${'.'.repeat(offset)}${needle}.more`), `at ${offset}`).toContainEqual(expect.objectContaining(whole(offset)));
  });
  it('is found wherever it begins, with nothing behind it', () => {
    for (const offset of OFFSETS) expect(sighted(index, '.'.repeat(offset) + needle), `at ${offset}`).toContainEqual(expect.objectContaining(whole(offset)));
  });
  it('is not found without its last letter, or its first, or with another in the middle', () => {
    const others = [needle.slice(0, -1), `.${needle.slice(1)}`, `${needle.slice(0, length >> 1)}-${needle.slice((length >> 1) + 1)}`];
    for (const other of others) for (const offset of OFFSETS) expect(sighted(index, `${'.'.repeat(offset)}${other}.`), `${other} at ${offset}`).toEqual([]);
  });
});

// Kills: a bucket that is left early, a print that is compared wrongly, terms numbered from another table, a candidate dropped where two texts share a pair.
test('of many texts, each is found among the others', () => {
  const texts = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop0123456789@.'), minLength: 7, maxLength: 40 }), { minLength: 2, maxLength: 60 });
  fc.assert(fc.property(texts, needles => {
    const index = indexOf(needles.map(it => asText(it)));
    const found = new Set(sighted(index, needles.join(' ')).map(it => index.terms.origins[index.terms.texts.origin[it.term] ?? -1]?.wanted));
    expect(needles.filter((_, i) => !found.has(i))).toEqual([]);
  }), { numRuns: 100 });
});

// Kills: a loop that ends at its first suspect, one that goes on too far behind it, one that goes on at an odd word.
test('of a text that stands in a long one again and again, each is found', () => {
  for (const needle of ['ann@example.com', 'q7w8e9r1']) {
    const places = Array.from({ length: 600 }, (_, i) => i * 61 + 3);
    const text = places.reduce((all, at) => `${all.padEnd(at, '.')}${needle}`, '');
    expect(sighted(indexOf([asText(needle)]), text).map(it => it.start).toSorted((a, b) => a - b), needle).toEqual(places);
  }
});

// Kills: a set that lacks a pair of its kind, a text taken for ASCII that is not, and bytes taken for what was laid out before them.
describe('whether what is searched is ASCII alone or not, as text or as bytes,', () => {
  const raw = Uint8Array.from({ length: 32 }, (_, i) => i < 16 ? 0x41 + i : 0xc0 + i);
  const index = indexOf([asText('ann@example.com'), asText('José Núñez'), asDigest(raw)]);
  const signs = (content: string | Buffer): readonly string[] => {
    const space = openWorkSpace();
    layText(space, 'ASCII alone');
    const end = typeof content === 'string' ? layText(space, content) : layBytes(space, content);
    return [...new Set(sightingsIn(space, index, end).map(it => `${it.of} ${it.end - it.start}`))];
  };

  it.each<[what: string, content: string, found: string]>([
    ['a text of ASCII in ASCII', '....ann@example.com....', 'text 15'],
    ['a text of ASCII among other letters', 'é...ann@example.com...é', 'text 15'],
    ['a text of other letters', 'n=José Núñez;', 'text 13'],
    ['the ASCII half of a digest in its bytes', `....${String.fromCharCode(...raw.subarray(0, 16))}`, 'digest 16'],
  ])('%s is found', (_, content, found) => {
    expect(signs(content)).toEqual([found]);
    expect(signs(Buffer.from(content))).toEqual([found]);
  });
  it('all of a digest in its bytes is found', () => { expect(signs(Buffer.concat([Buffer.from('id='), raw, Buffer.from('.')]))).toEqual(['digest 32']); });
});

describe('a text is found', () => {
  it.each<[how: string, values: Parameters<typeof indexOf>[0], text: string, found: readonly (readonly [number, number])[]]>([
    ['in capitals, where case means nothing', [asText('Ann@Example.com')], 'to=ANN@eXAMPLE.COM', [[3, 18]]],
    ['twice', [asText('ann@example.com')], 'ann@example.com,ann@example.com', [[0, 15], [16, 31]]],
    ['over and over in itself', [asText('aaaaaaaa')], 'aaaaaaaaa', [[0, 8], [1, 9]]],
    ['with letters beyond ASCII', [asText('José Núñez')], 'n=JOSÉ NÚÑEZ;', [[2, 15]]],
    ['in its very letters, where case means something', [asText('YW5uQGV4YW1', false)], '"YW5uQGV4YW1wbGU"', [[1, 12]]],
  ])('%s', (_, values, text, found) => {
    expect(places(values, text).toSorted((a, b) => a[0] - b[0])).toEqual(found);
  });
});

describe('a text is not found', () => {
  it.each<[why: string, values: Parameters<typeof indexOf>[0], text: string]>([
    ['in other letters of the same case, where case means something', [asText('YW5uQGV4YW1', false)], 'yw5uqgv4yw1wbgu'],
    ['where a sign differs from another in the bit that makes letters small', [asText('ann@example.com')], 'ann`example.com'],
    ['where a digit is a control sign', [asText('0612345678')], '\u0010612345678'],
    ['where a bracket is a brace', [asText('[first]name')], '{first}name'],
    ['in an empty text', [asText('ann@example.com')], ''],
    ['where nothing is wanted', [], 'ann@example.com'],
    ['where it is broken by a space', [asText('ann@example.com')], 'ann@exam ple.com'],
    ['backwards', [asText('ann@example.com')], 'moc.elpmaxe@nna'],
  ])('%s', (_, values, text) => { expect(places(values, text)).toEqual([]); });

  it('where it ends in what was searched before', () => {
    const index = indexOf([asText('ann@example.com')]);
    const space = openWorkSpace();
    layText(space, 'xxxxxann@example.com');
    expect(sightingsIn(space, index, layText(space, 'xxxxxann@exam'))).toEqual([]);
  });
});

test.each([
  ['ann@example.com', true, false],
  ['"ann@example.com"', true, false],
  ['=ann@example.com.', true, false],
  ['xann@example.com', false, true],
  ['ann@example.comx', false, true],
  ['1ann@example.com', false, false],
  ['ann@example.com2', false, false],
  ['éann@example.com', false, true],
])('in %j it stands alone: %s, and goes on in its own kind: %s', (text, alone, joined) => {
  expect(sighted(indexOf([asText('ann@example.com')]), text)).toEqual([expect.objectContaining({ alone, joined })]);
});

const DIGEST = createHash('sha256').update('ann@example.com').digest();
const digest = indexOf([asDigest(DIGEST)]);

// Kills: a base64 alignment whose first bit is wrong, a digest whose raw bytes are not entered, an alphabet left out, an end in the wrong place.
describe('a digest is found at every offset', () => {
  it.each<[how: string, text: Buffer, written: string]>([
    ['in small hexadecimal', Buffer.from(DIGEST.toString('hex')), 'hex'],
    ['in large hexadecimal', Buffer.from(DIGEST.toString('hex').toUpperCase()), 'hex'],
    ['as its bytes', DIGEST, ''],
    ['in base64', Buffer.from(DIGEST.toString('base64')), 'base64'],
    ['behind one byte in base64', Buffer.from(Buffer.concat([Buffer.from('x'), DIGEST]).toString('base64')), 'base64'],
    ['behind two bytes in base64', Buffer.from(Buffer.concat([Buffer.from('xy'), DIGEST]).toString('base64')), 'base64'],
  ])('%s', (_, text, written) => {
    for (const offset of OFFSETS) {
      const found = sighted(digest, Buffer.concat([Buffer.alloc(offset, 0x2e), text, Buffer.from('.')]));
      expect(found.map(it => it.written.replace('url', '')), `at ${offset}`).toEqual([written]);
    }
  });

  it('in the URL-safe alphabet, whichever of its digits stand where', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat(15), (bytes, offset) => {
      for (const base of ['base64', 'base64url'] as const) {
        expect(sighted(indexOf([asDigest(bytes)]), '.'.repeat(offset) + Buffer.from(bytes).toString(base))).toHaveLength(1);
      }
    }), { numRuns: 60 });
  });
});

describe('of a digest', () => {
  const hex = DIGEST.toString('hex');

  it.each([['all', hex, false], ['the first 128 bits', hex.slice(0, 32), true], ['the first 64 bits', hex.slice(0, 16), true]])('%s is enough', (_, text, cut) => {
    expect(sighted(digest, `id=${text}`)).toEqual([expect.objectContaining({ start: 3, end: 3 + text.length, cut })]);
  });
  it.each([
    ['60 bits', hex.slice(0, 15)],
    ['the last half', hex.slice(32)],
    ['all but the first sign', hex.slice(1)],
    ['what differs in its sixteenth sign', `${hex.slice(0, 15)}${hex[15] === '0' ? '1' : '0'}${hex.slice(16)}`],
    ['what has something between its signs', (hex.match(/../gu) ?? []).join(':')],
    ['what was searched before', ''],
  ])('%s is not', (_, text) => {
    expect(sighted(digest, `id=${text}`)).toEqual([]);
  });
});
