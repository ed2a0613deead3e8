import type { ReplaySign, Speech, Upload, Use } from './dossier.ts';
import { UPLOAD_MIN } from './recordings.ts';

/**
 * How much each sign tells (`detection.md` §2.6). A recorder has most of them; guided tours, heat maps and accessibility tools have
 * two of those that are seen in the page, and send neither page nor stream. A vendor's own word is enough.
 */
export const REPLAY_WEIGHTS: Readonly<Record<ReplaySign, number>> = { mutations: 3, listeners: 2, walk: 3, repeated: 3, tree: 4, stream: 4, declared: 7 };

/** All that may tell of one recorder. */
export interface Traces {
  readonly uploads: readonly Upload[];
  readonly uses: readonly Use[];
  readonly speeches: readonly Speech[];
}

/** The signs in what was seen of one recorder. */
export function signsIn({ uploads, uses, speeches }: Traces): ReadonlySet<ReplaySign> {
  const seen: Readonly<Record<ReplaySign, boolean>> = {
    mutations: uses.some(isWholeWatch), listeners: kindsOf(uses) >= KINDS_MIN, walk: isWalk(uses),
    repeated: isRepeated(uploads),
    tree: uploads.some(it => it.recording?.tree), stream: uploads.some(it => it.recording?.stream),
    declared: speeches.length > 0,
  };
  return new Set(NAMES.filter(it => seen[it]));
}

const NAMES = Object.keys(REPLAY_WEIGHTS) as readonly ReplaySign[];

/** Whether a script watches all that changes in a page. */
export function isWholeWatch({ feature, amounts }: Use): boolean {
  return feature === 'mutation-watch' && amounts?.['text'] === 1 && amounts['attributes'] === 1;
}

/** Menus and galleries listen to one or two. */
const KINDS_MIN = 3;

function kindsOf(uses: readonly Use[]): number {
  return new Set(uses.filter(it => it.feature === 'event-stream' || isInput(it)).map(it => it.of)).size;
}

function isInput({ feature, of, on }: Use): boolean {
  return feature === 'listen' && of === 'input' && (on === 'window' || on === 'document');
}

/** Style sheets read one after the other; who writes a sheet of its own reads that one. */
const SHEETS_MIN = 3;

function isWalk(uses: readonly Use[]): boolean {
  const reads = uses.filter(it => it.feature === 'document-read');
  return reads.some(it => it.on === 'document') || reads.length >= SHEETS_MIN;
}

/** So many uploads to one address are no coincidence; and this long they must go on, or they are one file in pieces. Milliseconds. */
const UPLOADS_MIN = 3;
const SPREAD_MIN = 1000;

function isRepeated(uploads: readonly Upload[]): boolean {
  const series = new Map<string, Series>();
  for (const { recording, transmission: { url, bytes, offsetMs } } of uploads) {
    if (recording === undefined && bytes < UPLOAD_MIN) continue;
    const address = url.split(/[?#]/u)[0] ?? '';
    const { count, firstMs } = series.get(address) ?? { count: 0, firstMs: offsetMs };
    series.set(address, { count: count + 1, firstMs, lastMs: offsetMs });
  }
  return [...series.values()].some(it => it.count >= UPLOADS_MIN && it.lastMs - it.firstMs >= SPREAD_MIN);
}

/** Uploads to one address, in the order of time. */
interface Series {
  readonly count: number;
  readonly firstMs: number;
  readonly lastMs: number;
}
