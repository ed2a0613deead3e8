import { readFileSync } from 'node:fs';
import type { PlacedComplaint } from '../../core/shape/shape.ts';
import { tellComplaint } from '../../core/shape/shape.ts';

type Read = { readonly ok: true } | { readonly ok: false; readonly complaints: readonly PlacedComplaint[] };

/** Reads one file; what is wrong with it is added to the mistakes, each as `file:line:column: where: expected what`. */
export function readNamed<R extends Read>(path: string, mistakes: string[], read: (text: string) => R): Extract<R, { ok: true }> | undefined {
  const text = textOf(path, mistakes);
  if (text === undefined) return undefined;
  const result = read(text);
  if (result.ok) return result as Extract<R, { ok: true }>;
  mistakes.push(...result.complaints.map(it => `${path}:${it.line}:${it.column}: ${tellComplaint(it)}`));
  return undefined;
}

/** The text of a file; one that cannot be read is a mistake. */
export function textOf(path: string, mistakes: string[]): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    mistakes.push(`${path}: expected a file that can be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
    return undefined;
  }
}
