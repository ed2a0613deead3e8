import type { Crew } from './crew.ts';

/** What watches a window from our own world: who joins tells by the same way, and stops with the others. */
export interface AtWork extends Pick<Crew, 'add' | 'stop'> {
  /** Hands over at once what is waiting. */
  readonly flush: () => void;
}

/** Under this name our own world, which no page sees, keeps what is at work on its window: scripts that come later find it there. */
const AT_WORK = Symbol.for('sillage/document');

const world = globalThis as { [AT_WORK]?: AtWork };

export function atWork(): AtWork | undefined {
  return world[AT_WORK];
}

/** What was at work before ends: its document is over. */
export function putToWork(start: () => AtWork): AtWork {
  world[AT_WORK]?.stop();
  return world[AT_WORK] = start();
}
