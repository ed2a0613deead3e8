import { DATA_CATEGORIES } from '../../core/datum/category.ts';
import type { DataCategory } from '../../core/datum/category.ts';
import { readYaml } from '../../core/rulebook/yaml-text.ts';
import type { Complaint, PlacedComplaint } from '../../core/shape/shape.ts';
import type { Persona } from '../../core/persona/persona.ts';

export type ReadValues =
  | { readonly ok: true; readonly values: Persona }
  | { readonly ok: false; readonly complaints: readonly PlacedComplaint[] };

/** Longer than any value a field takes. Characters. */
const VALUE_MAX = 1_000;
const VALUES_MAX = 100;
const TEXT = 'a text in quotes ("…"), so that no zero or sign of it is lost';

/**
 * Reads a persona or a watch list: JSON (or YAML) of categories, each with a value or a list of values. A wrong file is told
 * every mistake with its line and column.
 */
export function readValues(text: string): ReadValues {
  const file = readYaml(text);
  if (!file.ok) return file;
  const complaints = complaintsAbout(file.value);
  if (complaints.length > 0) return { ok: false, complaints: complaints.map(file.place).sort((a, b) => a.line - b.line || a.column - b.column) };
  const entries = Object.entries(file.value as Readonly<Record<DataCategory, string | readonly string[]>>);
  return { ok: true, values: Object.fromEntries(entries.map(([category, given]) => [category, [given].flat()])) };
}

function complaintsAbout(value: unknown): readonly Complaint[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ path: [], expected: 'categories with their values, as {"email-address": "ann@example.com"}' }];
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return [{ path: [], expected: 'at least one category with a value' }];
  return entries.flatMap(([category, given]) => [...complaintsAboutName(category), ...complaintsAboutValues(category, given)]);
}

function complaintsAboutName(category: string): readonly Complaint[] {
  if ((DATA_CATEGORIES as readonly string[]).includes(category)) return [];
  const meant = DATA_CATEGORIES.filter(it => it.split('-').some(word => category.toLowerCase().includes(word)));
  const known = meant.length > 0 ? meant : DATA_CATEGORIES;
  return [{ path: [category], expected: `a category: ${known.join(', ')}`, about: 'key' }];
}

function complaintsAboutValues(category: string, given: unknown): readonly Complaint[] {
  if (!Array.isArray(given)) return complaintsAboutValue(given, [category]);
  if (given.length === 0) return [{ path: [category], expected: 'at least one value' }];
  if (given.length > VALUES_MAX) return [{ path: [category], expected: `at most ${VALUES_MAX} values` }];
  return given.flatMap((it, index) => complaintsAboutValue(it, [category, index]));
}

function complaintsAboutValue(value: unknown, path: Complaint['path']): readonly Complaint[] {
  if (typeof value !== 'string') return [{ path, expected: TEXT }];
  if (value.trim() === '') return [{ path, expected: 'a text that is not empty' }];
  return value.length > VALUE_MAX ? [{ path, expected: `a text of at most ${VALUE_MAX} characters` }] : [];
}
