import { expect, test } from 'vitest';
import { choose } from '../../../src/extension/compare/choosing.ts';
import type { WantedChoice } from '../../../src/core/evidence/states.ts';
import type { Hands, Pressed, Standing } from '../../../src/extension/compare/hands.ts';
import { pauseUntil } from '../../../src/extension/compare/pause.ts';
import type { ButtonDoes } from '../../../src/core/evidence/evidence.ts';
import type { BannerRead } from '../../../src/observers/banner/operator.ts';

interface Layer { readonly buttons: readonly (readonly [ButtonDoes, string])[]; readonly ticked?: number }
/** Where each button leads: to a layer by its number, out of the banner, nowhere, or away from the page. */
interface Banner { readonly layers: readonly Layer[]; readonly leads: Readonly<Record<string, number | 'out' | 'left'>>; readonly ways?: readonly string[]; readonly deaf?: boolean }

const read = ({ buttons, ticked }: Layer): BannerRead => ({ platform: '', buttons: buttons.map(([does, label]) => ({ does, label })), boxes: ticked === undefined ? 0 : 3, ticked: ticked ?? 0, hidden: 0, area: 1 });

function handsOn({ layers, leads, ways = [], deaf = false }: Banner, first: number | 'none' = 0): Hands & { readonly presses: string[] } {
  const state: { at: number | 'none'; ticked: (number | undefined)[] } = { at: first, ticked: layers.map(it => it.ticked) };
  const presses: string[] = [];
  const now = (): Layer | undefined => state.at === 'none' ? undefined : withTicked(layers[state.at] as Layer, state.ticked[state.at]);
  const standing = (): Standing | 'none' | 'unheard' => {
    const layer = now();
    return deaf ? 'unheard' : layer === undefined ? 'none' : { frame: 0, read: read(layer) };
  };
  return {
    presses,
    standing: () => Promise.resolve(standing()),
    waysBack: () => Promise.resolve(ways.map((label, at) => ({ frame: 0, at, label }))),
    untickHidden: () => Promise.resolve(),
    press: (_, target): Promise<Pressed> => {
      const label = target.of === 'box' ? 'box' : target.label;
      presses.push(label);
      const does = now()?.buttons.find(it => it[1] === label)?.[0];
      if (target.of === 'box' && typeof state.at === 'number') state.ticked[state.at] = (state.ticked[state.at] ?? 1) - 1;
      const choice = does === 'accept' ? 'granted' : does === 'refuse' || does === 'save' ? 'refused' : undefined;
      const to = leads[label];
      if (to === 'out' || to === 'left') state.at = 'none';
      else if (to !== undefined) state.at = to;
      return Promise.resolve({ heard: to === 'left' ? { state: 'left' } : { state: 'pressed', label, choice }, atMs: 1 });
    },
  };
}

const withTicked = ({ buttons }: Layer, ticked: number | undefined): Layer => ({ buttons, ...ticked === undefined ? {} : { ticked } });
const pause = pauseUntil(new AbortController().signal);
const made = async (hands: Hands, wanted: WantedChoice): Promise<readonly unknown[]> => {
  const { kind, said } = await choose({ hands, pause, untilMs: Date.now() + 20_000 }, wanted);
  return [kind, ...said.map(({ seen }) => [seen.state, seen.label, seen.clicks])];
};
const PLAIN: Banner = { layers: [{ buttons: [['refuse', 'Reject all'], ['accept', 'Accept all']] }], leads: { 'Reject all': 'out', 'Accept all': 'out' } };

test.concurrent('what is wanted is pressed, and said with what the button said', async () => {
  expect(await made(handsOn(PLAIN), 'refuse')).toEqual(['done', ['refused', 'Reject all', 1]]);
  expect(await made(handsOn(PLAIN), 'accept')).toEqual(['done', ['granted', 'Accept all', 1]]);
});

test.concurrent('a refusal behind settings takes its clicks, with boxes unticked before they are saved', async () => {
  const deep: Banner = { layers: [{ buttons: [['settings', 'Options'], ['accept', 'OK']] }, { buttons: [['save', 'Save']], ticked: 2 }], leads: { Options: 1, Save: 'out' } };
  const hands = handsOn(deep);
  expect(await made(hands, 'refuse')).toEqual(['done', ['refused', 'Save', 4]]);
  expect(hands.presses).toEqual(['Options', 'box', 'box', 'Save']);
});

test.concurrent('a refusal that is asked about once more is said once, with all its clicks', async () => {
  const twice: Banner = { layers: [{ buttons: [['refuse', 'Reject all'], ['accept', 'Accept all']] }, { buttons: [['refuse', 'Yes, reject'], ['accept', 'No, accept']] }], leads: { 'Reject all': 1, 'Yes, reject': 'out' } };
  expect(await made(handsOn(twice), 'refuse')).toEqual(['done', ['refused', 'Yes, reject', 2]]);
});

test.concurrent('where the time is up, nothing is said of the banner', async () => {
  expect((await choose({ hands: handsOn(PLAIN), pause, untilMs: Date.now() - 1 }, 'refuse')).kind).toBe('out-of-time');
});

test.concurrent('consent is taken back by the way back', async () => {
  const back: Banner = { ...PLAIN, ways: ['Cookie settings'], leads: { ...PLAIN.leads, 'Cookie settings': 0 } };
  expect(await made(handsOn(back, 'none'), 'withdraw')).toEqual(['done', ['refused', 'Reject all', 2]]);
  expect(await made(handsOn(PLAIN, 'none'), 'withdraw')).toEqual(['not-operable']);
});

test.concurrent('a page that is left by the press is taken at what the button was to say', async () => {
  expect(await made(handsOn({ ...PLAIN, leads: { 'Reject all': 'left' } }), 'refuse')).toEqual(['done', ['refused', 'Reject all', 1]]);
});

test.concurrent('a banner that stays was not answered, whatever was pressed', async () => {
  expect(await made(handsOn({ ...PLAIN, leads: {} }), 'refuse')).toEqual(['not-operable', ['refused', 'Reject all', 1]]);
}, 15_000);

test.concurrent('that there is nothing to answer, the page itself must say', async () => {
  expect(await made(handsOn(PLAIN, 'none'), 'refuse')).toEqual(['no-banner']);
  expect(await made(handsOn({ ...PLAIN, deaf: true }), 'refuse')).toEqual(['not-operable']);
}, 15_000);

test.concurrent('without a button that refuses there is no refusal', async () => {
  expect(await made(handsOn({ layers: [{ buttons: [['accept', 'OK']] }], leads: { OK: 'out' } }), 'refuse')).toEqual(['not-operable']);
});

test('who stops does not wait', async () => {
  const controller = new AbortController();
  const choosing = choose({ hands: handsOn(PLAIN, 'none'), pause: pauseUntil(controller.signal), untilMs: Date.now() + 20_000 }, 'refuse');
  controller.abort();
  await expect(choosing).rejects.toMatchObject({ name: 'AbortError' });
});
