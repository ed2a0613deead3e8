import { pairsIn } from '../formats/pairs.ts';
import type { Field } from '../payload/field.ts';
import type { Dictionary, Entry } from './dictionary.ts';
import { looks } from './look.ts';
import { fits, lastKey } from './path.ts';
import type { Condition, Message } from './vendor.ts';

/** The fields of a request that some vendor names, by their last key. */
export type Taken = ReadonlyMap<string, readonly Field[]>;

/** So many fields of one name are looked at: a batch of events, not a recording. */
const SAME_MAX = 200;

/** Sorts out what some vendor names. What stands in a cookie or an address of its own is the browser's, not the vendor's library's. */
export function takenFrom(fields: readonly Field[], { keys }: Pick<Dictionary, 'keys'>): Map<string, Field[]> {
  const taken = new Map<string, Field[]>();
  for (const field of fields) if (field.place === 'query' || field.place === 'body') take(taken, field, keys);
  return taken;
}

function take(taken: Map<string, Field[]>, field: Field, keys: ReadonlySet<string>): void {
  const key = lastKey(field.name);
  if (!keys.has(key)) return;
  const same = taken.get(key);
  if (same === undefined) taken.set(key, [field]);
  else if (same.length < SAME_MAX) same.push(field);
}

/** The fields at any of these paths, in the order of the request. */
export function fieldsAt(taken: Taken, paths: readonly string[]): readonly Field[] {
  return paths.flatMap(path => (taken.get(lastKey(path)) ?? []).filter(it => fits(path, it)));
}

/** Does every condition hold? */
export function holdAll(conditions: readonly Condition[], taken: Taken): boolean {
  return conditions.every(it => it.at.some(path => (taken.get(lastKey(path)) ?? []).some(field => holds(field.value, it) && fits(path, field))));
}

function holds(value: string, { is = [value], starts = [''], holds: part = '', looks: look }: Condition): boolean {
  return is.includes(value) && starts.some(it => value.startsWith(it)) && value.includes(part) && (look === undefined || looks(value, look));
}

/** Of the messages whose shape a request has, the one that asks for most. */
export function shapedLike(taken: Taken, { byKey }: Dictionary): Entry | undefined {
  const found = Array.from(taken.keys(), key => byKey.get(key) ?? []).flat().filter(({ message }) => holdAll(message.shape ?? [], taken));
  return found.reduce<Entry | undefined>((best, it) => askedBy(it) > askedBy(best) ? it : best, undefined);
}

function askedBy(entry: Entry | undefined): number {
  return entry?.message.shape?.length ?? 0;
}

/** Lines and parameters of a body that are taken apart at a vendor's word. */
const LINES_MAX = 100;
const PAIRS_MAX = 500;
const BODY_MAX = 256 * 1024;

/** The same fields, and those of a body that only this vendor's format says how to read: parameters on each line. */
export function takenApart(taken: Taken, fields: readonly Field[], { message, keys }: { readonly message: Message; readonly keys: ReadonlySet<string> }): Taken {
  const body = message.steps === undefined ? undefined : fields.find(it => it.place === 'body' && it.name === '$' && it.value.length <= BODY_MAX);
  if (body === undefined) return taken;
  const all = new Map(Array.from(taken, ([key, them]) => [key, [...them]]));
  for (const field of body.packed ? openedLines(fields) : linesOf(body)) take(all, field, keys);
  return all;
}

// Where the lines show by themselves that they are parameters, their fields are there already, each named by its line.
function openedLines(fields: readonly Field[]): readonly Field[] {
  return fields.filter(it => it.place === 'body' && ON_A_LINE.test(it.name)).slice(0, PAIRS_MAX).map(it => ({ ...it, name: it.name.replace(ON_A_LINE, '$.') }));
}

const ON_A_LINE = /^\$\[\d+\]\./u;

function linesOf(body: Field): readonly Field[] {
  return body.value.split(/\r?\n/u, LINES_MAX).flatMap(line => pairsIn(line).map(([name, value]): Field => (
    { place: 'body', name: `$.${name}`, value, steps: [...body.steps, 'lines', 'form'], packed: false }
  ))).slice(0, PAIRS_MAX);
}
