import { attempt, bare, define, descriptorOf, getterOf } from '../../natives.ts';
import { before } from './address.ts';
import type { Page } from './page.ts';
import { Error } from './page-natives.ts';

const FRAMES_MAX = 24;
/** The first uses of each kind whose stack is taken; later ones at powers of two. A stack costs as much as 50 calls. */
const STACKS_AT_FIRST = 3;
/** Stacks taken in one document. Of a script that has just run for the first time one costs up to 80 µs, and 5 µs as a rule. */
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

/**
 * Tells which scripts are at work. While a `<script>` with an address runs, it is the answer, but for its first use of each
 * feature, whose stack may show a library that it calls. Of all other uses the stack is taken at first and then ever more rarely.
 */
export function scriptsOf({ document }: Page): (use: string) => AtWork {
  const counts: Record<string, number> = bare({});
  const state = bare({ left: STACKS_MAX });
  const isDue = (use: string, isRunning: boolean): boolean => {
    const count = (counts[use] ?? 0) + 1;
    counts[use] = count;
    return count === 1 || (!isRunning && (count <= STACKS_AT_FIRST || (count & (count - 1)) === 0));
  };
  return use => {
    const script = currentScript(document);
    const source = script ? attempt(() => scriptSource(script)) : '';
    const takes = state.left > 0 && isDue(source ? before(use, ' ') + source : use, !!source);
    if (takes) state.left -= 1;
    return { running: script ? source || documentUrl(document) : '', stack: takes ? stackNow() : '' };
  };
}

/** The stack as the engine writes it; '' where the page formats stacks itself, since then taking one would call the page. */
function stackNow(): string {
  if (descriptorOf(Error, 'prepareStackTrace') !== undefined) return '';
  // A limit that the page made an accessor is asked by no engine.
  const limit = bare(descriptorOf(Error, 'stackTraceLimit') ?? {});
  const widens = limit.writable === true && limit.configurable === true;
  if (widens) define(Error, 'stackTraceLimit', bare({ ...limit, value: FRAMES_MAX }));
  const { stack } = new Error();
  if (widens) define(Error, 'stackTraceLimit', limit);
  return stack ?? '';
}
