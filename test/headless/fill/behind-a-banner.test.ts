import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillForms, submit } from '../../../src/headless/fill/fill.ts';
import { VISITOR } from '../../behaviors/bed/knowledges.ts';
import { withBanner } from '../../observers/banner/banners.ts';
import type { ChoosingBed } from '../choose/choosing-bed.ts';
import { openChoosingBed } from '../choose/choosing-bed.ts';

let bed: ChoosingBed;
beforeAll(async () => { bed = await openChoosingBed(); }, 60_000);
afterAll(async () => { await bed.close(); });

/** What was chosen, and how many fields of how many forms were filled, by filling and submitting what a page has. */
async function fill(body: string): Promise<readonly unknown[]> {
  const { stage, evaluate, end } = await bed.open({ '/': withBanner(body) });
  const filled = await fillForms(stage.page, stage.injection.worlds(), VISITOR);
  for (const it of filled) await submit(stage.page, it);
  const seen = [await evaluate('localStorage.choice'), filled.map(it => it.fields)];
  await end();
  return seen;
}

const FORM = '<form onsubmit="return false"><input type="email" name="email"><input type="checkbox" required name="terms"><button>Send</button></form>';
const DIALOG = '<dialog class="asks" id="d"><p>We use cookies.</p><button onclick="choose(\'all\')">Accept all</button><button onclick="choose(\'none\')">Reject all</button></dialog><script>d.showModal()</script>';
const BAR = '<div class="asks" style="position:fixed;bottom:0;z-index:9">We use cookies. <button onclick="choose(\'all\')">Accept all</button><button onclick="choose(\'none\')">Reject all</button></div>';

it('chooses nothing in a window that keeps all keys to itself', async () => {
  expect(await fill(`${FORM}${DIALOG}`)).toEqual([undefined, []]);
}, 40_000);

it('submits a field without a form by no button of a banner', async () => {
  expect(await fill(`<div><input type="email" name="email"></div>${BAR}`)).toEqual([undefined, [1]]);
}, 40_000);

it('fills the form beside a banner', async () => {
  expect(await fill(`${FORM}${BAR}`)).toEqual([undefined, [2]]);
}, 40_000);
