import { apply, bare, define, descriptorOf, notes } from '../../natives.ts';
import type { EvidenceKind } from '../../../core/evidence/evidence.ts';
import type { Emit, Stop } from '../../observer.ts';
import { reportFailure } from './missed.ts';
import type { Page } from './page.ts';

/** A function of the page: the member of `holder`, or its setter. */
export interface Place {
  readonly holder: object;
  readonly name: string;
  readonly slot?: 'value' | 'set';
}

/** What a recorder is told of one call. It must not change any of it. */
export interface Call {
  readonly self: unknown;
  readonly args: readonly unknown[];
  /** Only after the call. */
  readonly result?: unknown;
}

export interface Recorder {
  /** The kind of evidence that is missing where the recorder itself throws. The page never hears of it. */
  readonly of: EvidenceKind;
  /** Before the native runs. */
  readonly before?: (call: Call) => void;
  /** After it returned; not called when it threw. */
  readonly after?: (call: Call) => void;
}

export type Watch = (place: Place, recorder: Recorder) => Stop;

/**
 * Stands in front of natives by proxies, which keep name, length, errors and `this`. What a proxy cannot keep, its source
 * text, is kept by answering `Function.prototype.toString` for it: libraries decide by it whether a native is still one.
 */
export function callsOf({ Function, Proxy }: Page, emit: Emit): { readonly watch: Watch; readonly stop: Stop } {
  const natives = notes<object>();

  const replace = ({ holder, name, slot = 'value' }: Place, trap: Trap): Stop => {
    const original = descriptorOf(holder, name);
    const native: unknown = original?.[slot];
    if (typeof native !== 'function' || original === undefined || original.configurable !== true) return () => undefined;
    const proxy = new Proxy(native as Native, bare({ apply: trap }));
    natives.set(proxy, native);
    define(holder, name, { ...original, [slot]: proxy });
    return () => {
      if (descriptorOf(holder, name)?.[slot] === proxy) define(holder, name, original);
    };
  };
  const stop = replace({ holder: Function.prototype, name: 'toString' }, (native, self, args) =>
    apply(native, natives.get(self) ?? self, args));

  return { watch: (place, recorder) => watched(recorder, trap => replace(place, trap), emit), stop };
}

type Native = (...args: unknown[]) => unknown;
type Trap = (native: Native, self: unknown, args: unknown[]) => unknown;

function watched({ of, before, after }: Recorder, replace: (trap: Trap) => Stop, emit: Emit): Stop {
  const state = { watching: true };
  const attempt = (record: Recorder['before'], call: Call): void => {
    if (record === undefined || !state.watching) return;
    try {
      record(call);
    } catch {
      reportFailure(emit, of);
    }
  };
  const restore = replace((native, self, args) => {
    attempt(before, { self, args });
    const result = apply(native, self, args);
    attempt(after, { self, args, result });
    return result;
  });
  return () => {
    state.watching = false;
    restore();
  };
}
