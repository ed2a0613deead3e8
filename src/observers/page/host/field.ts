import type { FieldHint } from '../../../core/evidence/evidence.ts';
import { attempt, bare, getterOf, indexOf, methodOf, slice } from '../../natives.ts';

/** As in our own world (`document/host/field.ts`). Characters. */
const HINT_MAX = 200;

const nodeName = getterOf('Node', 'nodeName');
const inputType = getterOf('HTMLInputElement', 'type');
const attribute = methodOf('Element', 'getAttribute');
const lower = methodOf('String', 'toLowerCase');

/** The name of a node in capitals, `#document` for documents; '' for what is no node. */
export function nameOf(node: unknown): string {
  return attempt(() => nodeName(node)) ?? '';
}

/** Whether a node of this name is a form field. */
export function isField(name: string): boolean {
  return name !== '' && indexOf(' INPUT TEXTAREA SELECT ', ` ${name} `) >= 0;
}

/** What the page says a field is for. Its label, which is costly to look for, is left to our own world. */
export function hintOf(field: unknown): FieldHint {
  return bare({
    name: said(field, 'name') || said(field, 'id'),
    type: attempt(() => inputType(field)) ?? lower(nameOf(field)),
    autocomplete: said(field, 'autocomplete'),
    label: '',
  });
}

function said(field: unknown, name: string): string {
  return slice(attempt(() => attribute(field, name)) ?? '', 0, HINT_MAX);
}
