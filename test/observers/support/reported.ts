import type { Sighting } from '../../../src/core/evidence/delivery.ts';
import type { ObservedBrowser } from './observed-browser.ts';

export type Json = Readonly<Record<string, unknown>>;

const END = 'reported-up-to-here=1';

/**
 * What was reported while a page ran a script, without the scripts' URLs. Everything a page's own calls cause arrives in
 * order, so a cookie written last tells that nothing is still to come, but for the content of Blobs: ask for their number.
 * What the browser's timing says of resources, and what stands in the page, comes when it likes, and is left out.
 */
export async function reported({ shared, site }: ObservedBrowser, script: string, blobs = 0): Promise<readonly Json[]> {
  site.put('/', '<!doctype html><title>A page</title><body></body>');
  const { page, until, forget } = await shared();
  await page.goto(`${site.origin}/`);
  forget();
  await page.evaluate(`(async () => { ${script} })().catch(() => undefined).then(() => { document.cookie = ${JSON.stringify(END)}; })`);
  const records = await until(all => all.some(it => isEnd(it.seen)) && all.filter(it => it.seen.kind === 'request-body').length >= blobs);
  return records.filter(it => !isEnd(it.seen) && it.seen.kind !== 'resource' && it.seen.kind !== 'markup').map(it => plain(it.seen, site.origin));
}

function isEnd(seen: Sighting): boolean {
  return seen.kind === 'cookie-write' && seen.text === END;
}

function plain(seen: Sighting, origin: string): Json {
  const { scripts: _, exchange: __, hop: ___, ...rest } = seen as unknown as Record<string, unknown>;
  return JSON.parse(JSON.stringify(rest).replaceAll(origin, '')) as Json;
}
