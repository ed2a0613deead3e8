/** What a person presses that says so in its markup. */
const BUTTONS = 'button, a, [role=button], [role=link], [role=menuitem], input[type=button], input[type=submit], input[type=reset], input[type=image], summary, [onclick]';
/** What is ticked and unticked. */
export const BOXES = 'input[type=checkbox], [role=checkbox], [role=switch]';
/** Fields that people type into. */
const FIELDS = 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=password], input[type=number], input[type=date], textarea';

/** A press-able thing without a word in its markup says so little at most. Characters. */
const BARE_MAX = 60;
const BARE_PARTS_MAX = 2;

export function isButton(element: Element): boolean {
  return element.matches(BUTTONS) && !element.matches(BOXES);
}

export function isBox(element: Element): boolean {
  return element.matches(BOXES);
}

export function isField(element: Element): boolean {
  return element.matches(FIELDS);
}

/** Something without a name for what it is, that is pressed all the same: the hand over it says so. Its style is asked for. */
export function isBareButton(element: Element): boolean {
  if (element.childElementCount > BARE_PARTS_MAX || element.localName === 'label' || [...element.children].some(it => it.childElementCount > 1)) return false;
  const { textContent } = element;
  if (textContent.length > BARE_MAX * 2 || textContent.trim() === '') return false;
  return getComputedStyle(element).cursor === 'pointer';
}

/** What a button says to whoever sees it; where that is no word, what it says to whoever hears it. */
export function labelOf(element: Element): string {
  const says = [textOf(element), ...['aria-label', 'title', 'alt'].map(it => element.getAttribute(it) ?? ''), pictured(element)].map(tidied);
  return says.find(it => /\p{L}{2}/u.test(it)) ?? says.find(it => it !== '') ?? '';
}

/** A label is read from so much of a button. Characters. */
const READ_MAX = 400;

function tidied(text: string): string {
  return text.slice(0, READ_MAX).replace(/\s+/gu, ' ').trim();
}

function textOf(element: Element): string {
  if (element instanceof HTMLInputElement) return element.value;
  const text = element.textContent;
  return element.shadowRoot === null || text.trim() !== '' ? text : element.shadowRoot.textContent;
}

function pictured(element: Element): string {
  const inner = element.querySelector('img[alt], svg title, [aria-label]');
  return inner?.getAttribute('alt') ?? inner?.getAttribute('aria-label') ?? inner?.textContent ?? '';
}

/** Whether a box is ticked and could be unticked. */
export function isTicked(box: Element): boolean {
  if (box.matches(':disabled, [aria-disabled=true], [readonly]')) return false;
  return box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true';
}

/** What is seen and pressed of a box: itself, or the label that is drawn in its place. */
export function faceOf(box: Element, sees: (element: Element) => boolean): Element | undefined {
  const labels = box instanceof HTMLInputElement ? [...box.labels ?? []] : [];
  return [box, ...labels].find(sees);
}
