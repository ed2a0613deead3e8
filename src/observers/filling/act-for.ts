import type { DataCategory } from '../../core/datum/category.ts';
import { categoryOfField } from '../../core/datum/field-category.ts';
import type { Persona } from '../../core/persona/persona.ts';
import type { Act, FormField } from './form-field.ts';

/** What goes into a field that must not stay empty and that nothing is known of. */
const ANYTHING: Readonly<Record<string, string>> = { number: '1', range: '50', url: 'https://example.com/', date: '1990-01-01', time: '12:00', color: '#336699' };
const ANY_TEXT = 'Sample';

/** Types whose keys depend on the language of the browser: their value is set, in the form HTML gives it. */
const PICKERS = new Set(['date', 'time', 'month', 'week', 'datetime-local', 'color', 'range']);

/** What a person of this persona would do to a field, or undefined where they would leave it alone. */
export function actFor(field: FormField, persona: Persona): Act | undefined {
  if (field.filled) return undefined;
  const category = categoryOfField(field.hint);
  const values = category === undefined ? [] : persona[category] ?? [];
  if (field.control === 'select') return choiceFor(field, values);
  if (field.control === 'text') return typingFor(field, values[0], category);
  return field.required || field.control === 'radio' ? { kind: 'tick' } : undefined;
}

/** The persona's own option, else the first that says anything: placeholders have no value. */
function choiceFor({ options }: FormField, values: readonly string[]): Act | undefined {
  const own = options.findIndex(it => values.some(value => isSame(value, it.value) || isSame(value, it.label)));
  const option = own >= 0 ? own : options.findIndex(it => it.value !== '');
  return option < 0 ? undefined : { kind: 'choose', option };
}

function typingFor({ hint, required, maxLength }: FormField, own: string | undefined, category: DataCategory | undefined): Act | undefined {
  const text = own !== undefined && suits(own, hint.type) ? own : standIn(hint.type, required, category);
  if (text === undefined) return undefined;
  if (PICKERS.has(hint.type)) return { kind: 'set', text };
  return { kind: 'type', text: maxLength < 0 ? text : text.slice(0, maxLength) };
}

/** For what the persona has nothing for: a form that cannot be submitted tells nothing. */
function standIn(type: string, required: boolean, category: DataCategory | undefined): string | undefined {
  if (!required && category === undefined) return undefined;
  return ANYTHING[type] ?? (required ? ANY_TEXT : undefined);
}

function suits(value: string, type: string): boolean {
  if (type === 'number' || type === 'range') return /^-?\d+(?:\.\d+)?$/u.test(value);
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/u.test(value);
  if (type === 'url') return URL.canParse(value);
  return type === 'email' ? value.includes('@') : !PICKERS.has(type);
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
