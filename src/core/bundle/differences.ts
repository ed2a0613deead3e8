import type { Fault } from './fault.ts';
import { listed } from './fault.ts';
import { pathText } from './json-path.ts';
import { linesOf } from './chain.ts';
import { parsed, textIn } from './texts.ts';

/** By what a file is not as it ought to be: each value of JSON, by its path; of other texts, the first line. None where they are the same. */
export function differencesIn(file: string, given: Uint8Array, wanted: Uint8Array): readonly Fault[] {
  const [is, ought] = [textIn(given), textIn(wanted)];
  if (is === ought && is !== undefined) return [];
  if (is === undefined) return [{ kind: 'text', file }];
  const values = file.endsWith('.json') ? [...differing(parsed(is), parsed(ought), [])] : [];
  if (values.length > 0) return listed(values.map(path => ({ kind: 'differs', file, path: pathText(path) })));
  return [{ kind: 'text-differs', file, line: firstDifference(linesOf(is), linesOf(ought ?? '')) }];
}

type Path = readonly (string | number)[];

/** The paths at which two values of JSON are not the same: as deep as they can be told. */
function* differing(is: unknown, ought: unknown, path: Path): Generator<Path> {
  if (!isHolding(is) || !isHolding(ought) || Array.isArray(is) !== Array.isArray(ought)) {
    if (is !== ought) yield path;
    return;
  }
  const keys = new Set([...Object.keys(is), ...Object.keys(ought)]);
  for (const key of keys) yield* differing(valueAt(is, key), valueAt(ought, key), [...path, Array.isArray(is) ? Number(key) : key]);
}

type Holding = Readonly<Record<string, unknown>>;

function isHolding(value: unknown): value is Holding {
  return typeof value === 'object' && value !== null;
}

function valueAt(holder: Holding, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function firstDifference(is: readonly string[], ought: readonly string[]): number {
  const at = ought.findIndex((it, i) => it !== is[i]);
  return (at === -1 ? ought.length : at) + 1;
}
