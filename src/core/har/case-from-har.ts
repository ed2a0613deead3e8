import type { EvidenceLog } from '../evidence/log.ts';
import type { Complaint } from '../shape/shape.ts';
import type { Har } from './har.ts';
import type { LeavesOut, LeftOut } from './left-out.ts';
import { LEAVES_OUT, reasonToLeaveOut } from './left-out.ts';
import type { PageOfHar } from './pages.ts';
import { pagesOf } from './pages.ts';
import { passedOnIn } from './passed-on.ts';
import { readHar } from './read.ts';
import type { Timed } from './timed.ts';
import { timedIn } from './timed.ts';
import type { Sorted } from './visit.ts';
import { visitOf } from './visit.ts';

export type CaseFromHar =
  | {
    readonly ok: true;
    /** One for each page of the file that sent something, in the order of time. */
    readonly visits: readonly EvidenceLog[];
    readonly leftOut: LeftOut;
    /** Entries that were read, those that were left out among them. */
    readonly entries: number;
    /** The file ends too early, and what is told is what was whole of it. */
    readonly cut: boolean;
  }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** More entries of one file are not read: an audit of it must end. Of the largest files that tests met, five times as many. */
export const ENTRIES_MAX = 30_000;

/** What a HAR file of any tool shows of what left its pages. Pure; it is told nothing but the file’s text. */
export function caseFromHar(text: string): CaseFromHar {
  const read = readHar(text);
  if (!read.ok) return read;
  const { har, cut } = read;
  const all = timedIn(har);
  const timed = all.slice(0, ENTRIES_MAX);
  const reasons = reasonsIn(timed);
  const pages = pagesOf(har, timed).filter(it => it.entries.some(entry => !reasons.left.has(entry)));
  if (pages.length === 0) return { ok: false, complaints: [{ path: ['log', 'entries'], expected: 'at least one request over http or https' }] };
  const last = pages.length - 1;
  const gaps = (n: number): Sorted['gaps'] => n < last ? [] : wholeGaps(cut, all.length - timed.length);
  const made = madeBy(har);
  return {
    ok: true, cut, entries: timed.length, leftOut: countsOf(reasons.left),
    visits: pages.map((page, n) => visitOf(page, { ...sorted(page, reasons), gaps: gaps(n) }, made)),
  };
}

interface Reasons {
  readonly left: ReadonlyMap<Timed, LeavesOut>;
  readonly unheard: ReadonlySet<Timed>;
}

function reasonsIn(timed: readonly Timed[]): Reasons {
  const left = new Map(timed.flatMap(it => {
    const reason = reasonToLeaveOut(it.entry);
    return reason === undefined ? [] : [[it, reason] as const];
  }));
  const { again, unheard } = passedOnIn(timed.filter(it => !left.has(it)));
  for (const it of again) left.set(it, 'passed-on');
  return { left, unheard };
}

function sorted({ entries }: PageOfHar, { left, unheard }: Reasons): Omit<Sorted, 'gaps'> {
  return { sent: entries.filter(it => !left.has(it) && !unheard.has(it)), unheard: entries.filter(it => unheard.has(it)) };
}

function countsOf(left: ReadonlyMap<Timed, LeavesOut>): LeftOut {
  const reasons = [...left.values()];
  return Object.fromEntries(LEAVES_OUT.map(it => [it, reasons.filter(reason => reason === it).length])) as Record<LeavesOut, number>;
}

function wholeGaps(cut: boolean, beyond: number): Sorted['gaps'] {
  return [
    ...cut ? [{ kind: 'gap', of: 'request', reason: 'file-cut', count: 1 } as const] : [],
    ...beyond > 0 ? [{ kind: 'gap', of: 'request', reason: 'limit-reached', count: beyond } as const] : [],
  ];
}

/** `WebInspector 537.36`, `Playwright 1.65.1 (chromium 156.0.8078.73)`; what does not look like a product is not repeated. */
function madeBy({ log: { creator, browser } }: Har): string {
  const [by, of] = [creator, browser].map(it => [it?.name, it?.version].filter(part => part).join(' ')).map(it => /^[\w .+/-]{1,60}$/u.test(it) ? it : '');
  return [by, of === by || of === '' ? '' : `(${of})`].filter(it => it !== '').join(' ') || '?';
}
