import { attempt, bare, getterOf } from '../../natives.ts';
import { before } from './address.ts';
import type { Page } from './page.ts';
import { takenStack } from './taken-stack.ts';

/** The first uses of each kind whose stack is taken; later ones at powers of two. A stack costs as much as 50 calls. */
const STACKS_AT_FIRST = 3;
/** Stacks taken in one document for each feature of which uses are sampled elsewhere: a page's many listeners do not use up those of a drawing. */
const STACKS_EACH_MAX = 250;
/** Stacks taken in one document as sampled here. Of a script that has just run for the first time one costs up to 80 µs, and 5 µs as a rule. */
const STACKS_MAX = 400;

const currentScript = getterOf('Document', 'currentScript');
const scriptSource = getterOf('HTMLScriptElement', 'src');
const documentUrl = getterOf('Document', 'URL');

export interface AtWork {
  /** Address of the script element that runs, of the document where it has none; '' where none runs. */
  readonly running: string;
  /** '' where none was taken. */
  readonly stack: string;
}

export interface Scripts {
  /**
   * While a `<script>` with an address runs, it is the answer, but for its first use of each feature, whose stack may show a
   * library that it calls. Of all other uses the stack is taken at first and then ever more rarely.
   */
  readonly sampled: (use: string) => AtWork;
  /** With a stack each time, as long as this feature has any: for uses that are sampled by whoever asks. */
  readonly each: (feature: string) => AtWork;
  /** With a stack: for whoever keeps a budget of their own. */
  readonly now: () => AtWork;
}

/** Tells which scripts are at work. Missed: `each` has no stack for a feature any more; the page keeps true stacks from us, said once. */
export function scriptsOf({ document }: Page, missed: (reason: 'limit-reached' | 'unreadable') => void): Scripts {
  const counts: Record<string, number> = bare({});
  const left: Record<string, number> = bare({ sampled: STACKS_MAX });
  const isDue = (use: string, isRunning: boolean): boolean => {
    const count = (counts[use] ?? 0) + 1;
    counts[use] = count;
    return count === 1 || (!isRunning && (count <= STACKS_AT_FIRST || (count & (count - 1)) === 0));
  };
  const state = bare({ isBlind: false });
  const stackNow = (): string => {
    const stack = takenStack();
    if (stack === undefined && !state.isBlind) missed('unreadable');
    state.isBlind ||= stack === undefined;
    return stack ?? '';
  };
  const stackFrom = (budget: string): string => {
    const stacks = (left[budget] ?? STACKS_EACH_MAX) - 1;
    left[budget] = stacks;
    if (stacks === -1 && budget !== 'sampled') missed('limit-reached');
    return stacks < 0 ? '' : stackNow();
  };
  const at = (take: (source: string) => string): AtWork => {
    const script = currentScript(document);
    const source = (script && attempt(() => scriptSource(script))) || '';
    return { running: script ? source || documentUrl(document) : '', stack: take(source) };
  };
  return {
    sampled: use => at(source => isDue(source ? before(use, ' ') + source : use, !!source) ? stackFrom('sampled') : ''),
    each: feature => at(() => stackFrom(feature)),
    now: () => at(stackNow),
  };
}
