import * as v from 'valibot';
import type { Complaint } from './shape.ts';

/**
 * A check for `v.pipe` that answers with complaints, whose paths start at the value it is given. It runs even where
 * the value is already known to be wrong, so that all mistakes are told at once; hence it is given `unknown`.
 */
export function complaining<T>(find: (value: unknown) => readonly Complaint[]): v.RawCheckAction<T> {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    for (const it of find(dataset.value)) addIssue({ message: it.expected, ...pathOf(it) });
  });
}

function pathOf({ path, about }: Complaint): { path?: [v.IssuePathItem, ...v.IssuePathItem[]] } {
  const [first, ...rest] = path.map((key, index): v.IssuePathItem => ({
    type: 'unknown', origin: about === 'key' && index === path.length - 1 ? 'key' : 'value', input: undefined, key, value: undefined,
  }));
  return first ? { path: [first, ...rest] } : {};
}
