import { isOverPage, isVisible, overlaysOf, topmostAt } from './seeing.ts';
import { shadowOf } from './tree.ts';

/** Where in the window something that lies over the page is likely met, in shares of its width and height. */
const POINTS = [[0.5, 0.5], [0.5, 0.96], [0.5, 0.04], [0.12, 0.9], [0.88, 0.9], [0.5, 0.8], [0.88, 0.15], [0.5, 0.3]] as const;

/** What is often a banner, or holds one, by its markup. */
const NAMED = [
  'dialog[open]', '[role=dialog]', '[role=alertdialog]', '[aria-modal=true]', '[id*=cookie i]', '[class*=cookie i]', '[id*=consent i]', '[class*=consent i]',
  '[id*=gdpr i]', '[class*=gdpr i]', '[id^=cmp i]', '[id*=privacy i]', '[id^=sp_message]', '[popover]',
].join(', ');
const NAMED_MAX = 80;
/** In a document with more elements nobody asks for names: that costs a page milliseconds, and most banners are met by where they stand. */
const NAMED_IN_MAX = 8_000;
/** So many at each end of what a document's body holds. */
const EDGE = 12;
/** Elements that are asked whether they have a shadow tree, from each end of the document. */
const HOSTS_MAX = 750;
const CHILDREN_MAX = 20;

/** What could be a banner, each once: what lies over the page, and what stands at its very beginning or end. */
export interface Candidates {
  readonly over: readonly Element[];
  readonly edges: readonly Element[];
}

export function candidatesIn(document: Document): Candidates {
  const over = new Set<Element>();
  const hits = POINTS.map(([x, y]) => topmostAt(innerWidth * x, innerHeight * y)).filter(it => it !== null);
  for (const it of hits.flatMap(overlaysOf)) over.add(it);
  const edges = edgesOf(document.body);
  const roots = [document, ...shadowsIn(document)];
  const isHuge = document.getElementsByTagName('*').length > NAMED_IN_MAX;
  const named = roots.slice(isHuge ? 1 : 0).flatMap(it => [...it.querySelectorAll(NAMED)].slice(0, NAMED_MAX));
  const tops = roots.slice(1).flatMap(it => [...it.children].slice(0, CHILDREN_MAX));
  for (const it of [...edges, ...named, ...tops]) for (const found of overlaysAt(it)) over.add(found);
  return { over: [...over].filter(isVisible), edges: edges.filter(it => !over.has(it)) };
}

/** The element, what of its children lies over the page where it does not itself, or what it stands in. */
function overlaysAt(element: Element): readonly Element[] {
  if (!element.checkVisibility()) return [];
  const around = overlaysOf(element);
  if (around.length > 0) return around;
  const within = (parent: Element): readonly Element[] => [...(shadowOf(parent) ?? parent).children].slice(0, CHILDREN_MAX);
  const children = within(element);
  return [...children, ...children.slice(0, 2).flatMap(within)].filter(isOverPage);
}

/** The first and the last things of a body, and of what holds all of it. */
function edgesOf(body: Element): readonly Element[] {
  const children = ends(body);
  const [only] = children.filter(it => it.childElementCount > 0);
  return children.filter(it => it.childElementCount > 0).length === 1 && only !== undefined ? [...children, ...ends(only)] : children;
}

function ends({ children }: Element): readonly Element[] {
  const all = children.length <= EDGE * 2 ? [...children] : [...Array.from({ length: EDGE }, (_, at) => children[at]), ...Array.from({ length: EDGE }, (_, at) => children[children.length - EDGE + at])];
  return all.filter(it => it !== undefined && !/^(?:script|style|link|noscript|template)$/u.test(it.localName)) as readonly Element[];
}

/** Shadow trees of elements near both ends of a document, and those in them. */
function shadowsIn(document: Document): readonly ShadowRoot[] {
  const found = new Set<ShadowRoot>();
  const enter = (element: Element): void => {
    const shadow = shadowOf(element);
    if (shadow === null || found.has(shadow)) return;
    found.add(shadow);
    for (const it of [...shadow.querySelectorAll('*')].slice(0, HOSTS_MAX)) enter(it);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  for (let count = 0; count < HOSTS_MAX && walker.nextNode() !== null; count += 1) enter(walker.currentNode as Element);
  walker.currentNode = lastIn(document.body);
  for (let count = 0; count < HOSTS_MAX && walker.currentNode !== document.body; count += 1) {
    enter(walker.currentNode as Element);
    if (walker.previousNode() === null) break;
  }
  return [...found];
}

function lastIn(body: Element): Element {
  let last = body;
  while (last.lastElementChild !== null) last = last.lastElementChild;
  return last;
}
