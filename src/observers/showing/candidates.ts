import { categoryOfField } from '../../core/datum/field-category.ts';
import { isOfOthers, isOfPage, labelOf, namesOf, propertyOf } from './label.ts';
import type { Labelled } from './labelled.ts';
import { LABEL_MAX, labelled, shortText, VALUE_MAX } from './labelled.ts';
import { greetingIn, linkedIn, pairIn, signOutIn } from './sentences.ts';

/** Whether words tell of a kind of personal data, remembered: a page says the same few words again and again. */
export type Tells = (words: { readonly label?: string; readonly name?: string }) => boolean;

const REMEMBERED_MAX = 2_000;

export function openTells(): Tells {
  const known = new Map<string, boolean>();
  return ({ label = '', name = '' }) => {
    if (label === '' && name === '') return false;
    const key = `${label}\n${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const tells = categoryOfField({ label, name, type: '', autocomplete: '' }) !== undefined;
    if (known.size < REMEMBERED_MAX) known.set(key, tells);
    return tells;
  };
}

/**
 * What one element says of somebody, if anything: never more than one short value. It is asked of every element of every page,
 * and nearly all say nothing: what is cheap to ask, and refuses most, comes first.
 */
export function candidateIn(element: Element, tells: Tells): Labelled | undefined {
  const text = isOneText(element) ? shortText(element) : '';
  return text === '' ? undefined : signOutIn(element, text) ?? greetingIn(text) ?? valueIn(element, text, tells);
}

function isOneText(element: Element): boolean {
  return element.hasChildNodes() && (element.childElementCount === 0 || isUnit(element));
}

function valueIn(element: Element, text: string, tells: Tells): Labelled | undefined {
  const found = toldIn(element, text, tells);
  return found === undefined || isOfPage(element) || isOfOthers(element) ? undefined : found;
}

function toldIn(element: Element, text: string, tells: Tells): Labelled | undefined {
  const pair = pairIn(element, text);
  const property = element.hasAttributes() ? propertyOf(element) : '';
  if (property === 'other') return undefined;
  if (pair !== undefined && tells({ label: pair.field.label })) return pair;
  const value = linkedIn(element)?.value ?? text;
  return value.length > VALUE_MAX ? undefined : named(element, { value, property, tells, label: labelFor(element, text, value) });
}

interface Read {
  readonly value: string;
  readonly property: string;
  readonly label: string;
  readonly tells: Tells;
}

function named(element: Element, { value, property, label, tells }: Read): Labelled | undefined {
  const names = element.hasAttributes() ? [property, ...namesOf(element)] : [];
  const name = names.find(it => tells({ name: it })) ?? '';
  if (name === '' && !tells({ label }) && !isTelling(value)) return undefined;
  const { field, ...rest } = labelled(element.localName, label, value);
  return { ...rest, field: { ...field, name: name.slice(0, LABEL_MAX) } };
}

function labelFor(element: Element, text: string, value: string): string {
  const label = labelOf(element);
  return label === '' && element.localName === 'a' && text !== value ? text : label;
}

/** By itself it can be an address or a number with check digits; the core looks closer. */
function isTelling(value: string): boolean {
  return value.includes('@') || /\d(?:[\s.()-]?[\dA-Z]){8}/u.test(value);
}

const UNITS = /^(?:dd|td|output)$/u;
const FEW = 3;

// A value may be written in several pieces: `<dd><b>4218</b>,37 €</dd>`, `<p>Hello, <b>Jane</b></p>`.
function isUnit(element: Element): boolean {
  if (element.childElementCount > FEW) return false;
  return UNITS.test(element.localName) || (isOfLeaves(element) && element.childNodes.length <= FEW * 2 && isSentence(element));
}

function isOfLeaves({ firstElementChild }: Element): boolean {
  for (let it = firstElementChild; it !== null; it = it.nextElementSibling) if (it.childElementCount > 0) return false;
  return true;
}

function isSentence(element: Element): boolean {
  for (let it = element.firstChild; it !== null; it = it.nextSibling) if (it.nodeType === 3 && /\S/u.test(it.nodeValue ?? '')) return true;
  return (element.firstElementChild?.textContent ?? '').trimEnd().endsWith(':');
}
