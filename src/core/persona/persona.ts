import type { DataCategory } from '../datum/category.ts';
import type { KnownValue } from '../dossier/case.ts';

/** Who visits: the values of each category that are typed into the fields asking for it. */
export type Persona = Readonly<Partial<Record<DataCategory, readonly string[]>>>;

/** The same values, to be looked for. */
export function knownValues(persona: Persona, origin: KnownValue['origin']): readonly KnownValue[] {
  return Object.entries(persona).flatMap(([category, values]) => values.map(value => ({ category: category as DataCategory, value, origin })));
}
