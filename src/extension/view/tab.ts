import browser from 'webextension-polyfill';

/** The tab that a view is about: the one its address names, or else the one in front. */
export async function tabInView(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
