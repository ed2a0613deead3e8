import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS, type Form } from '../../../src/core/datum/form.ts';
import { chainOf, meansOf } from '../../../src/core/wording/chain.ts';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { WORDED_STEPS } from '../../support/arbitrary-audit.ts';

describe('tells a chain as one phrase', () => {
  test.each<[chain: string, en: string, fr: string]>([
    ['lower sha256 base64url json gzip',
      'put in lower case, hashed with SHA-256, written in URL-safe Base64, inside JSON, compressed with gzip',
      'mise en minuscules, hachée avec SHA-256, écrite en Base64 pour URL, dans du JSON, comprimée avec gzip'],
    ['md5 hex sha256 hex', 'hashed with MD5, then with SHA-256, written in hexadecimal', 'hachée avec MD5, puis avec SHA-256, écrite en hexadécimal'],
    ['sha1 sha1 hex', 'hashed with SHA-1 twice, written in hexadecimal', 'hachée avec SHA-1 deux fois, écrite en hexadécimal'],
    ['sha256 base64 md5', 'hashed with SHA-256, written in Base64, hashed with MD5', 'hachée avec SHA-256, écrite en Base64, hachée avec MD5'],
    ['salt sha512 hex prefix', 'with a known salt added, hashed with SHA-512, written in hexadecimal, reduced to its beginning',
      'additionnée d’un sel connu, hachée avec SHA-512, écrite en hexadécimal, réduite à son début'],
    ['trim lower hmac-sha256 base64', 'trimmed, put in lower case, hashed with HMAC-SHA-256, written in Base64', 'sans espaces autour, mise en minuscules, hachée avec HMAC-SHA-256, écrite en Base64'],
    ['lower no-spaces no-diacritics no-punctuation', 'put in lower case, without spaces, accents or punctuation', 'mise en minuscules, sans espaces ni accents ni ponctuation'],
    ['lower gmail-dots plus-tag md5', 'put in lower case, without the dots Gmail ignores or its +tag, hashed with MD5', 'mise en minuscules, sans les points que Gmail ignore ni ce qui suit son +, hachée avec MD5'],
    ['first-six last-four masked', 'reduced to its first six digits and its last four characters, with the rest masked', 'réduite à ses six premiers chiffres et à ses quatre derniers caractères, au reste masqué'],
    ['base64 base64 reversed', 'written in Base64 twice, then in reverse order', 'écrite en Base64 deux fois, puis en ordre inverse'],
    ['percent percent percent', 'escaped for a web address 3 times', 'transcrite pour une adresse web 3 fois'],
    ['json json url', 'inside JSON inside JSON inside a web address', 'dans du JSON dans du JSON dans une adresse web'],
    ['split json', 'in pieces over several fields, inside JSON', 'en morceaux dans plusieurs champs, dans du JSON'],
    ['streamed', 'letter by letter over several requests', 'lettre par lettre dans plusieurs requêtes'],
  ])('%s', (chain, en, fr) => { expect([chainOf(chain.split(' '), 'en'), chainOf(chain.split(' '), 'fr')]).toEqual([en, fr]); });
});

test('shows a step without words as it is, and takes nothing else for one', () => {
  for (const it of ['own-hash', 'constructor', '__proto__', 'hmac-base64', 'hmac-own', 'hmac-']) {
    expect(chainOf(['lower', it, it, 'json'], 'en')).toBe(`put in lower case, ${it}, ${it}, inside JSON`);
  }
  expect(chainOf([], 'en')).toBe('');
});

describe('tells by what a value took its form', () => {
  test.each<[form: Form, chain: string, en: string, fr: string]>([
    ['hashed', 'lower sha3-256 hex json', 'SHA3-256', 'SHA3-256'], ['hashed', 'md5 hex sha256 base64', 'MD5, then SHA-256', 'MD5, puis SHA-256'],
    ['hashed', 'sha256 hex sha256', 'SHA-256 twice', 'SHA-256 deux fois'], ['hashed', 'blake2b-512', 'BLAKE2b-512', 'BLAKE2b-512'],
    ['hashed', 'md5 hmac-sha1', 'MD5, then HMAC-SHA-1', 'MD5, puis HMAC-SHA-1'], ['hashed', 'crc32', 'CRC-32', 'CRC-32'], ['hashed', 'own-hash json', '', ''],
    ['encoded', 'base64url percent json', 'URL-safe Base64', 'Base64 pour URL'], ['encoded', 'base16', 'hexadecimal', 'hexadécimal'],
    ['encoded', 'reversed base58', 'reverse order, then Base58', 'ordre inverse, puis Base58'], ['encoded', 'substitution gzip', 'substituted letters', 'lettres substituées'],
    ['encoded', 'json lz-uri', 'lz-string (URI)', 'lz-string (URI)'], ['encoded', 'own', '', ''],
    ['plain', 'lower json gzip', '', ''],
  ])('%s: %s', (form, chain, ...words) => { expect(LANGUAGES.map(it => meansOf(form, chain.split(' '), it))).toEqual(words); });
});

test('whatever the chain, nothing of it is lost but hexadecimal between two digests', () => {
  const chains = fc.array(fc.constantFrom(...WORDED_STEPS, 'own-step'), { maxLength: 8 });
  fc.assert(fc.property(chains, fc.constantFrom(...LANGUAGES), (chain, language) => {
    const told = chainOf(chain, language);
    for (const it of chain.filter(it => it !== 'hex' && it !== 'base16')) expect(told).toContain(lastWords(it, language));
    expect(told).not.toMatch(/undefined|, ,|^,|,$| {2}/u);
  }), { numRuns: 300 }); // kills: a run that forgets its first or last step; a phrase that is joined by nothing
});

test('a form is never told by a step that has nothing to do with it', () => {
  fc.assert(fc.property(fc.constantFrom(...FORMS), fc.array(fc.constantFrom('lower', 'json', 'percent', 'no-spaces', 'last-four'), { maxLength: 5 }), (form, chain) => {
    expect(meansOf(form, chain, 'en')).toBe('');
  }), { numRuns: 50 }); // kills: escapes taken for encodings
});

/** A step's own words, without the phrase of its kind. */
function lastWords(step: string, language: (typeof LANGUAGES)[number]): string {
  const alone = chainOf([step], language);
  return alone.slice(alone.lastIndexOf(' ') + 1);
}
