import { lastKey } from './path.ts';
import type { Message, Vendor } from './vendor.ts';

/** Every vendor's messages, sorted so that a request that speaks none of them is done with at a glance. */
export interface Dictionary {
  readonly vendors: readonly Vendor[];
  /** By host, with all below it. */
  readonly byHost: ReadonlyMap<string, readonly Entry[]>;
  /** By the longest key of the shape: no message is of that shape without it. */
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  /** Last keys of all paths: no other field is looked at twice. */
  readonly keys: ReadonlySet<string>;
}

export interface Entry {
  readonly vendor: Vendor;
  readonly message: Message;
  /** The names the vendor documents. */
  readonly known: ReadonlySet<string>;
}

/** Compiles vendors once, for all requests. */
export function dictionaryOf(vendors: readonly Vendor[]): Dictionary {
  const entries = vendors.flatMap(vendor => vendor.messages.map((message): Entry => ({ vendor, message, known: new Set(message.events?.known) })));
  return {
    vendors,
    byHost: grouped(entries, ({ message }) => message.from.hosts),
    byKey: grouped(entries, ({ message }) => anchorsOf(message)),
    keys: new Set(entries.flatMap(({ message }) => pathsOf(message).map(lastKey))),
  };
}

// A condition with several paths has an anchor for each.
function anchorsOf({ shape = [] }: Message): readonly string[] {
  const conditions = shape.map(({ at }) => at.map(lastKey));
  const longest = conditions.toSorted((a, b) => shortestIn(b) - shortestIn(a))[0];
  return [...new Set(longest ?? [])];
}

function shortestIn(keys: readonly string[]): number {
  return Math.min(...keys.map(it => it.length));
}

function pathsOf({ when = [], shape = [], events, fields }: Message): readonly string[] {
  return [...when, ...shape, ...fields].flatMap(it => it.at).concat(events?.at ?? []);
}

function grouped(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) for (const key of keysOf(entry)) groups.set(key, [...groups.get(key) ?? [], entry]);
  return groups;
}
