import type { ConsentEvidence } from '../../core/evidence/evidence.ts';
import type { WantedChoice } from '../../core/evidence/states.ts';
import type { Answer, Step } from '../../observers/banner/next-step.ts';
import { nextStep, stepAfter } from '../../observers/banner/next-step.ts';
import type { Lexicon } from '../../observers/banner/words/lexicon.ts';
import { openLexicon } from '../../observers/banner/words/lexicon.ts';
import type { Hands, Pressed, Standing } from './hands.ts';
import type { Pause } from './pause.ts';
import { within } from './pause.ts';

/** What was said with a button of the banner, at the moment it was pressed. */
export interface Said {
  readonly seen: Omit<ConsentEvidence, 'id' | 'offsetMs' | 'witness' | 'document'>;
  readonly atMs: number;
}

/** What came of it. `done`: the button that was meant was pressed, and the banner is gone; nothing less. */
export interface Chosen {
  /** `out-of-time`: the time was up before the choice was made, and nothing can be said of the banner. */
  readonly kind: 'done' | 'no-banner' | 'not-operable' | 'out-of-time';
  readonly said: readonly Said[];
}

export interface Choosing {
  readonly hands: Hands;
  readonly pause: Pause;
  /** No longer than that. Milliseconds since the epoch. */
  readonly untilMs: number;
}

/** A person gives up sooner. */
const STEPS_MAX = 24;
/** What a click opens or closes has done so by then, animations included. Milliseconds. */
const EFFECT_MAX_MS = 3_000;
/** Banners come late on purpose, so as not to be measured with the page: so long after it was quiet. Milliseconds. */
const LATE_MS = 2_500;

/** Makes a choice about consent as a visitor would, on a page that is loaded. */
export async function choose(given: Choosing, wanted: WantedChoice): Promise<Chosen> {
  const chosen = await tried(given, wanted);
  return chosen.kind !== 'done' && Date.now() >= given.untilMs ? { ...chosen, kind: 'out-of-time' } : chosen;
}

async function tried(given: Choosing, wanted: WantedChoice): Promise<Chosen> {
  const work: Work = { ...given, wanted: wanted === 'accept' ? 'accept' : 'refuse', used: new Set(), lexicon: openLexicon(), stubborn: false, clicks: 0, said: [] };
  const standing = await standingWithin(work, wanted === 'withdraw' ? 0 : LATE_MS) ?? (wanted === 'withdraw' ? await goBack(work) : undefined);
  if (standing !== undefined) return { kind: await answer(work, standing), said: work.said };
  // That nothing was there to be answered, the page itself must have said.
  return { kind: wanted !== 'withdraw' && await work.hands.standing() === 'none' ? 'no-banner' : 'not-operable', said: work.said };
}

interface Work extends Choosing {
  readonly wanted: Answer;
  readonly lexicon: Lexicon;
  readonly used: Set<string>;
  readonly said: Said[];
  stubborn: boolean;
  clicks: number;
}

/** The banner, as soon as one stands there, but no later than that. */
async function standingWithin({ hands, pause }: Choosing, ms: number): Promise<Standing | undefined> {
  const state: { found: Standing | undefined } = { found: undefined };
  await within(pause, ms, async () => (state.found = asked(await hands.standing())) !== undefined);
  return state.found;
}

function asked(standing: Awaited<ReturnType<Hands['standing']>>): Standing | undefined {
  return typeof standing === 'string' ? undefined : standing;
}

/** Opens again what a choice was made with: by a link or button that says so, or by the badge of a platform. */
async function goBack(work: Work): Promise<Standing | undefined> {
  const { hands, untilMs } = work;
  for (const { frame, at, label } of await hands.waysBack()) {
    if (Date.now() >= untilMs) break;
    work.clicks += 1;
    await hands.press(frame, { of: 'back', at, label });
    const standing = await standingWithin(work, EFFECT_MAX_MS);
    if (standing !== undefined) return standing;
  }
  return undefined;
}

