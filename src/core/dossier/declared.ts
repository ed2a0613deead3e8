import type { DataCategory } from '../datum/category.ts';
import { CATEGORIES } from '../datum/category.ts';
import type { Declared, Spoken } from '../vendors/spoken.ts';
import type { Exposure, Transmission } from './dossier.ts';
import type { Search } from './exposures.ts';
import type { RecognizedField } from './recognized.ts';
import { isKnown } from './recognized.ts';

/** What is known of a transmission already. */
interface Known {
  readonly spoken: Spoken | undefined;
  readonly recognized: readonly RecognizedField[];
  readonly exposures: readonly Exposure[];
}

/**
 * Personal data in a transmission whose value nobody knew, where the vendor's own documentation says what the field holds. What
 * was found already, by its value or by what it looks like, is not told again, under whatever name (a user id that is an e-mail
 * address was told as one); nor is the same category and form twice.
 */
export function declaredExposures(transmission: Transmission, { spoken, recognized, exposures }: Known, search: Search): readonly Exposure[] {
  if (spoken === undefined) return [];
  const told = new Set(exposures.map(it => `${it.category} ${it.form}`));
  const devices = spoken.declared.filter(it => it.category === 'cookie-identifier');
  const elsewhere = new Set([...devices, ...recognized].map(it => it.field.value));
  return spoken.declared.filter(it => it.present && !ELSEWHERE.has(it.category) && !elsewhere.has(it.field.value) && !isKnown({ text: it.field.value }, search))
    .filter(it => isFirst(told, `${it.category} ${it.form}`))
    .map(it => declared(transmission, it, search));
}

/** Identifiers of devices are told with the cookies and stores they come from, and the page's title is the page's, not the visitor's. */
const ELSEWHERE: ReadonlySet<DataCategory> = new Set([...CATEGORIES.device, 'document-title']);

function isFirst(told: Set<string>, key: string): boolean {
  return !told.has(key) && told.add(key).has(key);
}

function declared(transmission: Transmission, { category, form, field }: Declared, search: Search): Exposure {
  return {
    transmission, category, form, confidence: 'declared', source: 'recognized',
    chain: field.steps.toReversed(), place: search.hide(`${field.place} ${field.name}`.trim()),
    typed: false, beforeSubmit: false, evidence: transmission.evidence,
  };
}
