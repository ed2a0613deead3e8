/** Shadow roots that pages closed and somebody opened for us, by the element they are of. */
export interface Closed { readonly rootOf: (host: Element) => ShadowRoot | null }

/** What an element stands in as it is drawn: its slot, its parent, or the host of the shadow tree it is in. */
export function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

interface Opening {
  /** Chromium's content scripts have it; the name is the browser's. */
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

/** The shadow root of an element, open or not, as far as the browser gives it to us. */
export function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? given().rootOf(element) ?? byBrowser(element);
}

function byBrowser(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: ofFirefox } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  if (ofFirefox !== undefined) return ofFirefox;
  const ask = (globalThis as Opening).chrome?.dom?.openOrClosedShadowRoot;
  return ask !== undefined && element instanceof HTMLElement ? ask(element) : null;
}

/** Our own world keeps what was opened under this name, where scripts that come later find it. */
const OPENED = Symbol.for('sillage/opened');

function given(): Closed {
  return (globalThis as { readonly [OPENED]?: Closed })[OPENED] ?? { rootOf: () => null };
}

/** Lets our world look into a shadow root that the page closed. */
export function giveRoot(root: ShadowRoot): void {
  const before = given();
  (globalThis as { [OPENED]?: Closed })[OPENED] = { rootOf: host => host === root.host ? root : before.rootOf(host) };
}

export function* ancestorsOf(element: Element): Generator<Element, void> {
  for (let it: Element | null = element; it !== null; it = parentOf(it)) yield it;
}

/** Whether one stands in the other, through shadow trees. */
export function isIn(element: Element, around: Element): boolean {
  return element === around || around.contains(element) || [...ancestorsOf(element)].includes(around);
}
