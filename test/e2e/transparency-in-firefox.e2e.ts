import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/core/evidence/delivery.ts';
import type { ObservedFirefox } from '../observers/support/observed-firefox.ts';
import { openObservedFirefox } from '../observers/support/observed-firefox.ts';
import type { Site } from '../observers/support/site.ts';
import { openSite } from '../observers/support/site.ts';
import { EXERCISES, SITE, WITNESS } from './exercises.ts';

let firefox: ObservedFirefox;
let site: Site;
beforeAll(async () => {
  site = await openSite();
  firefox = await openObservedFirefox();
});
afterAll(async () => {
  await firefox.close();
  await site.close();
});

describe('a page in Firefox behaves the same with us and without', () => {
  it.each(Object.keys(EXERCISES))('%s', async topic => {
    const told: unknown[] = [];
    for (const order of ['none', 'page-first'] as const) {
      site.put('/', SITE);
      await firefox.open(`${site.origin}/?${order}`, order);
      told.push(await firefox.evaluate(`(${WITNESS})(${JSON.stringify(EXERCISES[topic])})`));
    }
    expect(JSON.stringify(told[1]).replaceAll('?page-first', '')).toBe(JSON.stringify(told[0]).replaceAll('?none', ''));
  });
});

describe('a page in Firefox is watched', () => {
  it.each(['page-first', 'document-first'] as const)('from its first script on, scripts injected %s', async order => {
    site.put('/', '<!doctype html><input id="f" autocomplete="email"><script>fetch("/to", { method: "POST", body: new Blob(["x"]) }); document.cookie = "a=1"</script>');
    await firefox.open(`${site.origin}/`, order);
    await firefox.type('#f', 'ann');
    const delivered = async (): Promise<readonly Delivery[]> => await firefox.evaluate('delivered', 'ours') as readonly Delivery[];
    const kinds = async (): Promise<readonly string[]> => [...new Set((await delivered()).map(({ witness, seen }) => `${witness} ${seen.kind}`))].toSorted();
    await expect.poll(kinds, { timeout: 5_000 }).toEqual(['browser input', 'browser watch', 'page cookie-write', 'page request', 'page request-body']);
    const typed = async (): Promise<unknown> => (await delivered()).findLast(it => it.seen.kind === 'input')?.seen;
    await expect.poll(typed, { timeout: 5_000 }).toMatchObject({ value: 'ann', field: { autocomplete: 'email' } });
  });

  it('with the script that runs beside the names that scripts give themselves', async () => {
    const [tag, app] = [`${site.origin}/tag.js`, `${site.origin}/app.js`];
    site.put('/tag.js', `document.cookie = 'a=1'\n//# sourceURL=${app}`, 'text/javascript');
    site.put('/', '<!doctype html><script src="/tag.js"></script>');
    await firefox.open(`${site.origin}/`, 'page-first');
    const written = async (): Promise<unknown> => (await firefox.evaluate('delivered', 'ours') as readonly Delivery[]).find(it => it.seen.kind === 'cookie-write')?.seen;
    await expect.poll(written, { timeout: 5_000 }).toMatchObject({ scripts: [app], beside: tag });
  });
});
