import { apply, attempt, bare, construct, define, descriptorOf, indexOf, keys, list, notes, prototypeOf, slice, withPrototype } from '../../natives.ts';
import type { Member } from '../../natives.ts';
import type { Stop } from '../../observer.ts';
import type { Page } from './page.ts';

/** Told of a call that returned: its arguments, what it was called upon or constructed, what it gave. It must not change any of it. */
export type After = (args: readonly unknown[], self: unknown, result: unknown) => void;

/** Told of a call before the native runs. */
export type Before = (args: readonly unknown[], self: unknown) => Instead | undefined;

/** Other arguments for the native, which to the page are the same; `done` is called when it has returned. */
export interface Instead {
  readonly args: readonly unknown[];
  readonly done: () => void;
}

export type Recorder = After | { readonly before: Before };

/**
 * What to watch, by interface: its methods, its attributes (the setter, or the getter of those that have none; `get name` is the
 * getter of one that has both), its constructor as `new`; under `window` what the window itself has; `DateTimeFormat` is that of
 * `Intl`. What this browser lacks, or has locked, is left out. Several observers may watch one place.
 */
export type Places = Readonly<Record<string, Readonly<Record<string, Recorder>>>>;

/** `failed` is told where a recorder itself throws: something went unseen. The page never hears of it. */
export type Watch = (places: Places, failed: () => void) => void;

/** Prototypes behind a new one of a native's that are looked at. */
const CHAIN_MAX = 20;

type Native = (...args: unknown[]) => unknown;
type Replace = (holder: object, place: string, handler: ProxyHandler<Native>) => void;

/**
 * Stands in front of natives by proxies, which keep name, length, errors, `this` and `new.target`. What a proxy cannot keep, its
 * source text, is kept by answering `Function.prototype.toString` for it: libraries decide by it whether a native is still one.
 */
export function callsOf(page: Page): { readonly watch: Watch; readonly stop: Stop; readonly isOurs: (native: unknown) => boolean } {
  const natives = notes<object>();
  const proxies = notes<object>();
  const stops = list<Stop>();
  const state = bare({ watching: true });

  const replace: Replace = (holder, place, handler) => {
    const { name, original, slot } = memberAt(holder, place);
    const native = original[slot];
    if (typeof native !== 'function' || original.configurable !== true) return;
    // The same constructor stands in several places, and must stay the same.
    const proxy = proxies.get(native) ?? proxies.set(native, new page.Proxy(native as Native, bare({ ...handler, setPrototypeOf: (it, prototype) => setPrototype(it, prototype, proxies.get(it)) })));
    // What another observer watches already is a proxy, which has no source text of its own.
    natives.set(proxy, natives.get(native) ?? native);
    define(holder, name, bare({ ...original, [slot]: proxy }));
    stops[stops.length] = () => {
      if (descriptorOf(holder, name)?.[slot] === proxy) define(holder, name, original);
    };
  };

  replace(page.Function.prototype, 'toString', { apply: (native, self, args) => apply(native, natives.get(self) ?? self, args) });
  return {
    watch(places, failed) {
      const guard: Guard = act => {
        try {
          return state.watching ? act() : undefined;
        } catch {
          failed();
          return undefined;
        }
      };
      eachPlace(page, places, (holder, name, recorder) => {
        replace(holder, name, handlerOf(recorder, guard));
      });
    },
    isOurs: native => natives.get(native) !== undefined,
    stop() {
      state.watching = false;
      for (let i = stops.length - 1; i >= 0; i -= 1) stops[i]?.();
    },
  };
}

/** A prototype that leads back to our proxy leads back to the native: it is refused in the engine's own words. */
function setPrototype(native: object, prototype: object | null, proxy: unknown): boolean {
  let link: object | null | undefined = prototype;
  for (let i = 0; i < CHAIN_MAX && link; i += 1) {
    const next: object = link === proxy ? withPrototype(native, native) as object : link;
    link = attempt(() => prototypeOf(next) as object | null);
  }
  return !!withPrototype(native, prototype);
}

function memberAt(holder: object, place: string): { readonly name: string; readonly original: Member; readonly slot: 'value' | 'set' | 'get' } {
  const isGetter = indexOf(place, 'get ') === 0;
  const name = isGetter ? slice(place, 4) : place;
  const original: Member = bare(descriptorOf(holder, name) ?? {});
  return bare({ name, original, slot: original.value ? 'value' : original.set && !isGetter ? 'set' : 'get' });
}

const DATES = 'DateTimeFormat';

type Owners = Readonly<Record<string, { readonly prototype: object } | undefined>>;
type Act = (holder: object, name: string, recorder: Recorder) => void;

function eachPlace(page: Page, places: Places, act: Act): void {
  const owners = page as unknown as Owners;
  eachMember(places, (type, recorders) => {
    const holder = type === 'window' ? page : (type === DATES ? page.Intl as unknown as Owners : owners)[type]?.prototype;
    if (holder) eachMember(recorders, (name, recorder) => {
      if (name !== 'new') { act(holder, name, recorder); return; }
      act(holder, 'constructor', recorder);
      act(page, type, recorder);
      act(page, `webkit${type}`, recorder);
    });
  });
}

function eachMember<T>(record: Readonly<Record<string, T>>, act: (name: string, member: T) => void): void {
  const names = keys(record);
  for (let i = 0; i < names.length; i += 1) act(names[i] ?? '', record[names[i] ?? ''] as T);
}

type Guard = <R>(act: () => R) => R | undefined;

function handlerOf(recorder: Recorder, guard: Guard): ProxyHandler<Native> {
  const around = (args: readonly unknown[], self: unknown, run: (args: readonly unknown[]) => unknown): unknown => {
    const isAfter = typeof recorder === 'function';
    // Without a prototype, an argument that was not given is none, whatever the page put on `Array.prototype`.
    bare(args);
    const instead = isAfter ? undefined : guard(() => recorder.before(args, self));
    const result = run(instead ? instead.args : args);
    if (isAfter) guard(() => { recorder(args, self ?? result, result); });
    if (instead) guard(instead.done);
    return result;
  };
  return {
    apply: (native, self, args) => around(args, self, given => apply(native, self, given)),
    construct: (native, args, target) => around(args, undefined, given => construct(native, given, target)) as object,
  };
}
