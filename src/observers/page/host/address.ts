import { attempt, bare, descriptorOf, getterOf, indexOf, isObject, methodOf, prototypeOf, slice } from '../../natives.ts';
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

/** Prototypes looked at for a dictionary's member: a proxy of the page can have itself for one. */
const CHAIN_MAX = 8;

/** A dictionary's member, read without running a getter of the page: a symbol stands for what only that could tell. */
export function memberOf(dictionary: unknown, name: string): unknown {
  let holder: unknown = dictionary;
  for (let i = 0; i < CHAIN_MAX && isObject(holder); i += 1) {
    const member = descriptorOf(holder, name);
    if (member) return 'value' in bare(member) ? member.value : Symbol();
    holder = prototypeOf(holder);
  }
  return undefined;
}

/** Whether a dictionary's member is taken for true. What only the page could tell is none. */
export function asks(dictionary: unknown, name: string): boolean {
  const member = memberOf(dictionary, name);
  return !!member && typeof member !== 'symbol';
}

/** A text as the platform would make it of this argument; nothing where that would run code of the page. */
export function textOf(value: unknown): string | undefined {
  return isObject(value) || typeof value === 'symbol' ? undefined : `${value as string | number}`;
}

/** What an argument that stands for an address says, be it a text, a URL or the page's own location. */
export function addressText({ location }: Page, value: unknown): string | undefined {
  return value === location ? location.href : textOf(value) ?? attempt(() => href(value)) ?? attempt(() => trustedText(value));
}

/** The whole address that a text means in this document, without fragment; undefined where it is none. */
export function wholeAddress({ document }: Page, text: string): string | undefined {
  return attempt(() => before(href(new URL(text, baseUri(document))), '#'));
}

/** A text up to the first of these characters, or all of it. */
export function before(text: string, mark: string): string {
  const end = indexOf(text, mark);
  return end === -1 ? text : slice(text, 0, end);
}
