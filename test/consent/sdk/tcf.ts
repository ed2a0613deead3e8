import { CmpApi } from '@iabtechlabtcf/cmpapi';
import { GVL, TCModel, TCString } from '@iabtechlabtcf/core';

/**
 * A consent platform of the IAB's framework, of its own packages, and a plain window that asks. On its tag: `data-disclosed`, the vendors
 * it shows and writes down; `data-no`, what a refusal is written down as (`none`, or `all`, which it must not be).
 */
const { disclosed = '', no = 'none' } = document.currentScript?.dataset ?? {};
const vendorsShown = disclosed.split(',').map(Number);

const purpose = (id: number) => ({ id, name: `Purpose ${id}`, description: '', illustrations: [] as string[] });
const vendor = (id: number, name: string) => ({ id, name, purposes: [1, 2, 3, 4, 7, 9, 10], legIntPurposes: [], flexiblePurposes: [], specialPurposes: [], features: [], specialFeatures: [], usesCookies: true, cookieMaxAgeSeconds: 31_536_000, cookieRefresh: false, usesNonCookieAccess: true });
const byId = <T extends { readonly id: number }>(all: readonly T[]): Record<string, T> => Object.fromEntries(all.map(it => [String(it.id), it]));
// What the encoder needs of the Global Vendor List: three vendors under their real numbers (https://iabeurope.eu/vendor-list-tcf/).
const list = new GVL({
  gvlSpecificationVersion: 3, vendorListVersion: 100, tcfPolicyVersion: 5, lastUpdated: '2026-11-01T00:00:00Z',
  purposes: byId([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(purpose)), specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {}, dataCategories: {},
  vendors: byId([vendor(32, 'Xandr, Inc.'), vendor(91, 'Criteo SA'), vendor(755, 'Google Advertising Products')]),
});

const NAME = 'euconsent-v2';
const api = new CmpApi(300, 1, true);
const kept = (): string | undefined => new RegExp(`(?:^|; )${NAME}=([^;]*)`, 'u').exec(document.cookie)?.[1];

const stringFor = (granted: boolean): string => {
  const model = new TCModel(list);
  model.cmpId = 300;
  model.cmpVersion = 1;
  model.consentLanguage = 'EN';
  model.publisherCountryCode = 'DE';
  model.isServiceSpecific = true;
  model.vendorsDisclosed.set(vendorsShown);
  if (granted) {
    model.setAllPurposeConsents();
    model.vendorConsents.set(vendorsShown);
  }
  return TCString.encode(model);
};

const choose = (granted: boolean): void => {
  const before = kept();
  const text = stringFor(granted || no === 'all');
  document.cookie = `${NAME}=${text}; path=/; max-age=31536000; secure; samesite=lax`;
  document.querySelector('#tcf')?.remove();
  if (before === undefined || granted) {
    api.update(text, false);
    return;
  }
  for (const it of Object.keys(localStorage)) if (it.endsWith('_uid')) localStorage.removeItem(it);
  location.reload();
};

const ask = (): void => {
  if (document.querySelector('#tcf') !== null) return;
  const names = vendorsShown.map(it => list.vendors[String(it)]?.name ?? '').join(', ');
  const it = Object.assign(document.createElement('div'), { id: 'tcf', innerHTML: `<h2>Welcome</h2><p>We and our ${vendorsShown.length} partners (${names}) store and access information on a device, to select advertising and measure it.</p><button class="consent">Consent</button> <button class="refuse">Do not consent</button>` });
  it.setAttribute('style', 'position:fixed;left:20%;top:15%;width:60%;z-index:9999;background:#fff;border:1px solid #333;padding:24px;font:15px Georgia');
  it.querySelector('.consent')?.addEventListener('click', () => { choose(true); });
  it.querySelector('.refuse')?.addEventListener('click', () => { choose(false); });
  document.body.append(it);
};

const before = kept();
if (before === undefined) {
  api.update('', true);
  ask();
} else api.update(before, false);
document.querySelector('#again')?.addEventListener('click', event => {
  event.preventDefault();
  ask();
});
