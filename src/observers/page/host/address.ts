import { attempt, bare, descriptorOf, getterOf, indexOf, methodOf, prototypeOf, slice } from '../../natives.ts';
import type { Page } from './page.ts';

declare global {
  /** Trusted Types, of which TypeScript's own library does not know. */
  var TrustedScriptURL: { readonly prototype: { toString(): string } };
}

const { URL } = globalThis;
const href = getterOf('URL', 'href');
const baseUri = getterOf('Node', 'baseURI');
/** An address that a policy of the page has passed (Trusted Types). */
const trustedText = methodOf('TrustedScriptURL', 'toString');

/** A dictionary's member, read without running a getter of the page: a symbol stands for what only that could tell. */
export function memberOf(dictionary: unknown, name: string): unknown {
  let holder: unknown = dictionary;
  while (typeof holder === 'object' && holder !== null) {
    const member = descriptorOf(holder, name);
    if (member !== undefined) return 'value' in bare(member) ? member.value : Symbol();
    holder = prototypeOf(holder);
  }
  return undefined;
}

/** A text as the platform would make it of this argument; nothing where that would run code of the page. */
export function textOf(value: unknown): string | undefined {
  const isCode = (typeof value === 'object' && value !== null) || typeof value === 'function' || typeof value === 'symbol';
  return isCode ? undefined : `${value as string | number}`;
}

/** What an argument that stands for an address says, be it a text, a URL or the page's own location. */
export function addressText({ location }: Page, value: unknown): string | undefined {
  return value === location ? location.href : textOf(value) ?? attempt(() => href(value)) ?? attempt(() => trustedText(value));
}

/** The whole address that a text means in this document, without fragment; undefined where it is none. */
export function wholeAddress({ document }: Page, text: string): string | undefined {
  const address = attempt(() => href(new URL(text, baseUri(document))));
  return address && before(address, '#');
}

/** Whether a request to this address leaves the browser. */
export function isWeb(address: string | undefined): address is string {
  return address !== undefined && indexOf(address, 'http') === 0;
}

/** A text up to the first of these characters, or all of it. */
export function before(text: string, mark: string): string {
  const end = indexOf(text, mark);
  return end === -1 ? text : slice(text, 0, end);
}
