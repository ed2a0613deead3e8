import { hintOf } from '../document/host/field.ts';
import type { FormField } from './form-field.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Where to click, in the coordinates of its own frame; `clear` if nothing lies over it. */
export interface Spot { readonly x: number; readonly y: number; readonly clear: boolean }

/** What our own world does in a document for whoever fills its forms. Nothing of it exists for the page. */
export interface Hands {
  /** The fields a person could fill. Their indexes hold until it is asked again. */
  readonly fields: () => readonly FormField[];
  readonly spot: (index: number) => Spot;
  /** The button that submits a form; for fields without one, the nearest that stands with the last of them. */
  readonly submitSpot: (form: number, last: number) => Spot | undefined;
  /** Whether it could be brought to where keys go: behind a window that must be answered first, nothing can. */
  readonly focus: (index: number) => boolean;
  readonly chosen: (index: number) => number;
  readonly set: (index: number, value: string | number) => void;
}

const NOT_FOR_TYPING = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file']);
const CONTROLS = 'input, select, textarea';
const SUBMITS = 'button:not([type]), button[type=submit], input[type=submit], input[type=image]';

export function openHands(document: Document): Hands {
  const state: { controls: readonly Control[] } = { controls: [] };
  const at = (index: number): Control | undefined => state.controls[index];
  const forms = (): readonly HTMLFormElement[] => [...document.forms];
  return {
    fields: () => {
      state.controls = [...document.querySelectorAll<Control>(CONTROLS)].filter(isFillable);
      return state.controls.map((it, index) => fieldOf(it, index, forms()));
    },
    spot: index => spotOf(at(index)),
    submitSpot: (form, last) => {
      const button = form < 0 ? buttonBeside(at(last)) : submitIn(forms()[form]);
      return button && spotOf(button);
    },
    focus: index => {
      const control = at(index);
      control?.focus();
      return control !== undefined && (control.getRootNode() as Document | ShadowRoot).activeElement === control;
    },
    chosen: index => {
      const control = at(index);
      return control instanceof HTMLSelectElement ? control.selectedIndex : -1;
    },
    set: (index, value) => { setValue(at(index), value); },
  };
}

function submitIn(part: Element | undefined): HTMLElement | undefined {
  return [...part?.querySelectorAll<HTMLElement>(SUBMITS) ?? []].find(it => !it.matches(':disabled') && isVisible(it));
}

/** All that a field has in common with a button of the page as a whole is the page: that may be a consent banner's. */
function buttonBeside(control: Control | undefined): HTMLElement | undefined {
  for (let around = control?.parentElement; around != null && around !== around.ownerDocument.body; around = around.parentElement) {
    const button = submitIn(around);
    if (button !== undefined) return button;
  }
  return undefined;
}

function isFillable(control: Control): boolean {
  return !control.matches(':disabled') && !(control as HTMLInputElement).readOnly && !NOT_FOR_TYPING.has(control.type) && isVisible(control);
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
}

function fieldOf(control: Control, index: number, forms: readonly HTMLFormElement[]): FormField {
  return {
    index,
    form: control.form === null ? -1 : forms.indexOf(control.form),
    hint: hintOf(control),
    control: kindOf(control),
    filled: isFilled(control),
    required: control.required,
    maxLength: 'maxLength' in control ? control.maxLength : -1,
    options: control instanceof HTMLSelectElement ? [...control.options].map(({ value, label }) => ({ value, label })) : [],
  };
}

function kindOf(control: Control): FormField['control'] {
  if (control instanceof HTMLSelectElement) return 'select';
  return control.type === 'checkbox' || control.type === 'radio' ? control.type : 'text';
}

function isFilled(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return control.value !== '' && [...control.options].some(it => it.defaultSelected);
  if (control.type === 'checkbox') return (control as HTMLInputElement).checked;
  if (control.type !== 'radio') return control.value !== '';
  const group = control.ownerDocument.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(control.name)}"]`);
  return [...group].some(it => it.form === control.form && it.checked);
}

function spotOf(element: HTMLElement | undefined): Spot {
  if (element === undefined) return { x: 0, y: 0, clear: false };
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = element.ownerDocument.elementFromPoint(x, y);
  const clear = window === window.top && hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
  return { x, y, clear };
}

function setValue(control: Control | undefined, value: string | number): void {
  if (control === undefined) return;
  if (control instanceof HTMLSelectElement) control.selectedIndex = Number(value);
  else control.value = String(value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
