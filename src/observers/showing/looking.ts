import type { Tell } from '../document/host/document-host.ts';
import type { Field } from '../document/host/field.ts';
import { later } from '../outbox-clock.ts';
import { openTells } from './candidates.ts';
import type { Changes } from './changes.ts';
import { openChanges } from './changes.ts';
import { prefilledIn } from './controls.ts';
import type { Labelled } from './labelled.ts';
import type { Place, Places } from './places.ts';
import { openPlaces } from './places.ts';
import { readFor } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Told } from './told.ts';
import { openTold } from './told.ts';
import { labelledUnder } from './walk.ts';

/** How long the page waits for us at most, a third of a frame; what a look does not finish goes on after a rest. Milliseconds. */
const SLICE_MS = 5;
const REST_MS = 40;
/**
 * A look begins when the page did not change for so long, for what is drawn in pieces would be looked at once for each piece;
 * where it never rests, after so long. Milliseconds.
 */
const QUIET_MS = 300;
const UNREST_MAX_MS = 3_000;
/** Between two looks, longer each time: a page that never rests is looked at for half an hour. Milliseconds. */
const PAUSE_MAX_MS = 30_000;
const PAUSE_GROWTH = 1.3;
const LOOKS_MAX = 80;
/** A look that somebody waits for ends by then. Milliseconds. */
const FINISH_MAX_MS = 1_000;

/** Looks at a document once it is there, and where it changed after that, a little at a time. It asks for no layout. */
export interface Looking {
  /** A document is there: all of it is to be looked at. */
  readonly begin: () => void;
  /** The document is being left: looks at what is due, as long as the page can wait. */
  readonly hurry: () => void;
  /** Somebody waits for it: looks at what is due, to the end. */
  readonly finish: () => void;
  readonly stop: () => void;
}

export function openLooking(tell: Tell, isTyped: (field: Field) => boolean): Looking {
  const look: Look = {
    tell, isTyped, told: openTold(tell), tells: openTells(), places: openPlaces(), changes: openChanges(all => { heard(look, all); }),
    reading: undefined, due: false, changed: false, waitedMs: 0, count: 0, stopped: false,
  };
  return {
    begin() {
      if (look.stopped) return;
      look.changes.rest();
      look.changes.hear();
      look.places.add(document.documentElement);
      wake(look);
    },
    hurry() {
      goOnNow(look, SLICE_MS);
      // What the page could not wait for is not looked at any more.
      if (!isIdle(look)) tell({ kind: 'gap', of: 'shown', reason: 'not-reached', count: 1 });
    },
    finish: () => { goOnNow(look, FINISH_MAX_MS); },
    stop: () => { end(look); },
  };
}

interface Look {
  readonly tell: Tell;
  readonly isTyped: (field: Field) => boolean;
  readonly told: Told;
  readonly tells: ReturnType<typeof openTells>;
  readonly places: Places;
  readonly changes: Changes;
  /** The look that is under way, if one is. */
  reading: Reading | undefined;
  due: boolean;
  /** Since it was last asked. */
  changed: boolean;
  waitedMs: number;
  count: number;
  stopped: boolean;
}

function heard(look: Look, changes: readonly MutationRecord[]): void {
  for (const it of changes) look.places.addChange(it);
  look.changed = true;
  // All of it will be looked at: until then it need not be told what changes, which costs the page, but that it changes.
  if (look.places.isAll()) look.changes.rest();
  wake(look);
}

function wake(look: Look): void {
  if (look.due || look.stopped || look.places.isEmpty()) return;
  look.waitedMs = 0;
  wait(look, Math.min(PAUSE_MAX_MS, QUIET_MS * PAUSE_GROWTH ** look.count));
}

function wait(look: Look, delayMs: number): void {
  look.due = true;
  later(() => {
    look.due = false;
    if (isIdle(look)) return;
    look.changes.hear();
    if (look.reading === undefined && look.changed && look.waitedMs < UNREST_MAX_MS) waitForQuiet(look);
    else goOn(look, SLICE_MS);
  }, delayMs);
}

function isIdle({ stopped, reading, places }: Look): boolean {
  return stopped || (reading === undefined && places.isEmpty());
}

function waitForQuiet(look: Look): void {
  look.changed = false;
  look.waitedMs += QUIET_MS;
  wait(look, QUIET_MS);
}

function goOnNow(look: Look, ms: number): void {
  if (isIdle(look)) return;
  look.changes.hear();
  goOn(look, ms);
  look.told.tellAll();
}

function goOn(look: Look, ms: number): void {
  look.reading ??= { steps: stepsOf(look), elements: 0 };
  const state = readFor(ms, look.reading, look.told.take);
  if (state === 'unfinished') { if (!look.due) wait(look, REST_MS); return; }
  look.reading = undefined;
  look.count += 1;
  look.told.tellAll();
  const isLast = look.count >= LOOKS_MAX;
  if (state === 'cut' || isLast) look.tell({ kind: 'gap', of: 'shown', reason: 'limit-reached', count: 1 });
  if (isLast) end(look);
  wake(look);
}

function* stepsOf({ places, isTyped, tells, changes }: Look): Generator<Labelled | undefined, void> {
  const taken: readonly Place[] = places.take();
  for (const it of taken) yield* labelledUnder(it, { tells, enter: changes.enter });
  for (const it of [document, ...changes.shadows()]) yield* prefilledIn(it, isTyped);
}

function end(look: Look): void {
  look.stopped = true;
  look.changes.rest();
}
