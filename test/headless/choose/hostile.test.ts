import { afterAll, beforeAll, expect, it } from 'vitest';
import { withBanner } from '../../observers/banner/banners.ts';
import type { ChoosingBed } from './choosing-bed.ts';
import { openChoosingBed } from './choosing-bed.ts';

let bed: ChoosingBed;
beforeAll(async () => { bed = await openChoosingBed(); }, 60_000);
afterAll(async () => { await bed.close(); });

const bar = (more: string, buttons: string): string => withBanner(`<div class="asks" id="w" style="position:fixed;bottom:0;z-index:9" ${more}>We use cookies. ${buttons}</div>`);

it('presses with the keyboard what moves away from the mouse', async () => {
  const open = await bed.open({ '/': bar('onmouseover="this.style.bottom = \'300px\'"', '<button onclick="choose(\'all\')">Accept all</button><button onclick="choose(\'none\')">Reject all</button>') });
  expect([(await open.choose('refuse')).kind, await open.evaluate('localStorage.choice')]).toEqual(['done', 'none']);
  await open.end();
}, 40_000);

it('says what a button had become by the time it was pressed, and takes it for no refusal', async () => {
  const open = await bed.open({ '/': bar('onmouseover="r.textContent = \'Accept everything\'"', '<button>Accept all</button><button id="r" onclick="choose(\'all\')">Reject all</button>') });
  expect(await open.choose('refuse')).toEqual({ kind: 'not-operable', why: '"Reject all" was "Accept everything" by the time it was pressed' });
  expect((await open.end()).flatMap(it => it.kind === 'consent' ? [`${it.state}: ${it.label ?? ''}`] : it.kind === 'gap' && it.of === 'consent' ? [it.reason] : [])).toEqual(['granted: Accept everything', 'not-operable']);
}, 40_000);

it('does not believe a banner that stays', async () => {
  const open = await bed.open({ '/': bar('', '<button>Accept all</button><button>Reject all</button>') });
  expect((await open.choose('refuse')).kind).toBe('not-operable');
  await open.end();
}, 40_000);

it('finds nothing where nothing asks', async () => {
  const open = await bed.open({ '/': withBanner('') });
  expect([await open.choose('refuse'), await open.choose('withdraw')]).toMatchObject([{ kind: 'no-banner' }, { kind: 'not-operable' }]);
  await open.end();
}, 40_000);
