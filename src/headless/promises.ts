import * as v from 'valibot';
import { PROMISE_KINDS } from '../core/dossier/promise.ts';
import type { SitePromise } from '../core/dossier/promise.ts';
import { readYaml } from '../core/rulebook/yaml-text.ts';
import { record } from '../core/shape/record.ts';
import { shaped } from '../core/shape/shape.ts';
import type { PlacedComplaint } from '../core/shape/shape.ts';

export type ReadPromises =
  | { readonly ok: true; readonly promises: readonly SitePromise[] }
  | { readonly ok: false; readonly complaints: readonly PlacedComplaint[] };

/** Longer than any sentence that somebody would rely on. Characters. */
const SAYS_MAX = 2_000;
const PROMISES_MAX = 200;

const promisesShape: v.GenericSchema<unknown, readonly SitePromise[]> = v.pipe(v.array(record({
  says: v.pipe(v.string('the sentence, as the site has it'), v.trim(), v.minLength(1, 'a sentence that is not empty'), v.maxLength(SAYS_MAX, `at most ${SAYS_MAX} characters`)),
  at: v.optional(v.pipe(v.string('the address it stands at'), v.url('the address it stands at, as https://shop.example/privacy'))),
  means: v.picklist(PROMISE_KINDS, `one of ${PROMISE_KINDS.join(', ')}`),
  names: v.optional(v.pipe(v.array(v.pipe(v.string('a domain or an organization'), v.trim(), v.minLength(1, 'a domain or an organization'))), v.minLength(1, 'at least one domain or organization'), v.maxLength(PROMISES_MAX, `at most ${PROMISES_MAX} names`))),
}, 'a promise: {says: "…", means: asks-first}'), 'a list of promises'), v.minLength(1, 'at least one promise'), v.maxLength(PROMISES_MAX, `at most ${PROMISES_MAX} promises`));

/**
 * Reads what a site says of itself: YAML or JSON, a list of sentences, each with what it means. A wrong file is told every mistake with
 * its line and column.
 */
export function readPromises(text: string): ReadPromises {
  const file = readYaml(text);
  if (!file.ok) return file;
  const read = shaped(promisesShape, file.value);
  if (read.ok) return { ok: true, promises: read.value };
  return { ok: false, complaints: read.complaints.map(file.place).sort((a, b) => a.line - b.line || a.column - b.column) };
}
