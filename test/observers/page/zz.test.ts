import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, it } from 'vitest';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';
import { usesOfSdk } from '../support/sdk.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); }, 60000);
afterAll(async () => { await browser.close(); });
it.each(readdirSync('test/observers/entries/sdk').map(it => it.replace('.ts', '')))('%s', async name => {
  const uses = await usesOfSdk(browser, name).catch((e: unknown) => { console.log(name, String(e).slice(0, 300)); return []; });
  const props = [...new Set(uses.filter(it => it.feature === 'property-read').map(it => it.of))];
  console.log(name, 'PROPS', props.length, props.join(' '));
  for (const it of uses.filter(it => it.feature !== 'property-read' && it.feature !== 'listen')) console.log('   ', it.feature, it.of, it.count, JSON.stringify(it.amounts));
}, 60_000);
