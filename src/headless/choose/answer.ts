import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Lexicon } from '../../observers/banner/words/lexicon.ts';
import type { Moment } from '../../observers/cdp-host.ts';
import type { Stage } from '../visit/stage.ts';
import { ask } from './ask.ts';
import { within } from './awaiting.ts';
import type { Answer, Step } from '../../observers/banner/next-step.ts';
import { nextStep, stepAfter } from '../../observers/banner/next-step.ts';
import { press } from './press.ts';
import type { Pressed } from './press.ts';
import type { Standing } from './standing.ts';
import { isAsked, keyOf, standingOn } from './standing.ts';

/** What came of it. `done`: the button that was meant was pressed, and the banner is gone; nothing less. */
export type Chosen =
  | { readonly kind: 'done'; readonly clicks: number; readonly label: string }
  | { readonly kind: 'no-banner' }
  | { readonly kind: 'not-operable'; readonly why: string }
  /** The time was up first. */
  | { readonly kind: 'out-of-time' };

/** One choice under way. */
export interface Work {
  readonly stage: Stage;
  readonly untilMs: number;
  readonly wanted: Answer;
  readonly lexicon: Lexicon;
  /** What was pressed, by its label. */
  readonly used: Set<string>;
  stubborn: boolean;
  /** A press was made once more, for nothing had come of it. */
  again: boolean;
  clicks: number;
  /** What was said about consent, as of the moment that the button was pressed; told once, when all is over. */
  said: { readonly moment: Moment; readonly seen: Sighting; readonly label: string } | undefined;
}

/** A person gives up sooner. */
const STEPS_MAX = 24;
/** What a click opens or closes has done so by then, animations included. Milliseconds. */
const EFFECT_MAX_MS = 3_000;
/** What closes at once has done so by then. */
const PROMPT_MS = 1_200;

/** Answers the banner that stands, layer by layer. */
export async function answer(work: Work, first: Standing): Promise<Chosen> {
  let standing = first;
  for (let count = 0; count < STEPS_MAX && Date.now() < work.untilMs; count += 1) {
    const step = work.said === undefined ? nextStep(standing.read, work.wanted, work) : stepAfter(standing.read, work.wanted, work);
    if (step.kind === 'stuck') return { kind: 'not-operable', why: step.why };
    const made = step.kind === 'untick' ? await untick(work, standing, step.where) : await push(work, standing, step);
    if (made.kind !== 'next') return made;
    standing = made.standing;
  }
  return { kind: 'not-operable', why: 'it took too long, or too many steps' };
}

type Push = Extract<Step, { kind: 'press' }>;
type Made = Chosen | { readonly kind: 'next'; readonly standing: Standing };

async function push(work: Work, standing: Standing, step: Push): Promise<Made> {
  work.clicks += 1;
  const pressed = await press(work.stage, standing.world, { of: 'button', at: step.at, label: step.label });
  const { heard } = pressed;
  if (heard.state === 'unheard') return { kind: 'not-operable', why: `"${step.label}" could not be pressed` };
  if (step.answers || heard.state === 'other') note(work, standing, { pressed, step });
  if (heard.state === 'other') return { kind: 'not-operable', why: `"${step.label}" was "${heard.label}" by the time it was pressed` };
  work.used.add(step.label);
  return work.said === undefined ? next(work, standing) : isTaken(work, standing, { pressed, step });
}

interface Act { readonly pressed: Pressed; readonly step: Push }

/** Notes what was said with a button; nothing where it said nothing. */
function note(work: Work, { world, read }: Standing, { pressed: { heard, atMs }, step }: Act): void {
  const meant = work.wanted === 'accept' ? 'granted' : 'refused';
  // Where no box can be seen, what is saved is what was chosen before.
  const state = step.does === 'save' && read.boxes === 0 ? meant : saidBy(heard, meant);
  if (state === undefined) return;
  const label = 'label' in heard && heard.label !== '' ? heard.label : step.label;
  work.said = { label, moment: { document: world.document, atMs }, seen: { kind: 'consent', state, by: 'audit', label, clicks: work.clicks } };
}

type Said = 'granted' | 'refused';

/** What a press said: what was meant, unless it was heard to be another button, or to say something else. */
function saidBy(heard: Pressed['heard'], meant: Said): Said | undefined {
  if (!('choice' in heard)) return meant;
  return heard.state === 'other' ? heard.choice : heard.choice ?? meant;
}

/** The choice counts where it was the one that was meant, and the banner is gone, or asks for one thing more. */
async function isTaken(work: Work, before: Standing, { step }: Act): Promise<Made> {
  if (saysOtherwise(work)) return { kind: 'not-operable', why: `"${step.label}" says otherwise, with what is ticked` };
  const done = doneWith(work, step);
  const isGone = async (): Promise<boolean> => !await isAsked(work.stage);
  if (await within(PROMPT_MS, isGone)) return done;
  // Some panels keep standing with what was chosen in them, until it is saved or they are closed.
  const after = await standingOn(work.stage);
  if (after !== undefined && stepAfter(after.read, work.wanted, work).kind === 'press') return { kind: 'next', standing: after };
  return after === undefined || await within(EFFECT_MAX_MS, isGone) ? done : stayed(work, { before, after, step });
}

function doneWith({ clicks, said }: Work, step: Push): Chosen {
  return { kind: 'done', clicks, label: said?.label ?? step.label };
}

function saysOtherwise({ said, wanted }: Work): boolean {
  return said?.seen.kind === 'consent' && (said.seen.state === 'granted') !== (wanted === 'accept');
}

function stayed(work: Work, { before, after, step }: { readonly before: Standing; readonly after: Standing; readonly step: Push }): Made {
  if (!work.again && keyOf(after) === keyOf(before)) return again(work, after, step);
  return { kind: 'not-operable', why: `the banner stayed after "${step.label}"` };
}

/** Nothing at all came of a press: its script may not have been there yet, and a person would press once more. */
function again(work: Work, standing: Standing, { label }: Push): Made {
  Object.assign(work, { again: true, said: undefined, clicks: work.clicks - 1 });
  work.used.delete(label);
  return { kind: 'next', standing };
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
  if (where === 'hidden') await ask(standing.world, 'untickHidden');
  else await press(work.stage, standing.world, { of: 'box' });
  work.clicks += 1;
  const after = await standingOn(work.stage) ?? standing;
  const left = (it: Standing): number => it.read.ticked + it.read.hidden;
  if (left(after) >= left(standing)) work.stubborn = true;
  return { kind: 'next', standing: after };
}
