import { isBareButton, isBox, isButton, isField, labelOf } from './controls.ts';
import { shadowOf } from './tree.ts';

/** What stands in an element, as far as it is seen. */
export interface Content {
  /** Without what its buttons say. */
  text: string;
  readonly buttons: { readonly element: Element; readonly label: string }[];
  readonly boxes: Element[];
  fields: number;
  passwords: number;
  links: number;
  /** Parts that only whole pages have. */
  parts: number;
  /** More was there than is ever read. */
  cut: boolean;
}

/** How much of a document one look may read, together: elements. */
export interface Budget { left: number }

export const ELEMENTS_MAX = 3_000;
const TEXT_MAX = 100_000;
const BUTTONS_MAX = 300;

const PASSED_BY = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'video', 'audio', 'canvas', 'head', 'select']);
const PARTS = new Set(['main', 'article', 'nav']);

/** Reads an element and all in it that is drawn, shadow trees included, in the order of the document. */
export function contentOf(root: Element, budget: Budget): Content {
  const content: Content = { text: '', buttons: [], boxes: [], fields: 0, passwords: 0, links: 0, parts: 0, cut: false };
  readInto(content, root, budget);
  return content;
}

function readInto(content: Content, element: Element, budget: Budget): void {
  budget.left -= 1;
  content.cut ||= isTooMuch(content, budget);
  if (content.cut || PASSED_BY.has(element.localName)) return;
  // Before it is asked whether it is drawn: a switch is often drawn by its label, and the box itself is not.
  if (isBox(element)) { content.boxes.push(element); return; }
  if (!element.checkVisibility({ visibilityProperty: true })) return;
  count(content, element);
  if (isButton(element)) takeButton(content, element);
  else for (const it of childrenOf(element)) readNode(content, it, budget);
}

function isTooMuch({ text }: Content, { left }: Budget): boolean {
  return left < 0 || text.length > TEXT_MAX;
}

function readNode(content: Content, node: Node, budget: Budget): void {
  if (node instanceof Element) readInto(content, node, budget);
  else if (node.nodeType === Node.TEXT_NODE) addText(content, node.nodeValue ?? '');
}

function childrenOf(element: Element): readonly Node[] {
  const shadow = shadowOf(element);
  if (shadow !== null) return [...shadow.childNodes];
  if (element instanceof HTMLSlotElement) {
    const given = element.assignedNodes();
    if (given.length > 0) return given;
  }
  return [...element.childNodes];
}

function count(content: Content, element: Element): void {
  if (isField(element)) content.fields += 1;
  if (element.matches('input[type=password]')) content.passwords += 1;
  if (element.localName === 'a') content.links += 1;
  if (PARTS.has(element.localName)) content.parts += 1;
}

function takeButton(content: Content, element: Element): void {
  if (content.buttons.length < BUTTONS_MAX) content.buttons.push({ element, label: labelOf(element) });
  content.boxes.push(...[...element.querySelectorAll('input[type=checkbox], [role=switch], [role=checkbox]')].slice(0, 1));
  // A link within a sentence is part of what it says.
  if (element.localName === 'a') addText(content, element.textContent);
}

function addText(content: Content, text: string): void {
  const tidied = text.slice(0, TEXT_MAX).replace(/\s+/gu, ' ');
  if (tidied.trim() !== '') content.text += tidied.startsWith(' ') || content.text.endsWith(' ') ? tidied : ` ${tidied}`;
}

/** Buttons that nothing in the markup names: asked for only where what was read speaks of consent, for their style has to be asked. */
export function bareButtonsIn(root: Element, budget: Budget): Content['buttons'] {
  const found: Content['buttons'] = [];
  const walk = (element: Element): void => {
    budget.left -= 1;
    if (budget.left < 0 || PASSED_BY.has(element.localName) || isButton(element) || isBox(element)) return;
    if (isBareButton(element)) { found.push({ element, label: labelOf(element) }); return; }
    for (const it of childrenOf(element)) if (it instanceof Element) walk(it);
  };
  walk(root);
  return found;
}
