/** Scripts told of one stack: who asked, who had it ask, and who loaded that one are among them. */
const SCRIPTS_MAX = 8;
/** Twice what real addresses of scripts have. Characters. */
const SCRIPT_URL_MAX = 2_048;
/** Frames that the page's end asks for (`taken-stack.ts`). */
const FRAMES_MAX = 26;

/** The URLs in a stack, innermost first, each once. */
export function scriptsIn(stack: string): readonly string[] {
  return [...new Set(framesIn(stack))].slice(0, SCRIPTS_MAX).map(scriptUrl);
}

/** How many frames the innermost script has before another one's begin; -1 where none does. */
export function innermostFrames(stack: string): number {
  return framesIn(stack).findIndex((it, _, all) => it !== all[0]);
}

/** Whether each frame is in it, and scripts stand there by what they may call themselves. */
export function isInOwnWords(stack: string): boolean {
  return !stack.startsWith(LOADED) && stack.split('\n').length < FRAMES_MAX;
}

/** The URL of each frame that has one. The first frame is ours, and so is every frame of the same script. */
function framesIn(stack: string): readonly string[] {
  const urls = stack.startsWith(LOADED) ? stack.slice(LOADED.length).split(LOADED).map(loadedFrom) : stack.split('\n').map(urlIn).filter(it => it !== undefined);
  return urls.filter(it => it !== urls[0] && /^(?:http|blob:)/u.test(it));
}

/** Begins each frame that is told by where its script was loaded from (V8, `taken-stack.ts`): no engine writes so. */
const LOADED = '\n\t';

/** The address in such a frame: nothing else is in it, or where it was evaluated, ` (URL:1:2)`. */
function loadedFrom(frame: string): string {
  return frame.startsWith(' (') ? frame.slice(2).replace(/\)+$/u, '').replace(/(?::\d+){1,2}$/u, '') : frame;
}

/** An address as it is kept. */
export function scriptUrl(url: string): string {
  return url.slice(0, SCRIPT_URL_MAX);
}

/**
 * The script named in one line of a stack: `at f (URL:1:2)`, `f@URL:1:2`, `at eval (eval at f (URL:1:2), <anonymous>:1:2)`,
 * `f@URL line 3 > eval:1:2`. '' for a frame without URL; undefined for a line that is no frame.
 */
function urlIn(line: string): string | undefined {
  const scheme = line.indexOf('://');
  if (scheme === -1) return /at |@/u.test(line) ? '' : undefined;
  const start = Math.max(...['(', ' ', '@'].map(it => line.lastIndexOf(it, scheme))) + 1;
  const [text = ''] = line.slice(start).split(' ');
  return text.replace(/[),]+$/u, '').replace(/(?::\d+){1,2}$/u, '');
}
