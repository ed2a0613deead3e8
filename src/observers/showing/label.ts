import { LABEL_MAX, shortText } from './labelled.ts';

/** What stands for a value's label in the document: its own, its heading's, or that of what stands before it. '' where nothing does. */
export function labelOf(element: Element): string {
  return attribute(element, 'aria-label') || titleOf(element.closest('dd, td, output')) || before(element);
}

/** The names an element has for scripts and styles, the most telling kind first. */
export function namesOf(element: Element): readonly string[] {
  return [...NAMES.map(it => attribute(element, it)), attribute(element, 'class')].filter(it => it !== '' && it.length <= LABEL_MAX * 2);
}

/**
 * What microdata (schema.org/Person) or an h-card says by an element's own attributes that it is of a person: `person givenName`.
 * `other` where it is of something else, or of a person who belongs to something (its author). '' where neither speaks.
 */
export function propertyOf(element: Element): string {
  const property = attribute(element, 'itemprop');
  return property === '' ? cardPropertyOf(element) : isPerson(element.closest('[itemscope]')) ? `person ${property}` : 'other';
}

/** Whether microdata says that all around an element is of something else than a person. */
export function isOfOthers(element: Element): boolean {
  return OF_OTHERS.test(element.closest('[itemscope]')?.getAttribute('itemtype') ?? '');
}

function cardPropertyOf(element: Element): string {
  const [, card] = /\b[pu]-(name|given-name|family-name|email|tel|street-address|locality|postal-code)\b/u.exec(attribute(element, 'class')) ?? [];
  if (card === undefined || element.closest('.h-card, .vcard') === null) return '';
  return element.closest('.h-entry, .hentry, .p-author') === null ? `person ${card}` : 'other';
}

/** Where a page speaks of itself. */
export function isOfPage(element: Element): boolean {
  return element.closest('footer, [role="contentinfo"]') !== null;
}

const NAMES = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa', 'data-field', 'data-label', 'data-name', 'data-key', 'id'];

const OF_OTHERS = /\b(?:Product|Offer|Organization|Corporation|LocalBusiness|Store|Restaurant|Hotel|BankOrCreditUnion|Article|NewsArticle|BlogPosting|Review|Event|Book|Movie|Recipe|JobPosting)\b/u;

function isPerson(scope: Element | null): boolean {
  return scope !== null && /\bPerson\b/u.test(attribute(scope, 'itemtype')) && !scope.hasAttribute('itemprop');
}

function titleOf(unit: Element | null): string {
  if (unit instanceof HTMLOutputElement) return short(unit.labels[0]);
  return short(unit?.localName === 'td' ? unit.parentElement?.querySelector(':scope > th') : termOf(unit));
}

function termOf(unit: Element | null): Element | undefined {
  let it = unit?.previousElementSibling;
  while (it?.localName === 'dd') it = it.previousElementSibling;
  return it?.localName === 'dt' ? it : undefined;
}

/** What cannot be a label: another value, or something to press. */
const NO_LABEL = /^(?:li|td|dd|a|button|option|input|select|textarea|img|svg|script|style|br|hr)$/u;

/** Of two or three things that stand together, the first names the others; one alone in another is where that one is. */
function before(element: Element): string {
  const { parentElement: around } = element;
  const it = around?.childElementCount === 1 ? around : element;
  const { previousElementSibling: label, parentElement: together } = it;
  return label !== null && together !== null && together.childElementCount <= TOGETHER_MAX && canName(label, it) ? short(label) : '';
}

function canName(label: Element, it: Element): boolean {
  return isWords(label) && isWords(it) && label.childElementCount === 0;
}

const TOGETHER_MAX = 3;

function isWords({ localName }: Element): boolean {
  return !NO_LABEL.test(localName);
}

function short(element: Element | null | undefined): string {
  const text = element ? shortText(element) : '';
  return text.length > LABEL_MAX ? '' : text;
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
