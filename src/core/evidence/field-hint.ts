/** What the page says a form field, or a value it shows, is for. Every part may be empty. */
export interface FieldHint {
  readonly name: string;
  /** `type` of an input, or the element's name for others. */
  readonly type: string;
  readonly autocomplete: string;
  /** Its label, aria-label or placeholder: the first that is there. */
  readonly label: string;
}
