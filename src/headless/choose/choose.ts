import type { Stage } from '../visit/stage.ts';
import { openLexicon } from '../../observers/banner/words/lexicon.ts';
import { answer } from './answer.ts';
import type { Chosen, Work } from './answer.ts';
import { awaitBanner } from './awaiting.ts';
import { goBack } from './go-back.ts';
import { standingOn } from './standing.ts';

export type { Chosen } from './answer.ts';
export { isAsked } from './standing.ts';

/** What is to be chosen: `withdraw` goes back to a choice that was made, and refuses there. */
export type Wanted = 'refuse' | 'accept' | 'withdraw';

/** Makes a choice about consent as a visitor would, on a page that is loaded, and tells of it. A choice that could not be made is a gap. */
export async function choose(stage: Stage, wanted: Wanted, untilMs: number): Promise<Chosen> {
  const work: Work = {
    stage, untilMs, wanted: wanted === 'accept' ? 'accept' : 'refuse', lexicon: openLexicon(), used: new Set(), stubborn: false, again: false, clicks: 0, said: undefined,
  };
  const chosen = await begin(work, wanted);
  if (work.said !== undefined) stage.record.tell(work.said.moment, work.said.seen);
  if (chosen.kind === 'not-operable') stage.record.tell({ document: '', atMs: Date.now() }, { kind: 'gap', of: 'consent', reason: 'not-operable', count: 1 });
  return chosen;
}

async function begin(work: Work, wanted: Wanted): Promise<Chosen> {
  const { stage, untilMs } = work;
  const standing = wanted === 'withdraw' ? await standingOn(stage) : await awaitBanner(stage, untilMs);
  if (standing !== undefined) return answer(work, standing);
  if (wanted !== 'withdraw') return { kind: 'no-banner' };
  const back = await goBack(stage, untilMs);
  if (back.kind === 'not-operable') return back;
  work.clicks += back.clicks;
  return answer(work, back.standing);
}
