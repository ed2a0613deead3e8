import type { Fault } from './fault.ts';
import { listed } from './fault.ts';
import { pathText } from './json-path.ts';
import { READ_MAX } from './bundle.ts';
import { parsed, textIn } from './texts.ts';

/** By what a file is not as it ought to be: each value of JSON, by its path; of other texts, the first line. None where they are the same. */
export function differencesIn(file: string, given: Uint8Array, wanted: Uint8Array): readonly Fault[] {
  const [is, ought] = [textIn(given), textIn(wanted)];
  if (is === ought && is !== undefined) return [];
  if (is === undefined) return [{ kind: 'text', file }];
  // What is longer than what it ought to be was made to be long.
  const values = file.endsWith('.json') && given.length <= Math.max(READ_MAX, 2 * wanted.length) ? [...differing(parsed(is), parsed(ought), [])] : [];
  if (values.length > 0) return listed(values.map(path => ({ kind: 'differs', file, path: pathText(path) })));
  return [{ kind: 'text-differs', file, line: firstDifference(is, ought ?? '') }];
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

// Line by line, without parting either: of line feeds alone, a text has more lines than there is memory for.
function firstDifference(is: string, ought: string): number {
  let [line, start] = [1, 0];
  for (let end = ought.indexOf('\n'); end !== -1 && is.startsWith(ought.slice(start, end + 1), start); end = ought.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return line;
}
