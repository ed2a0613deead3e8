import type { MarkupElement } from '../../core/evidence/evidence.ts';
import type { DocumentHost, Tell } from '../document/host/document-host.ts';
import type { Observer } from '../observer.ts';
import { later } from '../outbox-clock.ts';
import { VALUE_MAX } from '../outbox-lengths.ts';
import { inlineScript } from './inline-script.ts';

/** More than pages for people have; what comes after is a gap. */
const ELEMENTS_MAX = 1_000;
/** A look after the page is there, for what its scripts put in; what comes later still is looked at when something else is told. Milliseconds. */
const SETTLED_MS = 1_500;

const ATTRIBUTES: Readonly<Record<MarkupElement, readonly string[]>> = {
  script: ['integrity', 'crossorigin', 'type', 'async', 'defer', 'referrerpolicy'],
  frame: ['allow', 'sandbox', 'referrerpolicy'],
  form: ['method', 'target'],
  policy: ['http-equiv', 'name', 'content'],
};

/** Scripts, frames, forms that go elsewhere and policies of a document, each told once. What stands in shadow trees is not looked at. */
export const markup: Observer<DocumentHost, Tell> = {
  id: 'markup',
  emits: ['markup'],
  observe({ listen, beforeBatch }, tell) {
    const told = new WeakSet<Element>();
    const state = { count: 0, size: 0, stopped: false };
    // One after another: a page may have a thousand.
    let digests = Promise.resolve();
    const tellOf = (element: Element): void => {
      const seen = seenOf(element);
      if (told.has(element) || seen === undefined) return;
      told.add(element);
      state.count += 1;
      if (state.count > ELEMENTS_MAX) {
        if (state.count === ELEMENTS_MAX + 1) tell({ kind: 'gap', of: 'markup', reason: 'limit-reached', count: 1 });
        return;
      }
      const attributes = attributesOf(element, ATTRIBUTES[seen.element]);
      if (Object.values(attributes).some(it => it.length === VALUE_MAX)) tell({ kind: 'gap', of: 'markup', reason: 'text-cut', count: 1 });
      if (seen.element !== 'script' || seen.url !== '') tell({ kind: 'markup', ...seen, attributes });
      else digests = digests.then(() => inlineScript(element)).then(it => { if (it !== undefined && !state.stopped) tell({ kind: 'markup', ...seen, attributes: { ...attributes, ...it } }); });
    };
    const lists = [document.scripts, document.forms, ...['iframe', 'meta'].map(it => document.getElementsByTagName(it))];
    const look = (): void => {
      const size = lists.reduce((sum, it) => sum + it.length, 0);
      if (size === state.size || state.stopped) return;
      state.size = size;
      for (const it of lists) Array.from(it).forEach(tellOf);
    };
    const lookAgain = (): void => {
      look();
      if (!state.stopped) beforeBatch(lookAgain);
    };
    lookAgain();
    later(look, SETTLED_MS);
    const stop = listen('pagehide', look);
    return () => {
      state.stopped = true;
      stop();
    };
  },
};

function seenOf(element: Element): { readonly element: MarkupElement; readonly url: string } | undefined {
  if (element instanceof HTMLScriptElement) return isCode(element) ? { element: 'script', url: withoutText(element.src) } : undefined;
  if (element instanceof HTMLIFrameElement) return { element: 'frame', url: withoutText(element.src) };
  if (element instanceof HTMLMetaElement) return isPolicy(element) ? { element: 'policy', url: '' } : undefined;
  return goesElsewhere(attributeOf(element, 'action') ?? '');
}

/** Not data, which scripts are also used for (HTML, "prepare the script element"). */
function isCode({ type }: HTMLScriptElement): boolean {
  return type === '' || /^(?:module|importmap|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/iu.test(type.trim());
}

function isPolicy({ httpEquiv, name }: HTMLMetaElement): boolean {
  return /^content-security-policy$/iu.test(httpEquiv) || /^referrer$/iu.test(name);
}

/** An address that is itself a text holds what sites put into it, which may be somebody's. */
function withoutText(url: string): string {
  return /^(?:data|javascript):/iu.exec(url)?.[0] ?? url;
}

/** A field named `getAttribute` hides the form's own, in our world too. */
function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** A form's action, asked of the attribute, since a field named `action` hides the form's own. */
function goesElsewhere(action: string): { readonly element: 'form'; readonly url: string } | undefined {
  if (action === '' || !URL.canParse(action, document.baseURI)) return undefined;
  const { href: url, origin } = new URL(action, document.baseURI);
  return origin === location.origin ? undefined : { element: 'form', url };
}

function attributesOf(element: Element, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap(name => {
    const value = attributeOf(element, name);
    return value === null ? [] : [[name, value.slice(0, VALUE_MAX)] as const];
  }));
}
