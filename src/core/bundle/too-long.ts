import { evidencePath, chainPath, LINES_MAX, MANIFEST_MAX, PATHS, READ_MAX } from './bundle.ts';
import type { BundleFile } from './bundle.ts';
import type { Fault } from './fault.ts';

/**
 * The files that are longer than anything is read of, before any of it is: a zip of a few hundred kilobytes can unpack to so many
 * lines that memory would end. `visits`: as many have evidence.
 */
export function tooLong(files: readonly BundleFile[], visits: number): readonly Fault[] {
  const lined = new Set(Array.from({ length: visits }, (_, i) => [evidencePath(i + 1), chainPath(i + 1)]).flat());
  let left = LINES_MAX * 2;
  return files.flatMap(({ path, bytes }): readonly Fault[] => {
    if (!lined.has(path)) return bytes.length > mostOf(path) ? [{ kind: 'too-long', file: path }] : [];
    const { count, longest } = linesIn(bytes);
    left -= count;
    return left < 0 || count > LINES_MAX || longest > READ_MAX ? [{ kind: 'too-long', file: path }] : [];
  });
}

const MOST: Readonly<Record<string, number>> = { [PATHS.manifest]: MANIFEST_MAX, [PATHS.sums]: MANIFEST_MAX, [PATHS.signature]: MANIFEST_MAX, [PATHS.inputs]: READ_MAX, [PATHS.rules]: READ_MAX };

function mostOf(path: string): number {
  return Object.hasOwn(MOST, path) ? MOST[path] ?? Infinity : Infinity;
}

function linesIn(bytes: Uint8Array): { readonly count: number; readonly longest: number } {
  let [count, longest, start] = [0, 0, 0];
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, start)) {
    count += 1;
    longest = Math.max(longest, at - start);
    start = at + 1;
  }
  return { count: count + 1, longest: Math.max(longest, bytes.length - start) };
}

const LINE_FEED = 0x0a;
