import type { Sites } from '../sites/serve.ts';
import { eventually } from './extension.ts';
import type { SiteBrowser } from './extension.ts';
import { lookOf } from './page-look.ts';
import type { PageLook } from './page-look.ts';

/** What the page found out and saw of itself, with nobody watching: to be compared with. */
export interface Unwatched {
  readonly probe: unknown;
  readonly look: PageLook;
}

/** Visits the vault with nobody watching, and closes the browser. */
export async function unwatched(browser: SiteBrowser, sites: Sites): Promise<Unwatched> {
  await browser.open(`${sites.url('vault')}?extension=sillage`);
  const probe = await probeOf(sites);
  const look = await lookOf(browser);
  await browser.close();
  return { probe, look };
}

/** What the page told its server of us. Its verdict on the page comes right after. */
export async function probeOf(sites: Sites): Promise<unknown> {
  const body = await eventually('the page has told what it saw', async () => await Promise.resolve(sites.received().find(it => it.path === '/probe')?.body.toString()));
  return JSON.parse(body);
}
