import type { Sighting } from '../../core/evidence/delivery.ts';
import type { EvidenceKind, UseEvidence } from '../../core/evidence/evidence.ts';
import { requestsOf } from './servers.ts';
import { innermostFrames, isInOwnWords, scriptsIn, scriptUrl } from './stack.ts';
import { writtenBody } from './written-body.ts';

/** The kinds a page can witness. Nothing else is taken from its world, and never what a person typed. */
export const FROM_PAGES = ['request', 'request-body', 'cookie-write', 'storage-write', 'use', 'submit', 'worker', 'consent-signal', 'gap'] as const satisfies readonly EvidenceKind[];

const TOLD: readonly unknown[] = [...FROM_PAGES, 'servers'];

/** What the page's world tells, and when: milliseconds since the epoch; undefined where only its arrival is known. */
export interface Received {
  readonly atMs: number | undefined;
  readonly seen: Sighting;
}

/**
 * The sightings in a text that came from the page's world, written up: scripts out of stacks, methods as the platform writes
 * them, exchanges under a name that no other document uses. What is none is left out here; the exact shape of each is checked
 * where it is kept. A text that is no JSON held something nobody will know: a gap.
 */
export function receive(text: string, source: string): readonly Received[] {
  const records = parsed(text);
  if (records === undefined) return [{ atMs: undefined, seen: { kind: 'gap', of: 'request', reason: 'unreadable', count: 1 } }];
  return Array.isArray(records) ? records.filter(isRaw).flatMap(apart).map(raw => ({ atMs: raw[0], seen: writtenUp(raw, source) })) : [];
}

/** A sighting as it comes: any of it may be missing or something else. */
type Loose = Readonly<Record<string, unknown>>;
type LooseRaw = readonly [atMs: number, seen: Loose, running?: unknown, stack?: unknown];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRaw(it: unknown): it is LooseRaw {
  if (!Array.isArray(it)) return false;
  const [atMs, seen] = it as readonly unknown[];
  return typeof atMs === 'number' && typeof seen === 'object' && seen !== null && TOLD.includes((seen as Loose)['kind']);
}

/** What is told together belongs to several requests. */
function apart(raw: LooseRaw): readonly LooseRaw[] {
  const [atMs, seen, ...scripts] = raw;
  return seen['kind'] === 'servers' ? requestsOf(seen).map(it => [atMs, it, ...scripts]) : [raw];
}

function writtenUp([, seen, running, stack]: LooseRaw, source: string): Sighting {
  const scripts = typeof running === 'string' && typeof stack === 'string' ? scriptsAt({ running, stack, isRequest: seen['kind'] === 'request' }) : {};
  const exchange = 'exchange' in seen ? { exchange: `${source}.${String(seen['exchange'])}`, body: writtenBody(seen['body']) } : {};
  // The page tells that somebody stands in front of us; how many frames that script has, the stack tells.
  const amounts = seen['amounts'] as Loose | undefined;
  const through = amounts?.['through'] && innermostFrames(String(stack));
  return { ...seen, ...exchange, ...scripts, ...through ? { amounts: { ...amounts, through } } : {}, ...seen['kind'] === 'request' && asSent(seen) } as unknown as Sighting;
}

interface AtWork {
  readonly running: string;
  readonly stack: string;
  /** Of which the browser may know more. */
  readonly isRequest: boolean;
}

function scriptsAt({ running, stack, isRequest }: AtWork): Pick<UseEvidence, 'scripts' | 'beside'> {
  const scripts = scriptsIn(stack);
  if (running !== '') return withRunning(scripts, scriptUrl(running), !isRequest && isInOwnWords(stack));
  return { scripts: scripts.length === 0 && stack !== '' && !isRequest ? [''] : scripts };
}

function withRunning(scripts: readonly string[], running: string, mayBeRenamed: boolean): Pick<UseEvidence, 'scripts' | 'beside'> {
  if (scripts.length === 0) return { scripts: [running] };
  return { scripts, ...mayBeRenamed && !scripts.includes(running) && { beside: running } };
}

/** The six methods that the platform writes in capitals; it leaves all others as they are (Fetch, "normalize a method"). */
const NORMALIZED: readonly string[] = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'];

/** A request's method as it is sent, and no body where that method sends none. */
function asSent({ method }: Loose): Loose {
  const capitals = String(method).toUpperCase();
  const sent = NORMALIZED.includes(capitals) ? capitals : method;
  return { method: sent, ...(sent === 'GET' || sent === 'HEAD') && { body: { kind: 'none' } }, hop: 0 };
}
