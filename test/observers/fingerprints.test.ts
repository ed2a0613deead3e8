import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectors } from '../../src/core/detectors/index.ts';
import { EVERYDAY_READERS } from '../../src/core/dossier/fingerprints/everyday-readers.ts';
import { openDossier } from '../../src/core/dossier/open.ts';
import type { UseEvidence } from '../../src/core/evidence/evidence.ts';
import type { Story } from '../support/visit.ts';
import { visit } from '../support/visit.ts';
import type { ObservedBrowser } from './support/observed-browser.ts';
import { openObservedBrowser } from './support/observed-browser.ts';
import { usesOfSdk } from './support/sdk.ts';

let browser: ObservedBrowser;
beforeAll(async () => { browser = await openObservedBrowser(); });
afterAll(async () => { await browser.close(); });

const MEANS = ['canvas-fingerprint', 'webgl-fingerprint', 'audio-fingerprint', 'font-fingerprint', 'fingerprint-breadth'];
const ALL = MEANS.map(it => `${it} exact`);

/** Each of `entries/sdk` that is expected to be found, and as what. All others must be found nothing of. */
const FOUND: Readonly<Record<string, readonly string[]>> = { fingerprintjs: ALL, botd: ['fingerprint-breadth inferred'] };

const names = readdirSync('test/observers/entries/sdk').map(it => it.replace('.ts', ''));

/** What is found of these uses where a script at this address is seen making them, and nobody knows anything of anybody. */
function found(uses: readonly Pick<UseEvidence, 'feature' | 'of' | 'on' | 'count' | 'amounts'>[], script: string): readonly string[] {
  const story = uses.reduce<Story>((told, { feature, of, on, count, amounts }) => told.uses(feature, of, { script, on, count, amounts }), visit('https://shop.example/'));
  const dossier = openDossier({ visits: [story.log], known: [] }, { find: () => undefined });
  return detectors.filter(it => MEANS.includes(it.id)).flatMap(it => [...new Set(it.detect(dossier).map(({ confidence }) => `${it.id} ${confidence}`))]);
}

describe('real packages, run in a real browser, with no knowledge at all', () => {
  it.each(names)('%s is taken for what it is', async name => {
    const uses = await usesOfSdk(browser, name);
    expect(found(uses, 'https://cdn.vendor.example/sdk.js')).toEqual(FOUND[name] ?? []);
    // One that a site serves itself is held to more: several means in one script.
    expect(found(uses, 'https://shop.example/sdk.js')).toEqual(name === 'fingerprintjs' ? ALL : []);
    // What everyday packages read is what they were measured to read: run `test/tools/property-readers.ts` again where they have changed.
    const read = uses.filter(it => it.feature === 'property-read').map(it => it.of);
    if (FOUND[name] === undefined) expect(Object.keys(EVERYDAY_READERS)).toEqual(expect.arrayContaining(read));
  }, 60_000);
});
