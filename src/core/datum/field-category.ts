import type { DataCategory } from './category.ts';
import { AUTOCOMPLETE_CATEGORIES, FIELD_WORDS, TYPE_CATEGORIES } from './field-words.ts';
import { wordsOf } from './words.ts';

/** What a page says of a form field. The same parts as a `FieldHint` of evidence; every one may be empty. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly autocomplete: string;
  readonly label: string;
}

/**
 * The kind of personal data a form field asks for, or undefined where nothing tells.
 * What the page declares for browsers (`autocomplete`, https://html.spec.whatwg.org/#autofill) is believed first, then a
 * type that can hold one thing only, then the words of its name and of its label, in English and French.
 */
export function categoryOfField(field: Field): DataCategory | undefined {
  return declared(field.autocomplete)
    ?? TYPE_CATEGORIES.get(field.type.toLowerCase())
    ?? named(wordsOf(field.name))
    ?? named(wordsOf(field.label));
}

/** The last token names the field: `section-a shipping street-address`. A trailing `webauthn` says nothing of it. */
function declared(autocomplete: string): DataCategory | undefined {
  const tokens = autocomplete.toLowerCase().split(/\s+/).filter(it => it !== '' && it !== 'webauthn');
  return AUTOCOMPLETE_CATEGORIES.get(tokens.at(-1) ?? '');
}

function named(words: string): DataCategory | undefined {
  return FIELD_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}
