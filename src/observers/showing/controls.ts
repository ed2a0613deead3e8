import type { Field } from '../document/host/field.ts';
import { hintOf } from '../document/host/field.ts';
import type { Labelled } from './labelled.ts';
import { LABEL_MAX, tidied, VALUE_MAX } from './labelled.ts';

/** More fields than any form has. */
const CONTROLS_MAX = 500;

/** Types of controls whose value a site may have filled in with what it knows of the visitor. */
const TYPES = new Set(['text', 'email', 'tel', 'url', 'number', 'date', 'hidden', 'textarea']);

/** The controls that hold something nobody typed: the site knew it. Their values are seen in no mutation, so all are asked each time. */
export function prefilledIn(root: ParentNode, isTyped: (field: Field) => boolean): readonly Labelled[] {
  const controls = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].slice(0, CONTROLS_MAX);
  return controls.filter(it => TYPES.has(it.type) && it.value !== '' && it.value.length <= VALUE_MAX && !isTyped(it)).map(it => {
    const field = hintOf(it);
    return { field: { ...field, label: field.label.slice(0, LABEL_MAX) }, value: tidied(it.value) };
  });
}
