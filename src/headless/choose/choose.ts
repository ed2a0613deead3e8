import type { WantedChoice } from '../../core/evidence/states.ts';
import type { World } from '../visit/inject.ts';
import type { Stage } from '../visit/stage.ts';
import { openLexicon } from '../../observers/banner/words/lexicon.ts';
import { answer } from './answer.ts';
import type { Chosen, Work } from './answer.ts';
import { awaitBanner, within } from './awaiting.ts';
import { byRules } from './by-rules.ts';
import type { ByRules } from './by-rules.ts';
import { goBack } from './go-back.ts';
import { isAsked, standingOn } from './standing.ts';

export type { Chosen } from './answer.ts';
export { isAsked } from './standing.ts';

/** Makes a choice about consent as a visitor would, on a page that is loaded, and tells of it. A choice that could not be made is a gap. */
export async function choose(stage: Stage, wanted: WantedChoice, untilMs: number): Promise<Chosen> {
  const work: Work = {
    stage, untilMs, wanted: wanted === 'accept' ? 'accept' : 'refuse', lexicon: openLexicon(), used: new Set(), stubborn: false, again: false, clicks: 0, said: undefined,
  };
  const chosen = await bestOf(work, wanted);
  if (work.said !== undefined) stage.record.tell(work.said.moment, work.said.seen);
  return chosen.kind === 'done' ? chosen : unmade(work, chosen);
}

async function bestOf(work: Work, wanted: WantedChoice): Promise<Chosen> {
  const own = await begin(work, wanted);
  const isOver = own.kind === 'done' || work.said !== undefined || wanted === 'withdraw';
  return isOver ? own : await byTheRules(work) ?? own;
}

/** Where the time was up, that is why: nothing can be said of the banner then, nor that there is none. */
function unmade({ stage, untilMs }: Work, chosen: Chosen): Chosen {
  const isLate = Date.now() >= untilMs;
  if (isLate || chosen.kind === 'not-operable') stage.record.tell({ document: '', atMs: Date.now() }, { kind: 'gap', of: 'consent', reason: isLate ? 'not-reached' : 'not-operable', count: 1 });
  return isLate ? { kind: 'out-of-time' } : chosen;
}

/** Where our own hands find no way, the rules of known platforms may: what they do is believed if their own test agrees and the banner is gone. */
async function byTheRules(work: Work): Promise<Chosen | undefined> {
  const { stage, untilMs } = work;
  const script = stage.scripts.rules?.();
  const world = (await standingOn(stage))?.world ?? stage.injection.worlds().find(it => it.frameId === stage.pageId());
  if (script === undefined || world === undefined) return undefined;
  const done = await byRules(world, { script, wanted: work.wanted, untilMs });
  return done && tookBy(work, world, done);
}

async function tookBy(work: Work, world: World, done: ByRules): Promise<Chosen> {
  const { stage, wanted } = work;
  if (!done.isDone || !await within(EFFECT_MAX_MS, async () => !await isAsked(stage))) return { kind: 'not-operable', why: `the rules for ${done.platform} led to no choice that could be seen` };
  const label = `autoconsent: ${done.platform}`;
  work.clicks += 1;
  const seen = { kind: 'consent', state: wanted === 'accept' ? 'granted' : 'refused', by: 'audit', label, clicks: work.clicks } as const;
  work.said = { label, moment: { document: world.document, atMs: done.atMs }, seen };
  return { kind: 'done', clicks: work.clicks, label };
}

/** What was pressed has had its effect by then. Milliseconds. */
const EFFECT_MAX_MS = 3_000;

async function begin(work: Work, wanted: WantedChoice): Promise<Chosen> {
  const { stage, untilMs } = work;
  const standing = wanted === 'withdraw' ? await standingOn(stage) : await awaitBanner(stage, untilMs);
  if (standing !== undefined) return answer(work, standing);
  // Of a page that computes nobody knows what stands in it.
  if (wanted !== 'withdraw') return await isAsked(stage) ? { kind: 'not-operable', why: 'the page does not answer' } : { kind: 'no-banner' };
  const back = await goBack(stage, untilMs);
  if (back.kind === 'not-operable') return back;
  work.clicks += back.clicks;
  return answer(work, back.standing);
}
