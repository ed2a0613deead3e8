import type { Heard, Spot, Target } from '../../observers/banner/operator.ts';
import { click, press as pressKey } from '../fill/keyboard.ts';
import type { World } from '../visit/inject.ts';
import type { Stage } from '../visit/stage.ts';
import { ask } from './ask.ts';
import { offsetOf } from './place.ts';

/** What came of a press, and when it was made. `left`: the document was gone right after it. */
export interface Pressed {
  readonly heard: Heard | { readonly state: 'left' };
  readonly atMs: number;
}

type Means = 'mouse' | 'keyboard' | 'force';

/**
 * Presses as a person does: with the mouse; where that does not reach it, for something lies over it or it moved away, with the keyboard;
 * and where that does not either, by a click of our own world, which the page can tell from a person's.
 */
export async function press(stage: Stage, world: World, target: Target): Promise<Pressed> {
  const means: readonly Means[] = target.of === 'box' ? ['mouse', 'force'] : ['mouse', 'keyboard', 'force'];
  for (const it of means) {
    const spot = await ask(world, 'aim', target);
    if (spot === undefined) break;
    const atMs = Date.now();
    if (!await use(it, { stage, world, spot })) continue;
    const heard = await ask(world, 'heard') ?? { state: 'left' as const };
    if (heard.state !== 'unheard') return { heard, atMs };
  }
  return { heard: { state: 'unheard' }, atMs: Date.now() };
}

/** Whether these means could be tried at all. */
async function use(means: Means, { stage, world, spot }: { readonly stage: Stage; readonly world: World; readonly spot: Spot }): Promise<boolean> {
  if (means === 'force') { await ask(world, 'force'); return true; }
  if (means === 'keyboard') {
    await ask(world, 'focus');
    await pressKey(stage.page, 'Enter');
    return true;
  }
  const offset = spot.clear ? await offsetOf(stage, world) : undefined;
  if (offset === undefined) return false;
  await click(stage.page, { x: offset.x + spot.x, y: offset.y + spot.y });
  return true;
}
