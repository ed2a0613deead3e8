import { apply, bare, construct, define, descriptorOf, indexOf, keys, list, notes, slice } from '../../natives.ts';
import type { Stop } from '../../observer.ts';
import type { Page } from './page.ts';

/** What a recorder is told of one call. It must not change any of it. */
export interface Call {
  /** What was called upon; nothing where something is constructed. */
  readonly self: unknown;
  readonly args: readonly unknown[];
  /** Only after the call: what it gave, or what was constructed. */
  readonly result?: unknown;
}

/** Other arguments for the native, which to the page are the same; `done` is called when it has returned. */
export interface Instead {
  readonly args: readonly unknown[];
  readonly done: () => void;
}

export interface Recorder {
  /** Before the native runs. */
  readonly before?: (call: Call) => Instead | undefined;
  /** After it returned; not called when it threw. */
  readonly after?: (call: Call) => void;
}

/**
 * What to watch: `Interface.method`, `Interface.attribute` (its setter, or its getter where it has no setter),
 * `Interface.constructor`, or `.name` of the window itself. What this browser does not have, or has locked, is left out.
 */
export type Places = Readonly<Record<string, Recorder>>;

/** `failed` is told where a recorder itself throws: something went unseen. The page never hears of it. */
export type Watch = (places: Places, failed: () => void) => void;

type Native = (...args: unknown[]) => unknown;
type Guard = <R>(record: ((call: Call) => R) | undefined, call: Call) => R | undefined;

/**
 * Stands in front of natives by proxies, which keep name, length, errors, `this` and `new.target`. What a proxy cannot keep, its
 * source text, is kept by answering `Function.prototype.toString` for it: libraries decide by it whether a native is still one.
 */
export function callsOf(page: Page): { readonly watch: Watch; readonly stop: Stop } {
  const natives = notes<object>();
  const proxies = notes<object>();
  const stops = list<Stop>();
  const state = bare({ watching: true });

  const replace = (holder: object, name: string, handler: ProxyHandler<Native>): void => {
    const original = bare(descriptorOf(holder, name) ?? {});
    const slot = original.value ? 'value' : original.set ? 'set' : 'get';
    const native = original[slot];
    if (typeof native !== 'function' || original.configurable !== true) return;
    // The same constructor stands in several places, and must stay the same.
    const proxy = proxies.get(native) ?? new page.Proxy(native as Native, bare(handler));
    proxies.set(native, proxy);
    natives.set(proxy, native);
    define(holder, name, bare({ ...original, [slot]: proxy }));
    stops[stops.length] = () => {
      if (descriptorOf(holder, name)?.[slot] === proxy) define(holder, name, original);
    };
  };

  const watchPlace = (place: string, handler: ProxyHandler<Native>): void => {
    const dot = indexOf(place, '.');
    const type = slice(place, 0, dot);
    const name = slice(place, dot + 1, place.length);
    const owners = page as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
    const holder = type ? owners[type]?.prototype : page;
    if (holder === undefined) return;
    replace(holder, name, handler);
    if (name !== 'constructor') return;
    replace(page, type, handler);
    replace(page, `webkit${type}`, handler);
  };

  const watch: Watch = (places, failed) => {
    const guard: Guard = (record, call) => {
      try {
        return state.watching ? record?.(call) : undefined;
      } catch {
        failed();
        return undefined;
      }
    };
    const names = keys(places);
    for (let i = 0; i < names.length; i += 1) watchPlace(names[i] ?? '', handlerOf(bare(places[names[i] ?? ''] ?? {}), guard));
  };

  replace(page.Function.prototype, 'toString', { apply: (native, self, args) => apply(native, natives.get(self) ?? self, args) });
  return {
    watch,
    stop() {
      state.watching = false;
      for (let i = stops.length - 1; i >= 0; i -= 1) stops[i]?.();
    },
  };
}

function handlerOf({ before, after }: Recorder, guard: Guard): ProxyHandler<Native> {
  const around = (call: Call, run: (args: readonly unknown[]) => unknown): unknown => {
    const instead = guard(before, call);
    const result = run(instead ? instead.args : call.args);
    if (instead) guard(instead.done, call);
    guard(after, { self: call.self, args: call.args, result });
    return result;
  };
  // Without a prototype, an argument that was not given is none, whatever the page put on `Array.prototype`.
  return {
    apply: (native, self, args) => around({ self, args: bare(args) }, given => apply(native, self, given)),
    construct: (native, args, target) => around({ self: undefined, args: bare(args) }, given => construct(native, given, target)) as object,
  };
}
