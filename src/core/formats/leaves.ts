import type { Matter, Opened, Part } from './format.ts';
import { PARTS_MAX } from './limits.ts';

/** The parts of one thing while they are collected. */
export interface Leaves {
  readonly parts: Part[];
  readonly keys: Set<string>;
  limited: boolean;
}

/** Nothing collected yet. */
export function leaves(): Leaves {
  return { parts: [], keys: new Set(), limited: false };
}

/** No further part is taken. */
export function isFull({ parts }: Leaves): boolean {
  return parts.length >= PARTS_MAX;
}

/** Adds a text, or bytes, that may hold something in turn. */
export function addMatter(into: Leaves, name: string, matter: Matter): void {
  if (isFull(into)) into.limited = true;
  else into.parts.push({ name, matter });
}

/** Adds a value that is only itself. */
export function addScalar(into: Leaves, name: string, value: unknown): void {
  if (isFull(into)) into.limited = true;
  else into.parts.push({ name, matter: String(value), isLeaf: true });
}

/** Adds a name that stands in `where`, since names carry data as well as values do; the same name again says nothing new. */
export function addKey(into: Leaves, where: string, key: string): void {
  if (into.keys.has(key)) return;
  into.keys.add(key);
  addMatter(into, `${where}.(name)`, key);
}

/** What was collected. */
export function opened({ parts, limited }: Leaves, step: string): Opened {
  return { parts, steps: [step], limited };
}
