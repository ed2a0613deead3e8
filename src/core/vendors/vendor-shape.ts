import * as v from 'valibot';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { FORMS } from '../datum/form.ts';
import { complaining } from '../shape/complaining.ts';
import { record } from '../shape/record.ts';
import type { Complaint } from '../shape/shape.ts';
import { LOOKS } from './look.ts';
import { lastKey } from './path.ts';
import { PURPOSES, type Vendor } from './vendor.ts';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000));
const id = v.pipe(v.string(), v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u, 'an id in small letters, digits and hyphens'));
const path = v.pipe(v.string(), v.regex(/^[^\s\u0000-\u001f]{1,120}$/u, 'the path of a field, as tid or batch[].traits.email'));
const host = v.pipe(v.string(), v.regex(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/u, 'a host in small letters, without scheme and path'));
const urlPath = v.pipe(v.string(), v.regex(/^(?:\/[^/\s?#]*)+$/u, 'a path that begins with a slash'));

function some<T>(of: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, readonly T[]> {
  return v.pipe(v.array(of), v.minLength(1));
}

const sourceShape = record({
  id, says: text,
  address: v.pipe(v.string(), v.regex(/^https:\/\/\S+$/u, 'the address (https://…) where this can be checked')),
  read: v.pipe(v.string(), v.regex(/^20\d\d-[01]\d-[0-3]\d$/u, 'the day it was read, as 2026-11-30')),
}, 'the named fields of a source');

const conditionShape = record({
  at: some(path), is: v.optional(some(v.string())), starts: v.optional(some(text)), holds: v.optional(text), looks: v.optional(v.picklist(LOOKS)),
}, 'the named fields of a condition');

const fieldShape = record({
  at: some(path), category: v.picklist(DATA_CATEGORIES), form: v.picklist([...FORMS, 'either']), holds: v.optional(text), unless: v.optional(some(text)), source: id,
}, 'the named fields of a declared field');

const messageShape = record({
  id, purposes: some(v.picklist(PURPOSES)), fields: v.array(fieldShape), sources: some(id), reasoning: v.optional(text),
  from: record({ hosts: some(host), paths: v.optional(some(urlPath)) }, 'hosts and paths'),
  when: v.optional(some(conditionShape)),
  shape: v.optional(v.pipe(v.array(conditionShape), complaining(tellingTooLittle))),
  steps: v.optional(v.picklist(['lines-of-pairs'])),
  events: v.optional(record({ at: some(path), known: v.array(text) }, 'where names of events stand, and which are known')),
}, 'the named fields of a message');

/** A vendor as a file of `knowledge/vendors` writes it. */
export const vendorShape: v.GenericSchema<unknown, Vendor> = v.pipe(
  record({ id, name: text, organization: text, sources: some(sourceShape), messages: some(messageShape) }, 'the named fields of a vendor'),
  complaining(unsourced),
);

/** One field may be anybody's; so may three of one or two letters, whatever they hold. */
const SHAPE_MIN = 3;
const TELLING_MIN = 2;
/** Shorter keys are used by everybody. Characters. */
const TELLING_KEY = 7;

function tellingTooLittle(shape: unknown): readonly Complaint[] {
  const conditions = (Array.isArray(shape) ? shape : []) as readonly { readonly at?: unknown; readonly is?: unknown; readonly starts?: unknown; readonly looks?: unknown }[];
  const telling = conditions.filter(it => it.is !== undefined || it.starts !== undefined || it.looks !== undefined || hasTellingKey(it.at));
  return conditions.length >= SHAPE_MIN && telling.length >= TELLING_MIN ? [] : [{ path: [], expected: `at least ${SHAPE_MIN} fields, ${TELLING_MIN} of them telling by name or value` }];
}

function hasTellingKey(at: unknown): boolean {
  return Array.isArray(at) && at.every(it => typeof it === 'string' && lastKey(it).length >= TELLING_KEY);
}

/** Everything must say where it was read. */
function unsourced(vendor: unknown): readonly Complaint[] {
  const { sources, messages } = Object(vendor) as { readonly sources?: unknown; readonly messages?: unknown };
  const known = new Set(listOf(sources).map(it => it['id']));
  return listOf(messages).flatMap((message, i) => [
    ...listOf(message['sources'], 'texts').flatMap((it, j) => known.has(it['text']) ? [] : [unknown(['messages', i, 'sources', j])]),
    ...listOf(message['fields']).flatMap((it, j) => known.has(it['source']) ? [] : [unknown(['messages', i, 'fields', j, 'source'])]),
  ]);
}

function unknown(path: Complaint['path']): Complaint {
  return { path, expected: 'the id of a source of this vendor' };
}

/** Whatever is wrong with the lists themselves has been told. */
function listOf(given: unknown, of?: 'texts'): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(given)) return [];
  return given.map(it => of === 'texts' ? { text: it as unknown } : Object(it) as Readonly<Record<string, unknown>>);
}
