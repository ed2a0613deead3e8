import type { World } from '../visit/inject.ts';
import type { Stage } from '../visit/stage.ts';
import { ask } from './ask.ts';
import { awaitBanner, within } from './awaiting.ts';
import { press } from './press.ts';
import type { Standing } from './standing.ts';
import { standingOn } from './standing.ts';

export type Back = { readonly kind: 'open'; readonly standing: Standing; readonly clicks: number } | { readonly kind: 'not-operable'; readonly why: string };

/** What a way back opens is there by then. Milliseconds. */
const OPENS_MAX_MS = 2_500;

/** Opens again what a choice was made with: by a link or button that says so, or by the badge of a platform. */
export async function goBack(stage: Stage, untilMs: number): Promise<Back> {
  const state = { clicks: 0 };
  for (const world of stage.injection.worlds()) {
    const standing = await goBackIn(stage, world, { state, untilMs });
    if (standing !== undefined) return { kind: 'open', standing, clicks: state.clicks };
  }
  return { kind: 'not-operable', why: state.clicks === 0 ? 'no way back to the choice was found' : 'no way back opened anything' };
}

/** One way after the other, as long as the document is there. */
async function goBackIn(stage: Stage, world: World, { state, untilMs }: { readonly state: { clicks: number }; readonly untilMs: number }): Promise<Standing | undefined> {
  const labels = await ask(world, 'waysBack') ?? [];
  for (const [at, label] of labels.entries()) {
    if (Date.now() >= untilMs || !stage.injection.worlds().includes(world)) return undefined;
    state.clicks += 1;
    const { heard } = await press(stage, world, { of: 'back', at, label });
    const standing = heard.state === 'unheard' ? undefined : await opened(stage, heard.state === 'left', untilMs);
    if (standing !== undefined) return standing;
  }
  return undefined;
}

async function opened(stage: Stage, left: boolean, untilMs: number): Promise<Standing | undefined> {
  if (left) return awaitBanner(stage, untilMs);
  const state: { standing: Standing | undefined } = { standing: undefined };
  await within(OPENS_MAX_MS, async () => (state.standing = await standingOn(stage)) !== undefined);
  return state.standing;
}
