import type { Sighting } from '../evidence/delivery.ts';
import type { Evidence, EvidenceKind } from '../evidence/evidence.ts';
import type { EvidenceLog, Visit } from '../evidence/log.ts';
import { answerOf, headOf } from './headers.ts';
import { hopsOf } from './hops.ts';
import { isoOf } from './instant.ts';
import type { PageOfHar } from './pages.ts';
import type { Shown } from './sightings.ts';
import { sightingsOf } from './sightings.ts';
import type { Timed } from './timed.ts';

/** What of a page’s entries counts: those that left, and those that a service worker answered out of sight. */
export interface Sorted {
  readonly sent: readonly Timed[];
  readonly unheard: readonly Timed[];
  /** Holes of the file as a whole that fall into this page. */
  readonly gaps: readonly Gap[];
}

type Gap = Extract<Sighting, { kind: 'gap' }>;

/** The evidence of one page of a file: what it shows, and what files of this kind, or this one, do not show. */
export function visitOf(page: PageOfHar, { sent, unheard, gaps }: Sorted, browser: string): EvidenceLog {
  const startMs = Math.min(...page.entries.map(it => it.atMs));
  const hops = hopsOf(sent);
  const shown = sent.flatMap(it => sightingsOf(it, { ...hops.get(it) ?? { exchange: `har-${it.n}`, hop: 0 }, frame: page.frames.get(it) }));
  const holes = [NOT_IN_FORMAT, ...page.begun ? [] : [late()], ...unheard.map(notHeard), ...notHeld(sent), ...gaps].map((seen): Shown => ({ atMs: startMs, seen }));
  const all = [...holes, ...shown].toSorted((a, b) => a.atMs - b.atMs);
  const visit: Visit = { url: page.url, startedAt: isoOf(startMs), host: 'har', browser, state: 'live', listening: 'recorded', observes: observedIn(all) };
  return { visit, evidence: all.map((it, n) => evidenceOf(it, n, startMs)) };
}

function evidenceOf({ atMs, document = '', seen }: Shown, n: number, startMs: number): Evidence {
  return { ...seen, id: `har.${n}`, offsetMs: Math.max(0, Math.round(atMs - startMs)), witness: 'browser', document };
}

/** Of these a file may hold nothing at all, and then nobody looked. */
const SOMETIMES: readonly EvidenceKind[] = ['request-head', 'response', 'content'];

/** The kinds of evidence that a file can show. What was typed, stored or done by scripts, none can. */
function observedIn(shown: readonly Shown[]): readonly EvidenceKind[] {
  const kinds = new Set(shown.map(it => it.seen.kind));
  const bodies = shown.map(({ seen }) => seen.kind === 'request' ? seen.body.kind : 'none');
  const hidesAll = bodies.includes('hidden') && bodies.every(it => it === 'hidden' || it === 'none');
  return ['request', ...hidesAll ? [] : ['request-body' as const], 'navigation', ...SOMETIMES.filter(it => kinds.has(it))];
}

/** True of every file: a question about requests is never answered whole by one. */
const NOT_IN_FORMAT: Gap = { kind: 'gap', of: 'request', reason: 'not-in-format', count: 1 };

function late(): Gap {
  return { kind: 'gap', of: 'request', reason: 'started-late', count: 1 };
}

function notHeard({ entry: { request: { url } } }: Timed): Gap {
  return { kind: 'gap', of: 'request', reason: 'worker-not-observed', count: 1, place: url };
}

/**
 * Headers that the file does not hold. Chromium leaves cookies out where it is not told otherwise ("Export HAR (sanitized)", since 130),
 * and does not say so: a file without any cookie may be about a site that has none, and nobody can tell.
 */
function notHeld(sent: readonly Timed[]): readonly Gap[] {
  const answers = sent.filter(it => (it.entry.response?.status ?? 0) > 0);
  const cookies = sent.some(({ entry }) => answerOf(entry).setCookies.length > 0 || headOf(entry).some(([name]) => name === 'cookie'));
  const bare = (all: readonly Timed[], of: 'request' | 'response'): number => all.filter(({ entry }) => (entry[of]?.headers ?? []).length === 0).length;
  const heads = cookies ? bare(sent, 'request') : sent.length;
  const responses = cookies ? bare(answers, 'response') : answers.length;
  const hole = (of: EvidenceKind, count: number): readonly Gap[] => count === 0 ? [] : [{ kind: 'gap', of, reason: 'not-in-file', count }];
  return [...hole('request-head', heads), ...hole('response', responses)];
}
