import { bare, define, descriptorOf, indexOf, list, slice } from '../../natives.ts';
import type { Page } from './page.ts';
import type { PageNatives } from './page-natives.ts';

const FRAMES_MAX = 24;
const SCRIPTS_MAX = 8;
const SCRIPT_URL_MAX = 2_048;
/** Different uses told apart; beyond it they are counted as one. */
const USES_MAX = 1_000;
/** The first uses of each kind whose stack is taken; later ones at powers of two. A stack costs as much as 50 calls. */
const STACKS_AT_FIRST = 3;

/**
 * Tells which scripts are at work. The stack is taken for the first uses of each kind and then ever more rarely; in between
 * the running `<script>` answers, which costs nothing, and where there is none the answer is empty.
 */
export function scriptsOf(page: Page, natives: PageNatives): (use: string) => readonly string[] {
  const counts: Record<string, number> = bare({});
  const seen = { uses: 0 };
  const isDue = (use: string): boolean => {
    const key = use in counts || seen.uses < USES_MAX ? use : '';
    if (!(key in counts)) seen.uses += 1;
    const count = (counts[key] ?? 0) + 1;
    counts[key] = count;
    return count <= STACKS_AT_FIRST || (count & (count - 1)) === 0;
  };
  return use => {
    const stacked = isDue(use) ? scriptsIn(stackIn(natives)) : list<string>();
    return stacked.length > 0 ? stacked : runningScript(page, natives);
  };
}

function runningScript({ document }: Page, natives: PageNatives): readonly string[] {
  const script = natives.currentScript(document);
  if (script === null) return list();
  const url = natives.scriptSource(script) || natives.documentUrl(document);
  return [slice(url, 0, SCRIPT_URL_MAX)];
}

/** The stack as the engine writes it; '' where the page formats stacks itself, since then taking one would call the page. */
function stackIn({ Error }: PageNatives): string {
  if (descriptorOf(Error, 'prepareStackTrace') !== undefined) return '';
  const limit = descriptorOf(Error, 'stackTraceLimit');
  if (limit === undefined) return new Error().stack ?? '';
  if (bare(limit).writable !== true || limit.configurable !== true) return '';
  define(Error, 'stackTraceLimit', bare({ ...limit, value: FRAMES_MAX }));
  const stack = new Error().stack ?? '';
  define(Error, 'stackTraceLimit', limit);
  return stack;
}

/** The URLs in a stack, innermost first, each once. The first frame is ours, and so is every frame of the same script. */
export function scriptsIn(stack: string): string[] {
  const found = list<string>();
  const state = { own: undefined as string | undefined };
  for (let start = 0; start < stack.length && found.length < SCRIPTS_MAX;) {
    const newline = indexOf(stack, '\n', start);
    const end = newline === -1 ? stack.length : newline;
    keep(urlIn(slice(stack, start, end)), found, state);
    start = end + 1;
  }
  return found;
}

function keep(url: string | undefined, found: string[], state: { own: string | undefined }): void {
  if (url === undefined) return;
  state.own ??= url;
  if (url === state.own || !isWeb(url)) return;
  for (let i = 0; i < found.length; i += 1) if (found[i] === url) return;
  found[found.length] = slice(url, 0, SCRIPT_URL_MAX);
}

function isWeb(url: string): boolean {
  return indexOf(url, 'http') === 0 || indexOf(url, 'blob:') === 0;
}

/**
 * The script named in one line of a stack: `at f (URL:1:2)`, `f@URL:1:2`, `at eval (eval at f (URL:1:2), <anonymous>:1:2)`,
 * `f@URL line 3 > eval:1:2`. '' for a frame without URL; undefined for a line that is no frame.
 */
function urlIn(line: string): string | undefined {
  const scheme = indexOf(line, '://');
  if (scheme === -1) return indexOf(line, 'at ') === -1 && indexOf(line, '@') === -1 ? undefined : '';
  let start = scheme;
  while (start > 0 && isUrlStart(line, start - 1)) start -= 1;
  const space = indexOf(line, ' ', scheme);
  return withoutPosition(slice(line, start, space === -1 ? line.length : space));
}

function isUrlStart(line: string, at: number): boolean {
  const character = line[at] ?? '';
  return character !== '(' && character !== ' ' && character !== '@';
}

/** Cuts `:12:34),` off the end. */
function withoutPosition(text: string): string {
  let end = text.length;
  while (text[end - 1] === ')' || text[end - 1] === ',') end -= 1;
  return withoutNumber(withoutNumber(slice(text, 0, end)));
}

function withoutNumber(text: string): string {
  let colon = text.length - 1;
  while (isDigit(text[colon] ?? '')) colon -= 1;
  return text[colon] === ':' && colon < text.length - 1 ? slice(text, 0, colon) : text;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
