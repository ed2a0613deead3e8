import type { Initiator } from '../evidence/evidence.ts';
import type { HarEntry } from './har.ts';

/** A stack names the same few files over and over; more than this many tell nothing new. */
const SCRIPTS_MAX = 8;

type Told = Exclude<HarEntry['_initiator'], string | undefined>;

/** The scripts behind a request, innermost first, each once. */
export function scriptsOf({ _initiator: told, _initiator_type: type }: HarEntry): readonly string[] {
  if (typeof told === 'string') return type === 'script' && /^https?:/u.test(told) ? [told] : [];
  return [...new Set(addressesIn(told?.stack))].filter(it => /^(?:https?|blob):/u.test(it)).slice(0, SCRIPTS_MAX);
}

/** What made the browser send a request, where the file tells (Chromium’s writers alone do). */
export function initiatorOf(entry: HarEntry): Initiator | undefined {
  const { _initiator: told, _serviceWorkerRef } = entry;
  const script = scriptsOf(entry)[0];
  if (_serviceWorkerRef !== undefined) return { how: 'service-worker', url: script ?? '' };
  if (script !== undefined) return { how: 'script', url: script };
  return typeof told === 'object' ? asTold(told.type, told.url) : asTold(entry._initiator_type, told);
}

function asTold(type: string | undefined, url = ''): Initiator | undefined {
  return type === undefined ? undefined : { how: HOW[type] ?? 'other', url: /^https?:/u.test(url) ? url : '' };
}

/** DevTools protocol, `Network.Initiator.type`. */
const HOW: Readonly<Record<string, Initiator['how']>> = { parser: 'parser', script: 'script', preload: 'preload' };

/** Whether an extension of the recorder’s browser asked, and not the page. */
export function isOfExtension({ _initiator: told }: HarEntry): boolean {
  const first = typeof told === 'string' ? told : addressesIn(told?.stack)[0] ?? told?.url;
  return first !== undefined && /^[a-z]+-extension:/u.test(first);
}

/** Stacks hang together through the calls that were put off; a file could make that chain as long as it likes. */
const PARENTS_MAX = 32;

function addressesIn(stack: Told['stack']): readonly string[] {
  const found: string[] = [];
  for (let [it, n] = [stack, 0]; it !== undefined && n < PARENTS_MAX; it = it.parent, n += 1) found.push(...(it.callFrames ?? []).map(frame => frame.url));
  return found;
}
