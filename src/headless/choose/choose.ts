import type { ConsentEvidence } from '../../core/evidence/evidence.ts';
import type { Lexicon } from '../../observers/banner/words/lexicon.ts';
import { openLexicon } from '../../observers/banner/words/lexicon.ts';
import type { Stage } from '../visit/stage.ts';
import { ask } from './ask.ts';
import { awaitBanner, within } from './awaiting.ts';
import { goBack } from './go-back.ts';
import type { Answer, Step } from '../../observers/banner/next-step.ts';
import { nextStep } from '../../observers/banner/next-step.ts';
import { press } from './press.ts';
import type { Pressed } from './press.ts';
import type { Standing } from './standing.ts';
import { isAsked, keyOf, standingOn } from './standing.ts';

/** What is to be chosen: `withdraw` goes back to a choice that was made, and refuses there. */
export type Wanted = 'refuse' | 'accept' | 'withdraw';

/** What came of it. `done`: the button that was meant was pressed, and the banner is gone; nothing less. */
export type Chosen =
  | { readonly kind: 'done'; readonly clicks: number; readonly label: string }
  | { readonly kind: 'no-banner' }
  | { readonly kind: 'not-operable'; readonly why: string };

/** A person gives up sooner. */
const STEPS_MAX = 24;
/** What a click opens or closes has done so by then, animations included. Milliseconds. */
const EFFECT_MAX_MS = 3_000;

/** Makes a choice about consent as a visitor would, on a page that is loaded, and tells of it. A choice that could not be made is a gap. */
export async function choose(stage: Stage, wanted: Wanted, untilMs: number): Promise<Chosen> {
  const work: Work = { stage, untilMs, wanted: wanted === 'accept' ? 'accept' : 'refuse', used: new Set(), stubborn: false, clicks: 0, lexicon: openLexicon() };
  const chosen = await begin(work, wanted);
  if (chosen.kind === 'not-operable') stage.record.tell({ document: '', atMs: Date.now() }, { kind: 'gap', of: 'consent', reason: 'not-operable', count: 1 });
  return chosen;
}

interface Work {
  readonly stage: Stage;
  readonly untilMs: number;
  readonly wanted: Answer;
  readonly lexicon: Lexicon;
  readonly used: Set<string>;
  stubborn: boolean;
  clicks: number;
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

async function answer(work: Work, first: Standing): Promise<Chosen> {
  let standing = first;
  for (let count = 0; count < STEPS_MAX && Date.now() < work.untilMs; count += 1) {
    const step = nextStep(standing.read, work.wanted, work);
    if (step.kind === 'stuck') return { kind: 'not-operable', why: step.why };
    const made = await take(work, standing, step);
    if (made.kind !== 'next') return made;
    standing = made.standing;
  }
  return { kind: 'not-operable', why: 'it took too long, or too many steps' };
}

type Made = Chosen | { readonly kind: 'next'; readonly standing: Standing };

async function take(work: Work, standing: Standing, step: Exclude<Step, { kind: 'stuck' }>): Promise<Made> {
  if (step.kind === 'untick') return untick(work, standing, step.where);
  work.clicks += 1;
  const pressed = await press(work.stage, standing.world, { of: 'button', at: step.at, label: step.label });
  const { heard } = pressed;
  if (heard.state === 'unheard') return { kind: 'not-operable', why: `"${step.label}" could not be pressed` };
  if (step.answers || heard.state === 'other') tellOf(work, standing, { pressed, step });
  if (heard.state === 'other') return { kind: 'not-operable', why: `"${step.label}" was "${heard.label}" by the time it was pressed` };
  work.used.add(step.label);
  return step.answers ? isTaken(work, standing, { pressed, step }) : next(work, standing);
}

interface Act { readonly pressed: Pressed; readonly step: { readonly label: string } }

/** What was said with a button, told as of the moment it was pressed; nothing where it said nothing. */
function tellOf({ stage, wanted, clicks }: Work, { world }: Standing, { pressed: { heard, atMs }, step }: Act): void {
  const meant: ConsentEvidence['state'] = wanted === 'accept' ? 'granted' : 'refused';
  const said = heard.state === 'unheard' ? undefined : heard.state === 'other' ? heard.choice : 'choice' in heard ? heard.choice ?? meant : meant;
  const label = 'label' in heard && heard.label !== '' ? heard.label : step.label;
  if (said !== undefined) stage.record.tell({ document: world.document, atMs }, { kind: 'consent', state: said, by: 'audit', label, clicks });
}

/** The choice counts where it was the one that was meant, and the banner is gone, or asks for one thing more. */
async function isTaken(work: Work, before: Standing, { pressed: { heard }, step }: Act): Promise<Made> {
  if ('choice' in heard && heard.choice !== undefined && (heard.choice === 'granted') !== (work.wanted === 'accept')) {
    return { kind: 'not-operable', why: `"${step.label}" says ${heard.choice}, with what is ticked` };
  }
  if (await within(EFFECT_MAX_MS, async () => !await isAsked(work.stage))) return { kind: 'done', clicks: work.clicks, label: step.label };
  const after = await standingOn(work.stage);
  if (after === undefined || keyOf(after) === keyOf(before)) return { kind: 'not-operable', why: `the banner stayed after "${step.label}"` };
  return { kind: 'next', standing: after };
}

/** What stands after a press that was to lead further. */
async function next({ stage }: Work, before: Standing): Promise<Made> {
  const state: { after: Standing | undefined } = { after: undefined };
  await within(EFFECT_MAX_MS, async () => {
    state.after = await standingOn(stage);
    return state.after !== undefined && keyOf(state.after) !== keyOf(before);
  });
  return state.after === undefined ? { kind: 'not-operable', why: 'the banner went away before anything was chosen' } : { kind: 'next', standing: state.after };
}

/** One box after the other; where nobody sees them, all at once, for what is folded away would take a click each to unfold. */
async function untick(work: Work, standing: Standing, where: 'seen' | 'hidden'): Promise<Made> {
  const { stage } = work;
  if (where === 'hidden') await ask(standing.world, 'untickHidden');
  else await press(stage, standing.world, { of: 'box' });
  work.clicks += 1;
  const after = await standingOn(stage) ?? standing;
  const left = (it: Standing): number => it.read.ticked + it.read.hidden;
  if (left(after) >= left(standing)) work.stubborn = true;
  return { kind: 'next', standing: after };
}
