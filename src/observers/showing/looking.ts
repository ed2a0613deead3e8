import type { Tell } from '../document/host/document-host.ts';
import type { Field } from '../document/host/field.ts';
import { later } from '../outbox-clock.ts';
import { openTells } from './candidates.ts';
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
/** Between two looks, longer each time: a page that never rests is looked at for half an hour. Milliseconds. */
const PAUSE_MIN_MS = 60;
const PAUSE_MAX_MS = 30_000;
const PAUSE_GROWTH = 1.4;
const LOOKS_MAX = 80;

const CHANGES: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['value'] };

/** Looks at a document once it is there, and where it changed after that, a little at a time. It asks for no layout. */
export interface Looking {
  /** A document is there: all of it is to be looked at. */
  readonly begin: () => void;
  readonly stop: () => void;
}

/** `typed`: the fields that a person typed into; what they hold is not what the page shows. */
export function openLooking(tell: Tell, typed: WeakSet<Field>): Looking {
  const changes = new MutationObserver(all => {
    for (const it of all) look.places.addChange(it);
    wake(look);
  });
  const look: Look = {
    tell, changes, told: openTold(tell), tells: openTells(), places: openPlaces(),
    typed, shadows: new Set(), reading: undefined, due: false, count: 0, stopped: false,
  };
  return {
    begin() {
      if (look.stopped) return;
      changes.observe(document, CHANGES);
      look.places.add(document.documentElement);
      wake(look);
    },
    stop: () => { end(look); },
  };
}

interface Look {
  readonly tell: Tell;
  readonly changes: MutationObserver;
  readonly told: Told;
  readonly tells: ReturnType<typeof openTells>;
  readonly places: Places;
  readonly typed: WeakSet<Field>;
  readonly shadows: Set<ShadowRoot>;
  /** The look that is under way, if one is. */
  reading: Reading | undefined;
  due: boolean;
  count: number;
  stopped: boolean;
}

function wake(look: Look): void {
  if (look.due || look.stopped || look.places.isEmpty()) return;
  wait(look, Math.min(PAUSE_MAX_MS, PAUSE_MIN_MS * PAUSE_GROWTH ** look.count));
}

function wait(look: Look, delayMs: number): void {
  look.due = true;
  later(() => {
    look.due = false;
    if (!look.stopped) goOn(look);
  }, delayMs);
}

function goOn(look: Look): void {
  look.reading ??= { steps: stepsOf(look), elements: 0 };
  const state = readFor(SLICE_MS, look.reading, look.told.take);
  if (state === 'unfinished') { wait(look, REST_MS); return; }
  look.reading = undefined;
  look.count += 1;
  look.told.tellAll();
  const isLast = look.count >= LOOKS_MAX;
  if (state === 'cut' || isLast) look.tell({ kind: 'gap', of: 'shown', reason: 'limit-reached', count: 1 });
  if (isLast) end(look);
  wake(look);
}

function* stepsOf({ places, shadows, typed, tells, changes }: Look): Generator<Labelled | undefined, void> {
  const enter = (shadow: ShadowRoot): void => {
    if (shadows.has(shadow)) return;
    shadows.add(shadow);
    changes.observe(shadow, CHANGES);
  };
  const taken: readonly Place[] = places.take();
  for (const it of taken) yield* labelledUnder(it, { tells, enter });
  for (const it of [document, ...shadows]) {
    if (!it.isConnected) shadows.delete(it as ShadowRoot);
    else yield* prefilledIn(it, field => typed.has(field));
  }
}

function end(look: Look): void {
  look.stopped = true;
  look.changes.disconnect();
}
