import type { FieldHint } from '../../core/evidence/evidence.ts';

/** A short text of the document, and what the document says that it is. */
export interface Labelled {
  readonly field: FieldHint;
  readonly value: string;
}

/** What is longer is not a datum but text, and text is not ours to read. Characters. */
export const VALUE_MAX = 128;
export const LABEL_MAX = 80;

export function labelled(type: string, label: string, value: string): Labelled {
  return { field: { name: '', type, autocomplete: '', label: tidied(label).slice(0, LABEL_MAX) }, value: tidied(value) };
}

export function tidied(text: string): string {
  const trimmed = text.trim();
  return /\s\s|[^\S ]/u.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}

/** The text of an element, unless it is too long to be a value with its label; its layout is not asked for. */
export function shortText(element: Element): string {
  const text = element.textContent;
  return text.length > (VALUE_MAX + LABEL_MAX) * 2 ? '' : tidied(text);
}
