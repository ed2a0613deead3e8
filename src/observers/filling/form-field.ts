import type { FieldHint } from '../../core/evidence/evidence.ts';

/** A form field as it was found: what it asks for, and what it would take. Plain data: it crosses from page to command. */
export interface FormField {
  /** Where it stands among the fields of its document. */
  readonly index: number;
  /** Which form it belongs to; -1 outside of any. */
  readonly form: number;
  readonly hint: FieldHint;
  readonly control: 'text' | 'select' | 'checkbox' | 'radio';
  /** It holds something already: typed, chosen or ticked. In a group of radio buttons, if any of them is. */
  readonly filled: boolean;
  readonly required: boolean;
  /** Characters it takes; -1 where it says nothing. */
  readonly maxLength: number;
  /** What a select offers. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What to do to a field. `set` is for pickers (dates, colors) whose keys differ from one language to the next. */
export type Act =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'set'; readonly text: string }
  | { readonly kind: 'choose'; readonly option: number }
  | { readonly kind: 'tick' };
