import type { Labelled } from './labelled.ts';

/** No page for people has more elements. */
const ELEMENTS_MAX = 250_000;
/** The clock is asked after this many elements. */
const STRIDE = 16;

/** A look under way: what is still to come, and how much was gone through. */
export interface Reading {
  readonly steps: Generator<Labelled | undefined, void>;
  elements: number;
}

/** Goes on reading for a while. `cut`: there was more than is ever read. */
export function readFor(ms: number, reading: Reading, take: (found: Labelled) => void): 'finished' | 'unfinished' | 'cut' {
  const endMs = performance.now() + ms;
  for (let step = reading.steps.next(); step.done !== true; step = reading.steps.next()) {
    if (step.value !== undefined) take(step.value);
    reading.elements += 1;
    if (reading.elements >= ELEMENTS_MAX) return 'cut';
    if (reading.elements % STRIDE === 0 && performance.now() > endMs) return 'unfinished';
  }
  return 'finished';
}
