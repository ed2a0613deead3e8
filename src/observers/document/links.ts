import type { Observer } from '../observer.ts';
import type { DocumentHost, Tell } from './host/document-host.ts';

/** Hosts told of in one document; what comes after them is counted. */
const HOSTS_MAX = 500;

const HINT = /(?:^|\s)(?:preconnect|dns-prefetch)(?:\s|$)/iu;

/**
 * Which hosts a document has the browser look up or connect to beforehand (`preconnect`, `dns-prefetch`): no listener of any
 * browser tells. What shadow trees ask for is not looked into.
 */
export const links: Observer<DocumentHost, Tell> = {
  id: 'links',
  emits: ['request'],
  observe({ newExchange }, tell) {
    const told = new Set<string>();
    const tellOf = (url: string): void => {
      if (told.has(url)) return;
      if (told.size >= HOSTS_MAX) { tell({ kind: 'gap', of: 'request', reason: 'limit-reached', count: 1, place: url }); return; }
      told.add(url);
      tell({
        kind: 'request', exchange: newExchange(), hop: 0, method: 'CONNECT', channel: 'connect', url,
        body: { kind: 'none' }, scripts: [], initiator: { how: 'preload', url: document.URL },
      });
    };
    const look = (all: Iterable<Element>): void => {
      for (const it of all) {
        const url = hintedBy(it);
        if (url !== '') tellOf(url);
      }
    };
    const changes = new MutationObserver(all => { look(linksIn(all)); });
    changes.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['rel', 'href'] });
    look(document.getElementsByTagName('link'));
    return () => { changes.disconnect(); };
  },
};

/** The links that changed or came, each once: what was added within something that was added is found there. */
function* linksIn(changes: readonly MutationRecord[]): Generator<Element> {
  const added = new Set<Node>();
  for (const { addedNodes, target } of changes) {
    if (addedNodes.length === 0) yield target as Element;
    for (const it of addedNodes) yield* linksUnder(it, added.has(target), added);
  }
}

function* linksUnder(node: Node, isFoundAbove: boolean, added: Set<Node>): Generator<Element> {
  if (!(node instanceof Element)) return;
  added.add(node);
  yield node;
  if (!isFoundAbove && node.firstElementChild !== null) yield* node.getElementsByTagName('link');
}

/** The root of the host that an element has the browser prepare for, or '' where it does not. */
function hintedBy(element: Element): string {
  if (!(element instanceof HTMLLinkElement) || !HINT.test(element.rel)) return '';
  const { protocol, origin } = URL.canParse(element.href) ? new URL(element.href) : { protocol: '', origin: '' };
  return /^https?:$/u.test(protocol) ? `${origin}/` : '';
}
