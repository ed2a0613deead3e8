import type { Scripting } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';

const EVERYWHERE = {
  matches: ['<all_urls>'], runAt: 'document_start', allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true,
} as const;

/**
 * The scripts that run in every page before its own, one in the page's world, one in ours; and, once the page is there, what looks
 * at what it shows, and at what it asks about consent, in our world too. The build puts them there.
 */
const SCRIPTS = [
  { ...EVERYWHERE, id: 'page', js: ['content/page.js'], world: 'MAIN' },
  { ...EVERYWHERE, id: 'isolated', js: ['content/isolated.js'], world: 'ISOLATED' },
  { ...EVERYWHERE, id: 'shown', js: ['content/shown.js'], world: 'ISOLATED', runAt: 'document_idle' },
  { ...EVERYWHERE, id: 'banner', js: ['content/banner.js'], world: 'ISOLATED', runAt: 'document_end' },
] as const;

/** Registered and not declared: declared scripts would need access to all sites from the day of installation. */
export async function registerScripts(): Promise<void> {
  await unregisterScripts();
  await browser.scripting.registerContentScripts(SCRIPTS as unknown as Scripting.RegisteredContentScript[]);
}

export async function unregisterScripts(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: SCRIPTS.map(it => it.id) });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(it => it.id) });
}
