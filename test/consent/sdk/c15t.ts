import { getOrCreateConsentRuntime } from 'c15t';

/**
 * c15t without a backend, which brings no window of its own: the page draws one and tells the store. `data-obeys="no"`: the tracker is
 * loaded beside the store instead of by it.
 */
const TRACKER = 'https://cdn.quietmetrics.test/t.js';
const obeys = document.currentScript?.dataset['obeys'] !== 'no';
const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline', consentCategories: ['necessary', 'measurement'],
  scripts: obeys ? [{ id: 'quiet', src: TRACKER, category: 'measurement' }] : [],
});

const take = async (type: 'all' | 'necessary'): Promise<void> => {
  document.querySelector('#c15t')?.remove();
  const before = consentStore.getState().consents.measurement;
  if (type === 'necessary') document.cookie = '_qm=; path=/; max-age=0';
  await consentStore.getState().saveConsents(type);
  if (!obeys) load();
  else if (before && type === 'necessary') location.reload();
};

const load = (): void => { document.body.append(Object.assign(document.createElement('script'), { src: TRACKER })); };

const ask = (): void => {
  if (document.querySelector('#c15t') !== null) return;
  const it = Object.assign(document.createElement('div'), { id: 'c15t', innerHTML: '<p>Usamos cookies para medir la audiencia.</p><button class="todas">Aceptar todas</button> <button class="solo">Solo las necesarias</button>' });
  it.setAttribute('style', 'position:fixed;right:16px;bottom:16px;width:320px;z-index:9999;background:#fff;border:1px solid #333;padding:16px;font:15px Georgia');
  it.querySelector('.todas')?.addEventListener('click', () => void take('all'));
  it.querySelector('.solo')?.addEventListener('click', () => void take('necessary'));
  document.body.append(it);
};

if (!consentStore.getState().hasConsented()) ask();
else if (!obeys) load();
document.querySelector('#again')?.addEventListener('click', event => {
  event.preventDefault();
  ask();
});
