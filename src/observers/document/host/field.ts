import type { FieldHint } from '../../../core/evidence/evidence.ts';

/** A field that holds what a person entered. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement;

const HINT_MAX = 200;

/** Inputs that hold nothing a person typed or chose. A file's path is made up by the browser. */
const VALUELESS = /hidden|button|submit|reset|image|file/u;
/**
 * What sites mark with, as each recorder's documentation has it, so that a recording leaves it out: rrweb, Amplitude, Sentry, PostHog,
 * FullStory, LogRocket, Clarity, Datadog, Hotjar, OpenReplay.
 */
const MASKS = '.rr-mask,.amp-mask,.sentry-mask,.ph-no-capture,.fs-mask,[data-private],[data-sentry-mask],[data-clarity-mask],[data-dd-privacy^=mask],[data-hj-suppress],[data-openreplay-obscured]';

/** Whether the site marked a field to be left out of recordings. */
export function isMasked(field: Field): boolean {
  return field.closest(MASKS) !== null;
}

/** The field an event happened in, open shadow roots included. */
export function fieldOf(event: Event): Field | undefined {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement) return VALUELESS.test(target.type) ? undefined : target;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return target;
  return target instanceof HTMLElement && target.isContentEditable ? editingHostOf(target) : undefined;
}

export function valueOf(field: Field): string {
  if (field instanceof HTMLInputElement) return isTicked(field) ? field.value : '';
  if (field instanceof HTMLTextAreaElement) return field.value;
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map(it => it.value || it.label).join(', ');
  return field.textContent;
}

export function hintOf(field: Field): FieldHint {
  return {
    name: short(attribute(field, 'name') || field.id),
    type: field instanceof HTMLInputElement ? field.type : field.localName,
    autocomplete: short(attribute(field, 'autocomplete')),
    label: short(labelOf(field)),
  };
}

function editingHostOf(element: HTMLElement): HTMLElement {
  return element.parentElement?.isContentEditable === true ? editingHostOf(element.parentElement) : element;
}

function isTicked({ type, checked }: HTMLInputElement): boolean {
  return (type !== 'checkbox' && type !== 'radio') || checked;
}

function labelOf(field: Field): string {
  const labels = 'labels' in field ? field.labels : null;
  return labelText(labels?.[0]) || labelledBy(field) || attribute(field, 'aria-label')
    || attribute(field, 'placeholder') || attribute(field, 'aria-placeholder');
}

/** A label's words, without those of a field inside it: a list of countries says nothing of what it is for. */
function labelText(label: HTMLLabelElement | undefined): string {
  if (label === undefined) return '';
  const words = label.cloneNode(true) as HTMLLabelElement;
  for (const it of words.querySelectorAll('select, textarea, script, style')) it.remove();
  return words.textContent.trim();
}

function labelledBy(field: Field): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = attribute(field, 'aria-labelledby').split(/\s+/u).filter(Boolean);
  return ids.map(it => root.getElementById(it)?.textContent.trim() ?? '').join(' ').trim();
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function short(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, HINT_MAX);
}
