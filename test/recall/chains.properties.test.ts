import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSearch } from '../../src/core/search/open-search.ts';
import { BYTE_FORMS, COMPRESSIONS, DIGESTS, STUMPS, TEXT_FORMS } from './encoders.ts';
import { textBody } from './tokens.ts';

/** One thing a sender does to a text. */
interface Step {
  readonly name: string;
  readonly of: (text: string) => string;
}

const texts = (names: readonly string[]): readonly Step[] => names.map(name => ({ name, of: it => TEXT_FORMS[name]?.(it) ?? it }));
const bytes = (names: readonly string[]): readonly Step[] => names.map(name => ({ name, of: it => BYTE_FORMS[name]?.(Buffer.from(it)) ?? it }));
const packed = (names: readonly string[]): readonly Step[] => names.map(name => ({ name, of: it => {
  const out = COMPRESSIONS[name]?.(JSON.stringify({ t: 1, d: it })) ?? '';
  return typeof out === 'string' ? out : out.toString('base64url');
} }));

/** What is done to a value or to its digest itself: bases without a shape of their own are known only there. */
const FIRST = [
  ...texts(['reversed', 'rot13']), ...bytes(['base58', 'base62', 'base45', 'z85', 'base85', 'base64-amid-1', 'base64-amid-2']),
];
/** What may be done at any depth. */
const ANYWHERE = [
  ...texts(['percent', 'percent-full', 'percent-double', 'json-u', 'js-x', 'entities-decimal', 'entities-hex', 'json-string']),
  ...bytes(['hex', 'base64', 'base64-unpadded', 'base64url-unpadded', 'base32']), ...packed(['gzip', 'zlib', 'lz-base64', 'lz-uri']),
];

const letters = (minLength: number, maxLength: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'abcdefghijkmnopqrstuvwxyz23456789'), minLength, maxLength });
const mails = fc.tuple(letters(4, 12), letters(3, 9), fc.constantFrom('example', 'test', 'com', 'co.uk')).map(([local, host, top]) => `${local}@${host}.${top}`);
const nested = fc.array(fc.constantFrom(...ANYWHERE), { maxLength: 3 });
const plainChains = fc.oneof(nested, fc.tuple(fc.constantFrom(...FIRST), fc.array(fc.constantFrom(...ANYWHERE), { maxLength: 2 })).map(([first, rest]) => [first, ...rest]));
const written = { ...BYTE_FORMS, ...STUMPS };
const hashChains = fc.tuple(fc.constantFrom(...Object.keys(DIGESTS)), fc.constantFrom(...Object.keys(written).filter(it => it !== 'base64-of-utf16le')), fc.array(fc.constantFrom(...ANYWHERE), { maxLength: 1 }));

/** A search is opened anew for each value, a hundred times over. */
const LONG_MS = 120_000;

const inJson = (text: string) => ({ url: 'https://c.tracker.example/c', headers: [], body: textBody(JSON.stringify({ v: 2, d: text })) });
const apply = (steps: readonly Step[], value: string): string => steps.reduce((text, it) => it.of(text), value);
const A_VALUE = 24;

// Kills: a codec that undoes only its own writing, a base read at one alignment only, a decode tree that stops a layer early, an escape whose case matters,
// a padding that is required, a needle cut at the wrong letter.
test('a value is found after any three steps of writing', () => {
  fc.assert(fc.property(mails, fc.array(plainChains, { minLength: A_VALUE, maxLength: A_VALUE }), (value, chains) => {
    const search = openSearch([{ category: 'email-address', text: value, effort: 'full' }]);
    for (const steps of chains) {
      const text = apply(steps, value);
      expect(search.search(inJson(text)).hits.some(it => it.wanted === 0 && it.confidence === 'exact'), `${value} by ${steps.map(it => it.name).join(', ')}: ${text}`).toBe(true);
    }
  }), { numRuns: 120, seed: 3 });
}, LONG_MS);

// Kills: a digest table without one of its alphabets, a digest matched only at a word's edge, a stump too long to match, a digest of a digest taken of the wrong bytes.
test('a digest of a value is found in any base, under one more step of writing', () => {
  fc.assert(fc.property(mails, fc.array(hashChains, { minLength: A_VALUE, maxLength: A_VALUE }), (value, chains) => {
    const search = openSearch([{ category: 'email-address', text: value.toUpperCase(), effort: 'full' }]);
    for (const [digest, form, steps] of chains) {
      const text = apply(steps, written[form]?.(DIGESTS[digest]?.(Buffer.from(value)) ?? Buffer.alloc(0)) ?? '');
      expect(search.search(inJson(text)).hits.some(it => it.wanted === 0 && it.confidence === 'digest'), `${value} by ${digest}, ${form}, ${steps.map(it => it.name).join(', ')}: ${text}`).toBe(true);
    }
  }), { numRuns: 120, seed: 5 });
}, LONG_MS);

// Kills: a search that keeps something of one request for the next, a work space that is not cleared.
test('what was searched before changes no answer', () => {
  const search = openSearch([{ category: 'email-address', text: 'ann.okafor@brume.example', effort: 'full' }]);
  fc.assert(fc.property(fc.array(plainChains, { minLength: 2, maxLength: 6 }), fc.string({ maxLength: 300 }), (chains, noise) => {
    const requests = [...chains.map(it => inJson(apply(it, 'ann.okafor@brume.example'))), inJson(noise)];
    const once = requests.map(it => search.search(it));
    expect(requests.toReversed().map(it => search.search(it)).toReversed()).toEqual(once);
  }), { numRuns: 300 });
}, LONG_MS);

// Kills: hits of one value that hide those of another, an index that is off by one.
test('every value of one request is found', () => {
  fc.assert(fc.property(fc.uniqueArray(mails, { minLength: 2, maxLength: 12 }), values => {
    const search = openSearch(values.map(text => ({ category: 'email-address', text, effort: 'full' })));
    const { hits } = search.search({ url: 'https://c.tracker.example/c', headers: [], body: textBody(JSON.stringify({ people: values.map((d, i) => ({ i, d })) })) });
    expect(values.filter((_, i) => !hits.some(it => it.wanted === i && it.confidence === 'exact'))).toEqual([]);
  }), { numRuns: 40 });
}, LONG_MS);
