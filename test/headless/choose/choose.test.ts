import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import type { BannerPage } from '../../observers/banner/banners.ts';
import { BANNERS, withBanner } from '../../observers/banner/banners.ts';
import type { ChoosingBed } from './choosing-bed.ts';
import { openChoosingBed } from './choosing-bed.ts';

let bed: ChoosingBed;
beforeAll(async () => { bed = await openChoosingBed(); }, 60_000);
afterAll(async () => { await bed.close(); });

const servedFor = ({ body, frames = {} }: BannerPage): Readonly<Record<string, string>> => ({ '/': withBanner(body), ...frames });
const consents = (evidence: readonly Evidence[]): readonly string[] => evidence.flatMap(it => it.kind === 'consent' ? [`${it.state} by ${it.by ?? ''} after ${it.clicks ?? 0}`] : []);
const gaps = (evidence: readonly Evidence[]): readonly string[] => evidence.flatMap(it => it.kind === 'gap' && it.of === 'consent' ? [`${it.reason} ${it.count}`] : []);

describe.each(BANNERS)('a banner $name', page => {
  it.each([['refuse', page.refuses, 'none', 'refused'], ['accept', page.accepts, 'all', 'granted']] as const)('can be told to %s', async (wanted, clicks, kept, state) => {
    const open = await bed.open(servedFor(page));
    const chosen = await open.choose(wanted);
    const choice = await open.evaluate('localStorage.choice');
    await open.reload();
    const again = chosen.kind === 'done' && await open.isAsked();
    const evidence = await open.end();
    if (clicks === undefined) {
      expect([chosen.kind, choice, consents(evidence), gaps(evidence)]).toEqual(['not-operable', undefined, [], ['not-operable 1']]);
    } else {
      expect(chosen).toEqual({ kind: 'done', clicks, label: expect.any(String) as string });
      expect([choice, again, consents(evidence), gaps(evidence)]).toEqual([kept, false, [`${state} by audit after ${clicks}`], []]);
    }
  }, 40_000);
});

it('takes a choice back where the page leads back to it', async () => {
  const body = `<div class="asks" style="position:fixed;bottom:0;z-index:9">We use cookies. <button onclick="choose('all')">Accept</button><button onclick="choose('none')">Reject</button></div>
    <script>const ask = () => { delete localStorage.choice; location.reload(); };</script>`;
  const open = await bed.open({ '/': withBanner(body) });
  await open.choose('accept');
  const chosen = await open.choose('withdraw');
  expect([chosen, await open.evaluate('localStorage.choice')]).toEqual([{ kind: 'done', clicks: 2, label: 'Reject' }, 'none']);
  expect(consents(await open.end())).toEqual(['granted by audit after 1', 'refused by audit after 2']);
}, 40_000);
