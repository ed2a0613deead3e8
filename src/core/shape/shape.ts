import * as v from 'valibot';
import { expectationOf, isAboutKey } from './expectation.ts';

/** Unknown data become known data, or everything that is wrong with it. */
export type Shaped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** One thing wrong: where, as the path of keys from the root, and what was expected there. */
export interface Complaint {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  /** Set where the last key of the path is itself wrong, not what it holds: a field nobody asked for. */
  readonly about?: 'key' | undefined;
}

/** A mistake in a text file, with its place in the text (both from 1). */
export interface PlacedComplaint extends Complaint {
  readonly line: number;
  readonly column: number;
}

/** Checks `input` against a Valibot schema. Never throws; reports every mistake, one for each place, not the first. */
export function shaped<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Shaped<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  const complaints = result.issues.flatMap(it => complaintsOf(it, []));
  return { ok: false, complaints: firstAtEachPlace(complaints) };
}

/** `$.rules[0].penalty: expected a number, zero or more` */
export function tellComplaint({ path, expected }: Complaint): string {
  const at = path.reduce<string>((text, key) => typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`, '$');
  return `${at}: expected ${expected}`;
}

/** `rules.yaml:12:5: expected a number, zero or more`, which editors and terminals turn into a link. */
export function tellPlacedComplaint({ line, column, expected }: PlacedComplaint, fileName: string): string {
  return `${fileName}:${line}:${column}: expected ${expected}`;
}

function complaintsOf(issue: v.BaseIssue<unknown>, base: Complaint['path']): readonly Complaint[] {
  const path = [...base, ...(issue.path ?? []).map(it => it.key as string | number)];
  // What a union's own message cannot say, the option that came nearest can: the one that got past its own type.
  const deeper = issue.type === 'union' ? (issue.issues ?? []).filter(it => it.path !== undefined) : [];
  if (deeper.length > 0) return deeper.flatMap(it => complaintsOf(it, path));
  const expected = expectationOf(issue);
  return expected === '' ? [] : [{ path, expected, ...isAboutKey(issue) && { about: 'key' } }];
}

/** The first complaint about each place: what is wrong with a part of it is told by the part. */
function firstAtEachPlace(complaints: readonly Complaint[]): readonly Complaint[] {
  const places = new Set<string>();
  return complaints.filter(({ path }) => {
    const place = JSON.stringify(path);
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
}
