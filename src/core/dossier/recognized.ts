import { recognizedIn } from '../recognizers/index.ts';
import type { Recognized } from '../recognizers/recognizer.ts';
import type { Field } from '../payload/field.ts';
import type { Exposure, Transmission } from './dossier.ts';
import type { Search } from './exposures.ts';

/** Something recognized, and where it stood. */
export interface RecognizedField {
  readonly it: Recognized;
  readonly field: Field;
}

/** What is known of a transmission already. */
interface Known {
  readonly recognized: readonly RecognizedField[];
  readonly exposures: readonly Exposure[];
}

/** Personal data that nobody knew beforehand, recognized by its structure or by the name beside it. What is searched for is left out. */
export function recognizedAmong(fields: readonly Field[], search: Search): readonly RecognizedField[] {
  return fields.filter(it => !it.packed && it.value.length <= VALUE_MAX).flatMap(field => recognizedIn(field).map(it => ({ it, field })))
    .filter(({ it }) => !isKnown(it, search));
}

/** The exposures in what was recognized: what is known already is not told again, and of each category and form only the surest and first is. */
export function recognizedExposures(transmission: Transmission, { recognized: found, exposures }: Known, search: Search): readonly Exposure[] {
  const told = new Set(exposures.map(it => `${it.category} ${it.form}`));
  return found.toSorted((a, b) => Number(a.it.confidence === 'inferred') - Number(b.it.confidence === 'inferred'))
    .filter(({ it }) => isFirst(told, `${it.category} ${it.form}`))
    .map(it => recognized(transmission, it, search));
}

/** A longer text is a document, and what it mentions may be anybody's. Characters. */
const VALUE_MAX = 1_024;

/** What was searched for and is all of it was found where it counts, or does not count. The host of an address is shared by many. */
export function isKnown({ text }: Pick<Recognized, 'text'>, { sought }: Search): boolean {
  return sought.leaks.spansIn(text).some(({ start, end }) => (end - start) * 5 >= text.length * 4);
}

function isFirst(told: Set<string>, key: string): boolean {
  return !told.has(key) && told.add(key).has(key);
}

function recognized(transmission: Transmission, { it, field }: RecognizedField, search: Search): Exposure {
  return {
    transmission, category: it.category, form: it.form, confidence: it.confidence, source: 'recognized',
    chain: field.steps.toReversed(), place: search.hide(`${field.place} ${field.name}`.trim()),
    typed: false, beforeSubmit: false, evidence: transmission.evidence,
  };
}
