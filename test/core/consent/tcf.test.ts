import { TCString } from '@iabtechlabtcf/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TcString } from '../../../src/core/consent/tcf.ts';
import { readTcString } from '../../../src/core/consent/tcf.ts';
import { base64url, bitsOf, HEAD, idsIn, idsOf, REFUSED, tcStrings } from './written.ts';

const read = (text: string): TcString | undefined => {
  const answer = readTcString(text);
  return answer.ok ? answer.value : undefined;
};
const whyNot = (text: string): string => {
  const answer = readTcString(text);
  return answer.ok ? 'read' : answer.why;
};

// "IAB Tech Lab - Consent string and vendor list formats v2", GDPR-Transparency-and-Consent-Framework of the IAB at 0093b3d; read 2026-11-30.
const OF_URL = 'COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA.IFoEUQQgAIQwgIwQABAEAAAAOIAACAIAAAAQAIAgEAACEAAAAAgAQBAAAAAAAGBAAgAAAAAAAFAAECAAAgAAQARAEQAAAAAJAAIAAgAAAYQEAAAQmAgBC3ZAYzUw';
const OF_FOUR = 'COw4XqLOw4XqLAAAAAENAXCAAAAAAAAAAAAAAAAAAAAA.IFukWSQgAIQwgI0QEByFAAAAeIAACAIgSAAQAIAgEQACEABAAAgAQFAEAIAAAGBAAgAAAAQAIFAAMCQAAgAAQiRAEQAAAAANAAIAAggAIYQFAAARmggBC3ZCYzU2yIA.QFukWSQgAIQwgI0QEByFAAAAeIAACAIgSAAQAIAgEQACEABAAAgAQFAEAIAAAGBAAgAAAAQAIFAAMCQAAgAAQiRAEQAAAAANAAIAAggAIYQFAAARmggBC3ZCYzU2yIA.YAAAAAAAAAAAAAAAAAA';
const OF_SERVICE = 'CLcVDxRMWfGmWAVAHCENAXCkAKDAADnAABRgA5mdfCKZuYJez-NQm0TBMYA4oCAAGQYIAAAAAAEAIAEgAA.argAC0gAAAAAAAAAAAA';

describe('the examples of the specification', () => {
  test('a core and the vendors that were shown', () => {
    expect(read(OF_URL)).toMatchObject({
      createdMs: Date.parse('2020-02-20T23:57:39.300Z'), updatedMs: Date.parse('2020-02-20T23:57:39.300Z'), cmpId: 27, cmpVersion: 0, language: 'EN', vendorListVersion: 15, policyVersion: 2,
      isServiceSpecific: false, purposeConsents: [1, 2, 3], purposeLegitimateInterests: [], vendorConsents: [[2, 2], [6, 6], [8, 8]], vendorLegitimateInterests: [[2, 2], [6, 6], [8, 8]], restrictions: [],
    });
    expect(idsOf(read(OF_URL)?.disclosedVendors ?? [])).toEqual(idsIn(TCString.decode(OF_URL).vendorsDisclosed));
  });
  test('all four segments', () => {
    expect(read(OF_FOUR)).toMatchObject({ cmpId: 0, purposeConsents: [], vendorConsents: [], publisher: { consents: [], legitimateInterests: [], ownConsents: [], ownLegitimateInterests: [] } });
    expect(read(OF_FOUR)?.disclosedVendors).toEqual(read(OF_FOUR)?.allowedVendors);
    expect(read(OF_FOUR)?.disclosedVendors?.length).toBeGreaterThan(50);
  });
  test('one of a single service, with the publisher\'s own purposes', () => {
    expect(read(OF_SERVICE)).toMatchObject({ isServiceSpecific: true, publisherCountry: 'KM', purposeConsents: [1, 3, 9, 10], purposeLegitimateInterests: [3, 4, 5, 8, 9, 10] });
    expect(read(OF_SERVICE)?.publisher?.consents).toEqual([2, 4, 6, 8, 9, 10]);
    expect(idsOf(read(OF_SERVICE)?.vendorConsents ?? [])).toEqual(idsIn(TCString.decode(OF_SERVICE).vendorConsents));
  });
});

// Kills: a field of another width, a bit field read as ranges, a place counted from zero, a segment in the other's place.
test('it reads what the IAB\'s package writes as that package reads it', () => {
  fc.assert(fc.property(tcStrings, ({ text }) => {
    const tc = read(text);
    const other = TCString.decode(text);
    expect(tc).toMatchObject({
      createdMs: other.created.getTime(), updatedMs: other.lastUpdated.getTime(), cmpId: other.cmpId, cmpVersion: other.cmpVersion, screen: other.consentScreen, language: other.consentLanguage,
      publisherCountry: other.publisherCountryCode, vendorListVersion: other.vendorListVersion, policyVersion: other.policyVersion, isServiceSpecific: other.isServiceSpecific,
      usesOwnTexts: other.useNonStandardTexts, purposeOneTreatment: other.purposeOneTreatment, specialFeatures: idsIn(other.specialFeatureOptins),
      purposeConsents: idsIn(other.purposeConsents), purposeLegitimateInterests: idsIn(other.purposeLegitimateInterests),
    });
    expect(idsOf(tc?.vendorConsents ?? [])).toEqual(idsIn(other.vendorConsents));
    expect(idsOf(tc?.vendorLegitimateInterests ?? [])).toEqual(idsIn(other.vendorLegitimateInterests));
    expect(idsOf(tc?.disclosedVendors ?? [])).toEqual(idsIn(other.vendorsDisclosed));
    expect(tc?.publisher?.consents ?? []).toEqual(idsIn(other.publisherConsents));
    expect(tc?.publisher?.ownConsents ?? []).toEqual(idsIn(other.publisherCustomConsents));
    const kinds = ['not-allowed', 'requires-consent', 'requires-legitimate-interest'];
    expect(tc?.restrictions.map(it => [it.purpose, it.kind, idsOf(it.vendors)]).toSorted())
      .toEqual(other.publisherRestrictions.getRestrictions().map(it => [it.purposeId, kinds[it.restrictionType], other.publisherRestrictions.getVendors(it).toSorted((a, b) => a - b)]).toSorted());
  }), { numRuns: 2_000 });
}, 120_000);

