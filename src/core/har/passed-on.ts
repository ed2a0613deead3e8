import { isOfServiceWorker } from './left-out.ts';
import type { Timed } from './timed.ts';
import { endOf } from './timed.ts';

/** What a service worker stood in the way of. */
export interface PassedOn {
  /** Requests of a page that the file tells again as the worker’s own, which left in their place. */
  readonly again: ReadonlySet<Timed>;
  /** Requests that a worker answered, and of what it asked for itself the file tells nothing. */
  readonly unheard: ReadonlySet<Timed>;
}

/** A worker may have to be started, and may look into its cache, before it passes on what it was given. Milliseconds. */
const WAITS_MAX = 10_000;

/** Tells once what browsers tell twice: a request of a page that a service worker passed on. */
export function passedOnIn(entries: readonly Timed[]): PassedOn {
  const workers = new Map<string, Timed[]>();
  for (const it of entries.filter(it => !isOfServiceWorker(it.entry))) workers.set(nameOf(it), [...workers.get(nameOf(it)) ?? [], it]);
  const again = new Set<Timed>();
  const unheard = new Set<Timed>();
  for (const it of entries.filter(one => one.entry._serviceWorkerRef === undefined)) {
    const queue = workers.get(nameOf(it)) ?? [];
    const twin = queue.find(other => other !== it && isPassedBy(other, it));
    if (twin !== undefined) { again.add(it); queue.splice(queue.indexOf(twin), 1); }
    else if (isOfServiceWorker(it.entry)) unheard.add(it);
  }
  return { again, unheard };
}

/** Either the file says whose request this is, or that a worker answered the page’s. */
function isPassedBy(other: Timed, page: Timed): boolean {
  const told = other.entry._serviceWorkerRef !== undefined || isOfServiceWorker(page.entry);
  return told && other.atMs >= page.atMs && other.atMs <= Math.max(endOf(page), page.atMs + WAITS_MAX);
}

function nameOf({ entry: { request: { method, url } } }: Timed): string {
  return `${method} ${url}`;
}