async function answer(work: Work, first: Standing): Promise<Chosen['kind']> {
  let standing = first;
  for (let count = 0; count < STEPS_MAX && Date.now() < work.untilMs; count += 1) {
    const step = work.said.length === 0 ? nextStep(standing.read, work.wanted, work) : stepAfter(standing.read, work.wanted, work);
    if (step.kind === 'stuck') return 'not-operable';
    const made = step.kind === 'untick' ? await untick(work, standing, step.where) : await press(work, standing, step);
    if (typeof made === 'string') return made;
    standing = made;
  }
  return 'not-operable';
}

type Made = Exclude<Chosen['kind'], 'no-banner'> | Standing;

async function press(work: Work, standing: Standing, step: Extract<Step, { kind: 'press' }>): Promise<Made> {
  work.clicks += 1;
  const pressed = await work.hands.press(standing.frame, { of: 'button', at: step.at, label: step.label });
  const { heard: { state } } = pressed;
  if (state === 'unheard') return 'not-operable';
  if (step.answers || state === 'other') tellOf(work, step.label, pressed);
  if (state === 'other') return 'not-operable';
  work.used.add(step.label);
  if (!step.answers) return await nextLayer(work, standing);
  return work.said.every(it => (it.seen.state === 'granted') === (work.wanted === 'accept')) ? await isTaken(work, standing) : 'not-operable';
}

/** What was said, once: where it is asked about once more, it is said with the last press. What only shuts the panel says nothing. */
function tellOf(work: Work, label: string, pressed: Pressed): void {
  const choice = choiceOf(work, pressed);
  if (choice === undefined) return;
  const now = 'label' in pressed.heard ? pressed.heard.label : '';
  work.said.splice(0, 1, { seen: { kind: 'consent', state: choice, by: 'audit', label: now === '' ? label : now, clicks: work.clicks }, atMs: pressed.atMs });
}

/** What a press said; where the document does not tell, what was meant. Nothing where it had become another button, and said nothing. */
function choiceOf({ wanted }: Work, { heard }: Pressed): ConsentEvidence['state'] | undefined {
  const meant = wanted === 'accept' ? 'granted' : 'refused';
  if (heard.state === 'other') return heard.choice;
  return heard.state === 'pressed' ? heard.choice ?? meant : meant;
}

/** The choice counts where the banner is gone, as the page itself answers. Some panels keep standing until they are saved or closed. */
async function isTaken(work: Work, before: Standing): Promise<Made> {
  const { hands, pause } = work;
  const state: { after: Awaited<ReturnType<Hands['standing']>> } = { after: before };
  await within(pause, EFFECT_MAX_MS, async () => (state.after = await hands.standing()) === 'none');
  if (typeof state.after === 'string') return state.after === 'none' ? 'done' : 'not-operable';
  const isOver = keyOf(state.after) === keyOf(before) && stepAfter(state.after.read, work.wanted, work).kind === 'stuck';
  return isOver ? 'not-operable' : state.after;
}

/** What stands after a press that was to lead further. */
async function nextLayer({ hands, pause }: Work, before: Standing): Promise<Made> {
  const state: { after: Standing | undefined } = { after: undefined };
  await within(pause, EFFECT_MAX_MS, async () => {
    state.after = asked(await hands.standing());
    return state.after !== undefined && keyOf(state.after) !== keyOf(before);
  });
  return state.after ?? 'not-operable';
}

/** One box after the other; where nobody sees them, all at once, for what is folded away would take a click each to unfold. */
async function untick(work: Work, standing: Standing, where: 'seen' | 'hidden'): Promise<Made> {
  const { hands } = work;
  if (where === 'hidden') await hands.untickHidden(standing.frame);
  else await hands.press(standing.frame, { of: 'box' });
  work.clicks += 1;
  const after = asked(await hands.standing()) ?? standing;
  const left = ({ read }: Standing): number => read.ticked + read.hidden;
  if (left(after) >= left(standing)) work.stubborn = true;
  return after;
}

/** What makes one banner another: what it offers. */
function keyOf({ frame, read }: Standing): string {
  return JSON.stringify([frame, read.platform, read.buttons, read.ticked, read.boxes]);
}
