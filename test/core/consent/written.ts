import { GVL, PurposeRestriction, TCModel, TCString } from '@iabtechlabtcf/core';
import fc from 'fast-check';
import type { Ranges } from '../../../src/core/consent/ranges.ts';

/** A vendor list in which everybody may do everything, so that whatever is drawn stays in the string. */
function vendorList(count: number): GVL {
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  const vendors = Object.fromEntries(Array.from({ length: count }, (_, n) => [n + 1, {
    id: n + 1, name: `v${n}`, purposes: all, legIntPurposes: all.slice(1), flexiblePurposes: all.slice(1), specialPurposes: [], features: [], specialFeatures: [], policyUrl: '',
  }]));
  return new GVL({ gvlSpecificationVersion: 3, vendorListVersion: 48, tcfPolicyVersion: 5, lastUpdated: '2026-01-01', purposes: Object.fromEntries(all.map(id => [id, { id, name: `p${id}`, description: '', illustrations: [] }])), specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {}, dataCategories: {}, vendors } as never);
}

const VENDORS = 400;
const LIST = vendorList(VENDORS);

const purposes = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 11 });
/** Few, many, or whole spans of them, so that both encodings are met. */
const vendors = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: VENDORS }), { maxLength: 12 }),
  fc.uniqueArray(fc.integer({ min: 1, max: VENDORS }), { maxLength: 200 }),
  fc.tuple(fc.integer({ min: 1, max: VENDORS }), fc.integer({ min: 1, max: 300 })).map(([first, count]) => Array.from({ length: Math.min(count, VENDORS - first + 1) }, (_, n) => first + n)),
);

export interface Drawn {
  readonly text: string;
  readonly model: TCModel;
}

/** Strings as the IAB's own package writes them, with what it was told to write. */
export const tcStrings: fc.Arbitrary<Drawn> = fc.record({
  cmpId: fc.integer({ min: 2, max: 4095 }), cmpVersion: fc.integer({ min: 2, max: 4095 }), screen: fc.integer({ min: 0, max: 63 }), language: fc.constantFrom('EN', 'fr', 'DE'),
  own: fc.boolean(), serviceSpecific: fc.boolean(), one: fc.boolean(), country: fc.constantFrom('FR', 'DE', 'ZZ'), features: fc.uniqueArray(fc.integer({ min: 1, max: 2 })),
  consents: purposes, interests: purposes, yes: vendors, rests: vendors, shown: vendors, publisher: purposes, ownPurposes: fc.integer({ min: 0, max: 5 }), day: fc.integer({ min: 17_700, max: 24_000 }),
  restrictions: fc.array(fc.tuple(fc.integer({ min: 1, max: VENDORS }), fc.integer({ min: 2, max: 10 }), fc.integer({ min: 0, max: 2 })), { maxLength: 6 }),
}).map(it => {
  const model = new TCModel(LIST);
  model.cmpId = it.cmpId;
  model.cmpVersion = it.cmpVersion;
  model.consentScreen = it.screen;
  model.consentLanguage = it.language;
  model.useNonStandardTexts = it.own;
  model.isServiceSpecific = it.serviceSpecific;
  model.purposeOneTreatment = it.one;
  model.publisherCountryCode = it.country;
  model.specialFeatureOptins.set(it.features);
  model.purposeConsents.set(it.consents);
  model.purposeLegitimateInterests.set(it.interests);
  model.vendorConsents.set(it.yes);
  model.vendorLegitimateInterests.set(it.rests);
  model.vendorsDisclosed.set(it.shown);
  model.publisherConsents.set(it.publisher);
  model.numCustomPurposes = it.ownPurposes;
  model.publisherCustomConsents.set(Array.from({ length: it.ownPurposes }, (_, n) => n + 1).filter(n => n % 2 === 1));
  model.created = model.lastUpdated = new Date(it.day * 86_400_000);
  if (it.serviceSpecific) for (const [vendor, purpose, kind] of it.restrictions) model.publisherRestrictions.add(vendor, new PurposeRestriction(purpose, kind));
  return { text: TCString.encode(model), model };
});

/** What a vector of the package holds. */
export function idsIn(vector: Iterable<readonly [number, boolean]>): readonly number[] {
  return Array.from(vector).flatMap(([id, isSet]) => isSet ? [id] : []);
}

export function idsOf(ranges: Ranges): readonly number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => first + n));
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bits as base64url, filled up with zeros: for what no honest encoder writes. */
export function base64url(bits: string): string {
  return (bits.match(/.{1,6}/gu) ?? []).map(it => LETTERS.charAt(parseInt(it.padEnd(6, '0'), 2))).join('');
}

export function bitsOf(value: number, width: number): string {
  return value.toString(2).padStart(width, '0');
}

/** The head of a TC string's core, up to where its vendors begin: nothing granted, of 2026-01-01, English, France. */
export const HEAD = bitsOf(2, 6) + bitsOf(17_672_256_000, 36).repeat(2) + bitsOf(10, 12) + bitsOf(1, 12) + bitsOf(1, 6) + bitsOf(4, 6) + bitsOf(13, 6)
  + bitsOf(48, 12) + bitsOf(5, 6) + '10' + '0'.repeat(12 + 24 + 24 + 1) + bitsOf(5, 6) + bitsOf(17, 6);

/** Says that nothing is granted to nobody: a whole string, with an empty list of vendors that were shown. */
export const REFUSED = base64url(HEAD + '0'.repeat(17 + 17 + 12));
