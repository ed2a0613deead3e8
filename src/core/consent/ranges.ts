/** Identifiers as plain data: spans from first to last, both included, in order, apart from each other. */
export type Ranges = readonly Range[];
export type Range = readonly [first: number, last: number];

/** The same identifiers in order and without overlaps, whatever order and overlaps they were written in. */
export function rangesFrom(spans: readonly Range[]): Ranges {
  const merged: [number, number][] = [];
  for (const [first, last] of spans.toSorted((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** Single identifiers as ranges. */
export function rangesOf(ids: readonly number[]): Ranges {
  return rangesFrom(ids.map(it => [it, it]));
}

/** Whether an identifier is among them; undefined where there is no list to be on. */
export function isAmong(id: number, ranges: Ranges | undefined): boolean | undefined {
  return ranges?.some(([first, last]) => first <= id && id <= last);
}
