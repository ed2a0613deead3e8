import * as v from 'valibot';

/** Unknown data become known data, or everything that is wrong with it. */
export type Shaped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** One thing wrong: where, as the path of keys from the root, and what was expected there. */
export interface Complaint {
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

/** Checks `input` against a Valibot schema. Never throws; reports every mistake, not the first. */
export function shaped<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Shaped<T> {
  const result = v.safeParse(schema, input, { abortEarly: false, abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, complaints: result.issues.flatMap(it => complaintsOf(it, [])) };
}

/** `$.rules[0].penalty: expected a number, zero or more` */
export function tellComplaint({ path, expected }: Complaint): string {
  const at = path.reduce<string>((text, key) => typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`, '$');
  return `${at}: expected ${expected}`;
}

function complaintsOf(issue: v.BaseIssue<unknown>, base: readonly (string | number)[]): readonly Complaint[] {
  const path = [...base, ...(issue.path ?? []).map(it => it.key as string | number)];
  return [{ path, expected: expectationOf(issue) }];
}

function expectationOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'no such field';
  if (issue.kind === 'schema' && issue.message.startsWith('Invalid ')) return issue.expected ?? 'something else';
  return issue.message;
}

/** A mistake in a text file, with its place in the text (both from 1). */
export interface PlacedComplaint extends Complaint {
  readonly line: number;
  readonly column: number;
}
