import { bare, descriptorOf, indexOf, prototypeOf, slice, upperCase } from '../../natives.ts';
import type { PageHost } from './page-host.ts';

/** Something only the page's own code could tell: an accessor, or an object with a `toString` of its own. */
export const UNREADABLE = Symbol('unreadable');

/** A dictionary's member, read without running a getter of the page. */
export function memberOf(dictionary: unknown, name: string): unknown {
  let holder: unknown = dictionary;
  while (typeof holder === 'object' && holder !== null) {
    const member = descriptorOf(holder, name);
    if (member !== undefined) return 'value' in bare(member) ? member.value : UNREADABLE;
    holder = prototypeOf(holder);
  }
  return undefined;
}

/** A text as the platform would make it of this argument, unless that would run code of the page. */
export function textOf(value: unknown): string | typeof UNREADABLE {
  const isCode = (typeof value === 'object' && value !== null) || typeof value === 'function' || typeof value === 'symbol';
  return isCode ? UNREADABLE : `${value as string | number}`;
}

/** What an argument that stands for an address says, be it a text, a URL or the page's own location. */
export function addressText({ page, natives }: PageHost, value: unknown): string | typeof UNREADABLE {
  if (value === page.location) return page.location.href;
  const text = textOf(value);
  if (text !== UNREADABLE) return text;
  try {
    return natives.href(value);
  } catch {
    return UNREADABLE;
  }
}

/** The address a request goes to, without fragment; undefined where it is none, or nothing would leave the browser. */
export function webAddress({ page, natives }: PageHost, text: string): string | undefined {
  try {
    const href = natives.href(new natives.URL(text, natives.baseUri(page.document)));
    const fragment = indexOf(href, '#');
    return indexOf(href, 'http') === 0 ? slice(href, 0, fragment === -1 ? href.length : fragment) : undefined;
  } catch {
    return undefined;
  }
}

/** The six methods that the platform writes in capitals; it leaves all others as they are (Fetch, "normalize a method"). */
export function methodName(method: string): string {
  const name = upperCase(method);
  return indexOf(' DELETE GET HEAD OPTIONS POST PUT ', ` ${name} `) === -1 ? method : name;
}
