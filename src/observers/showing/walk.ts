import type { Tells } from './candidates.ts';
import { candidateIn } from './candidates.ts';
import type { Labelled } from './labelled.ts';
import { paymentsIn } from './payments.ts';

export interface Walk {
  readonly tells: Tells;
  /** Told of each open shadow root on the way. */
  readonly enter: (shadow: ShadowRoot) => void;
}

/** What holds no text for people, or is not theirs: scripts, what is typed, the page's own imprint. */
const PASSED_BY = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'select', 'textarea', 'iframe', 'object', 'video', 'audio', 'canvas', 'pre', 'code', 'head', 'footer', 'option', 'datalist',
]);

/**
 * Goes through an element and all in it, open shadow roots included, one element a step, and gives what each says of
 * somebody. It may rest between two steps: where what it stands in was taken away meanwhile, it ends.
 */
export function* labelledUnder(root: Element | ShadowRoot, walk: Walk): Generator<Labelled | undefined, void> {
  let it: Element | null = root instanceof Element ? root : root.firstElementChild;
  while (it !== null) {
    const found = PASSED_BY.has(it.localName) ? [] : saidBy(it, walk.tells);
    yield undefined;
    yield* found;
    if (it.shadowRoot !== null) {
      walk.enter(it.shadowRoot);
      yield* labelledUnder(it.shadowRoot, walk);
    }
    it = after(it, root, found.length > 0 || PASSED_BY.has(it.localName));
  }
}

function saidBy(element: Element, tells: Tells): readonly Labelled[] {
  const one = candidateIn(element, tells);
  return one === undefined ? element.localName === 'table' && element instanceof HTMLTableElement ? paymentsIn(element) : [] : [one];
}

function after(element: Element, root: Element | ShadowRoot, passesBy: boolean): Element | null {
  if (!passesBy && element.firstElementChild !== null) return element.firstElementChild;
  let it: Element | null = element;
  while (it !== null && it !== root) {
    if (it.nextElementSibling !== null) return it.nextElementSibling;
    it = it.parentElement;
  }
  return null;
}
