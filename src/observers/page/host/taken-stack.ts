import { attempt, bare, define, descriptorOf, methodOf, prototypeOf, remove, slice, unbound } from '../../natives.ts';
import { Error } from './page-natives.ts';

/** Two of them are ours. */
const FRAMES_MAX = 26;

const lastIndexOf = methodOf('String', 'lastIndexOf');

/** A frame, as V8 hands it to whoever is to write the stack (https://v8.dev/docs/stack-trace-api). */
interface CallSite {
  /** Where its script was loaded from, whatever that calls itself; null of evaluated code, '' of what a script wrote into an element. */
  readonly getFileName: () => string | null;
  /** `eval at f (URL:1:2)`; of code that gives itself an address (`sourceURL`), that. */
  readonly getEvalOrigin: () => string | undefined;
}

const site = prototypeOf(Object(stackWrittenBy((_, sites) => sites[0] as unknown))) as CallSite;
/** Of V8, whose own text has scripts name themselves; there is none in other engines. */
const isV8 = 'getFileName' in site;
const fileName = unbound(site.getFileName);
const evalOrigin = unbound(site.getEvalOrigin);

/**
 * The stack, without running code of the page's: in V8 the address of each frame after a line break and a tab, else as the engine
 * writes it. Undefined where the page lets nobody have it written, or keeps that to itself.
 */
export function takenStack(): string | undefined {
  const putBack = lend('stackTraceLimit', FRAMES_MAX);
  const stack = isV8 ? stackWrittenBy(addresses) : new Error().stack;
  putBack?.();
  return stack;
}

function stackWrittenBy<T>(write: (error: unknown, sites: readonly CallSite[]) => T): T | undefined {
  const putBack = lend('prepareStackTrace', write);
  if (!putBack) return undefined;
  const { stack } = new Error();
  putBack();
  return stack as T;
}

/** What evaluated code calls itself has no space in it (V8 takes none), and so leaves one letter of it. */
function addresses(_: unknown, sites: readonly CallSite[]): string {
  let text = '';
  for (let i = 0; i < sites.length; i += 1) {
    const origin = `${evalOrigin(sites[i])}`;
    text += `\n\t${fileName(sites[i]) ?? slice(origin, lastIndexOf(origin, ' ('))}`;
  }
  return text;
}

/** Gives `Error` a member for a moment. Undefined where the page lets nobody. */
function lend(name: string, value: unknown): (() => void) | undefined {
  const own = descriptorOf(Error, name);
  return attempt(() => {
    define(Error, name, bare(own ? { value } : { value, configurable: true }));
    return () => { if (own) define(Error, name, bare(own)); else remove(Error, name); };
  });
}
