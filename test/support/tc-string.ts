import { GVL, TCModel, TCString } from '@iabtechlabtcf/core';

const numbered = (count: number): Readonly<Record<string, object>> => (
  Object.fromEntries(Array.from({ length: count }, (_, at) => [String(at + 1), { id: at + 1, name: String(at + 1), description: '', illustrations: [], purposes: [1, 2, 3, 4, 7], legIntPurposes: [], flexiblePurposes: [], specialPurposes: [], features: [], specialFeatures: [] }]))
);

/** Purposes and vendors by their numbers alone: what they are called is of no matter to a string. */
const LIST = new GVL({
  gvlSpecificationVersion: 3, vendorListVersion: 48, tcfPolicyVersion: 4, lastUpdated: '2026-01-01T00:00:00Z',
  purposes: numbered(11), specialPurposes: numbered(3), features: numbered(3), specialFeatures: numbered(2), stacks: {}, dataCategories: {}, vendors: numbered(200),
} as never);

/** A TC string as a consent platform would make it: these purposes and vendors agreed to, these vendors shown. */
export function tcString({ purposes = [], vendors = [], disclosed }: { readonly purposes?: readonly number[]; readonly vendors?: readonly number[]; readonly disclosed?: readonly number[] }): string {
  const model = new TCModel(LIST);
  Object.assign(model, { cmpId: 31, cmpVersion: 2, consentScreen: 1, consentLanguage: 'EN', publisherCountryCode: 'DE' });
  model.purposeConsents.set([...purposes]);
  model.vendorConsents.set([...vendors]);
  model.vendorsDisclosed.set([...disclosed ?? vendors]);
  return TCString.encode(model, { segments: ['core' as never, ...disclosed === undefined ? [] : ['vendorsDisclosed' as never]] });
}
