import { fileURLToPath } from 'node:url';
import type { UseEvidence } from '../../../src/core/evidence/evidence.ts';
import { bundle } from './bundle.ts';
import type { ObservedBrowser } from './observed-browser.ts';

/** How long what a package does by itself is waited for, where it does not say when it is done. */
const BY_ITSELF_MS = 1_500;

type Used = Omit<UseEvidence, 'id' | 'offsetMs' | 'witness' | 'document'>;

/**
 * What a real package, started by its file in `entries/sdk`, is told to have used: those of its own uses, without the page's. A page
 * is said to have ended where the package says so (`globalThis.done`), else after a while.
 */
export async function usesOfSdk({ open, site }: ObservedBrowser, name: string): Promise<readonly Used[]> {
  site.put('/sdk.js', await bundle(fileURLToPath(new URL(`../entries/sdk/${name}.ts`, import.meta.url))), 'text/javascript');
  site.put('/', '<!doctype html><title>A page</title><body><script src="/sdk.js"></script></body>');
  const { page, records, until } = await open();
  await page.goto(`${site.origin}/`);
  await page.evaluate(`globalThis.done ?? new Promise(done => { setTimeout(done, ${BY_ITSELF_MS}); })`);
  await page.evaluate(`document.cookie = 'end=1'`);
  await until(all => all.some(it => it.seen.kind === 'cookie-write' && it.seen.text === 'end=1'));
  await page.close();
  return records.flatMap(({ seen }) => seen.kind === 'use' ? [seen] : []).filter(it => it.scripts.some(script => script.endsWith('/sdk.js')));
}