// Kills: zeros taken for answers where a string ends, which would make a refusal of what was cut off.
test('no core that was cut short is read', () => {
  fc.assert(fc.property(tcStrings, fc.nat(), ({ text }, cut) => {
    const [core = ''] = text.split('.');
    expect(readTcString(core.slice(0, cut % (core.length - 4))).ok).toBe(false);
  }), { numRuns: 300 });
});

const range = (first: number, last: number): string => `1${bitsOf(first, 16)}${bitsOf(last, 16)}`;
const withRanges = (...ranges: readonly string[]): string => base64url(HEAD + bitsOf(65_535, 16) + '1' + bitsOf(ranges.length, 12) + ranges.join('') + '0'.repeat(17 + 12));

describe('what no honest platform writes', () => {
  test('ranges that overlap and stand in no order are one', () => {
    expect(read(withRanges(range(40, 65_535), range(1, 50), range(3, 9)))?.vendorConsents).toEqual([[1, 65_535]]);
  });
  test('ranges beside each other are one, and apart two', () => {
    expect(read(withRanges(range(5, 6), range(3, 4), range(8, 9)))?.vendorConsents).toEqual([[3, 6], [8, 9]]);
  });
  test('four hundred ranges of all vendors stay one range', () => {
    expect(read(withRanges(...Array.from({ length: 400 }, () => range(1, 65_535))))?.vendorConsents).toEqual([[1, 65_535]]);
  });
  test('a range that ends before it begins makes the string impossible', () => { expect(whyNot(withRanges(range(9, 3)))).toBe('impossible'); });
  test('a list longer than the string is cut short', () => { expect(whyNot(base64url(HEAD + bitsOf(65_535, 16) + '1' + bitsOf(4_095, 12) + range(1, 2)))).toBe('cut-short'); });
  test('a bit field of more vendors than there are bits is cut short', () => { expect(whyNot(base64url(HEAD + bitsOf(65_535, 16) + '0' + '1'.repeat(64)))).toBe('cut-short'); });
  test('more restrictions than there is room for are cut short', () => { expect(whyNot(base64url(HEAD + '0'.repeat(34) + bitsOf(4_095, 12) + '0'.repeat(60)))).toBe('cut-short'); });
  test('a segment of a kind that is not known is passed over', () => { expect(read(`${REFUSED}.${base64url('111' + '0'.repeat(60))}`)?.vendorConsents).toEqual([]); });
  test('a dot too many is nothing', () => { expect(read(`${REFUSED}..YAAAAAAAAAAA`)?.publisher?.consents).toEqual([]); });
  test('a segment that is cut short makes all of it so', () => { expect(whyNot(`${REFUSED}.IA`)).toBe('cut-short'); });
});

describe('ignores', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['a placeholder', '${GDPR_CONSENT_123}', 'macro'],
    ['a string of version 1', 'BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA', 'foreign'],
    ['a word', 'CONSENT', 'cut-short'],
    ['a JSON Web Token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U', 'foreign'],
    ['an identifier of a click', 'Cj0KCQiA3-yQBhD3ARIsAHuHT64u9Qmyj0wVhJy5dQ1dQ0d6pZyXb9J1Y8hN3oTqH2lJr0vXk5bL9a8aAoKqEALw_wcB', 'foreign'],
    ['an identifier of a cookie', 'CAESEKpGVfLqzqMfS8lJ7Zk1vZ0', 'cut-short'],
    ['base64 of another alphabet', 'COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAA+EEUACCKAAA', 'foreign'],
    ['base64 with its padding', `${REFUSED}==`, 'foreign'],
    ['a string inside quotes', `"${REFUSED}"`, 'foreign'],
    ['a string with a space behind it', `${REFUSED} `, 'foreign'],
    ['a date', '2026-11-30', 'foreign'],
    ['a number', '1', 'foreign'],
    ['a name of the prototype', '__proto__', 'foreign'],
    ['letters of one kind', 'C'.repeat(120), 'foreign'],
    ['zeros', 'A'.repeat(120), 'foreign'],
    ['a core of 1970', base64url(bitsOf(2, 6) + '0'.repeat(230)), 'foreign'],
    ['a megabyte', 'C'.repeat(1 << 20), 'too-long'],
    ['a GPP string', 'DBACNYA~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA~1YNN', 'foreign'],
  ])('%s', (_, text, why) => { expect(whyNot(text)).toBe(why); });

  // Kills: a check of dates and letters left out. One in two thousand of random heads is possible, and most of those end too early.
  test('letters that begin as one does', () => {
    const letters = fc.array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'), { minLength: 40, maxLength: 120 }).map(it => `C${it.join('')}`);
    const taken = fc.sample(letters, { numRuns: 5_000, seed: 1 }).filter(it => readTcString(it).ok);
    expect(taken.length).toBeLessThan(5);
  });
});
