import type { DataCategory } from '../datum/category.ts';
import type { Confidence, Form } from '../datum/form.ts';

/** A value nobody knew beforehand, recognized in a field by what it is. */
export interface Recognized {
  readonly category: DataCategory;
  readonly form: Form;
  /** `declared`: the field's own name says that it holds (a digest of) this. `inferred`: it looks like it. */
  readonly confidence: Extract<Confidence, 'declared' | 'inferred'>;
  /** The very text, for hiding it; it never reaches an audit. */
  readonly text: string;
}

/** Says what kind of datum a text is by its structure or checksum, with or without the name beside it. */
export interface Recognizer {
  readonly id: string;
  readonly recognize: (field: NamedText) => readonly Recognized[];
}

/** A text and the name it stands under (a parameter, a header, a JSONPath); the name may be ''. */
export interface NamedText {
  readonly name: string;
  readonly value: string;
}
