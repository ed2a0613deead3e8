import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UseEvidence } from '../../../src/core/evidence/evidence.ts';
import { bundleOf } from '../../support/bundle.ts';
import type { ObservedBrowser } from '../support/observed-browser.ts';
import { openObservedBrowser } from '../support/observed-browser.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const FLAGS = JSON.stringify({ supportedCompression: ['gzip-js'], sessionRecording: { endpoint: '/s/' } });
const CONFIG = JSON.stringify({ configs: { sessionReplay: { sr_sampling_config: { sample_rate: 1, capture_enabled: true } } } });
const START = JSON.stringify({ token: 't', userUUID: 'u', projectID: '1', sessionID: '1', delay: 0, beaconSizeLimit: 1_000_000, startTimestamp: 1 });
const ANSWERS: Readonly<Record<string, string>> = { '/or/v1/web/start': START, '/config/0123456789abcdef0123456789abcdef': CONFIG, '/flags/': FLAGS, '/array/phc_test/config': FLAGS };

/** What a kit, started as `test/core/recordings/sdk` has it, was seen to use of a page with three style sheets. */
async function usesOf(kit: string): Promise<readonly Omit<UseEvidence, 'id' | 'offsetMs' | 'witness' | 'document'>[]> {
  const { site, open } = browser;
  for (const [path, text] of Object.entries(ANSWERS)) site.put(path, text, 'application/json');
  site.put('/kit.js', await bundleOf(`test/core/recordings/sdk/${kit}.ts`), 'text/javascript');
  site.put('/', `<!doctype html><title>A page</title>${'<style>p { color: red }</style>'.repeat(3)}<body><p>Text</p><input><script src="/kit.js"></script></body>`);
  const { page, until } = await open();
  await page.goto(`${site.origin}/`);
  const records = await until(all => all.some(({ seen }) => seen.kind === 'use' && seen.feature === 'mutation-watch') && all.some(({ seen }) => seen.kind === 'use' && seen.of === 'mousemove'), 8000);
  await page.close();
  return records.flatMap(({ seen }) => seen.kind === 'use' ? [seen] : []);
}

describe('real recorders are seen to watch every change and to follow what a person does', () => {
  it.each(['rrweb', 'clarity', 'openreplay', 'sentry', 'posthog', 'amplitude', 'datadog'])('%s', async kit => {
    const uses = await usesOf(kit);
    expect(uses.filter(it => it.feature === 'mutation-watch').map(it => it.amounts)).toContainEqual({ subtree: 1, text: 1, attributes: 1 });
    const kinds = new Set(uses.filter(it => it.feature === 'event-stream' || (it.feature === 'listen' && it.of === 'input')).map(it => it.of));
    expect(kinds.size).toBeGreaterThanOrEqual(3);
    expect(uses.filter(it => it.feature === 'mutation-watch').flatMap(it => it.scripts)).toContain(`${browser.site.origin}/kit.js`);
  }, 30_000);
});
