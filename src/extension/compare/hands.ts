import type { BannerRead, Heard, Target } from '../../observers/banner/operator.ts';
import { browser } from '../platform/browser.ts';
import type { Work, WorkedHere } from './banner-work.ts';

/** The banner that stands before the visitor, and the frame it is in. */
export interface Standing {
  readonly frame: number;
  readonly read: BannerRead;
}

/** A link or button that leads back to a choice that was made. */
export interface WayBack {
  readonly frame: number;
  readonly at: number;
  readonly label: string;
}

/** What came of a press; `left`: the document was gone right after it. */
export interface Pressed {
  readonly heard: Heard | { readonly state: 'left' };
  readonly atMs: number;
}

/** Reads and works the banner of one tab, in whichever of its frames it is. */
export interface Hands {
  /** `unheard`: the page did not answer, and nobody can say whether one is there. */
  readonly standing: () => Promise<Standing | 'none' | 'unheard'>;
  readonly waysBack: () => Promise<readonly WayBack[]>;
  readonly press: (frame: number, target: Target) => Promise<Pressed>;
  readonly untickHidden: (frame: number) => Promise<void>;
}

export function handsIn(tabId: number): Hands {
  return {
    standing: async () => {
      const all = await askAll(tabId, 'read');
      const found = all.flatMap(({ frame, answer }) => answer ? [{ frame, read: answer }] : []);
      const [first] = found.toSorted((a, b) => answersOf(b) - answersOf(a) || b.read.area - a.read.area);
      return first ?? (all.some(it => it.frame === 0 && it.isHeard) ? 'none' : 'unheard');
    },
    waysBack: async () => (await askAll(tabId, 'waysBack')).flatMap(({ frame, answer }) => (answer ?? []).map((label, at) => ({ frame, at, label }))),
    press: async (frame, target) => {
      const atMs = Date.now();
      const worked = await ask(tabId, { frame, name: 'press', given: [target] });
      return worked === 'gone' ? { heard: { state: 'left' }, atMs } : worked ?? { heard: { state: 'unheard' }, atMs };
    },
    untickHidden: async frame => { await ask(tabId, { frame, name: 'untickHidden', given: [] }); },
  };
}

/** One that offers an answer comes before one that only tells. */
function answersOf({ read: { buttons } }: Standing): number {
  return buttons.some(it => it.does === 'accept' || it.does === 'refuse' || it.does === 'save') ? 1 : 0;
}

/** From the root: Firefox takes it from where the page stands that asks. */
const FILE = '/content/banner-hands.js';
/** A document that computes without end answers nothing. Milliseconds. */
const ANSWER_MAX_MS = 3_000;

interface Answered<T> { readonly frame: number; readonly isHeard: boolean; readonly answer: T | undefined }
type Told<T> = { readonly isThere: boolean; readonly answer?: T | null } | null | undefined;

async function askAll<N extends 'read' | 'waysBack'>(tabId: number, name: N): Promise<readonly Answered<ReturnType<Work[N]>>[]> {
  const told = await run<ReturnType<Work[N]>>({ tabId, allFrames: true }, name, []);
  const bare = told.filter(it => it.told?.isThere !== true).map(it => it.frame);
  if (bare.length > 0) await within(browser.scripting.executeScript({ target: { tabId, frameIds: bare }, files: [FILE] })).catch(() => undefined);
  const all = bare.length > 0 ? await run<ReturnType<Work[N]>>({ tabId, allFrames: true }, name, []) : told;
  return all.map(({ frame, told: it }) => ({ frame, isHeard: it?.isThere === true, answer: it?.answer ?? undefined }));
}

async function ask<N extends 'press' | 'untickHidden'>(tabId: number, { frame, name, given }: { frame: number; name: N; given: Parameters<Work[N]> }): Promise<WorkedHere | undefined | 'gone'> {
  const [first] = await run<WorkedHere>({ tabId, frameIds: [frame] }, name, given);
  return first === undefined || !first.told ? 'gone' : first.told.answer ?? undefined;
}

async function run<T>(target: { readonly tabId: number; readonly allFrames: true } | { readonly tabId: number; readonly frameIds: number[] }, name: keyof Work, given: readonly unknown[]): Promise<readonly { readonly frame: number; readonly told: Told<T> }[]> {
  const results = await within(browser.scripting.executeScript({ target, func: askHere, args: [name, given] })).catch(() => undefined);
  return (results ?? []).map(({ frameId, result }) => ({ frame: frameId, told: result as Told<T> }));
}

/** Taken into the page as text: it knows nothing of what stands around it here. */
function askHere(name: string, given: readonly unknown[]): { isThere: boolean; answer?: unknown } {
  const { sillageHands: hands } = globalThis as { sillageHands?: Readonly<Record<string, (...given: unknown[]) => unknown>> };
  return hands === undefined ? { isThere: false } : { isThere: true, answer: hands[name]?.(...given) ?? null };
}

function within<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>(done => { setTimeout(done, ANSWER_MAX_MS, undefined); })]);
}
