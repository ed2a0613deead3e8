import { domainOf } from '../party/domain.ts';
import { WITHHELD } from './withheld.ts';

/** What is done to the parts of an address. */
export interface AddressParts {
  readonly text: (text: string) => string;
  /** The path and what follows it; undefined where it cannot be rewritten. */
  readonly rest: (text: string) => string | undefined;
  readonly isFree: (url: string) => boolean;
  readonly onWithheld: () => void;
}

interface Parted {
  readonly scheme: string;
  readonly user: string;
  readonly host: string;
  readonly rest: string;
}

/** An address rewritten. Whom it tells of stays: the registrable domain. What stands before that may name a customer. */
export function inAddress(url: string, parts: AddressParts): string {
  const parted = partedAt(url);
  if (parted === undefined) return /^(?:stun|turn)s?:/u.test(url) ? url : parts.text(url);
  return inParts(parted, parts);
}

function inParts(parted: Parted, parts: AddressParts): string {
  const made = parts.rest(parted.rest);
  const [origin, bare] = [originOf(parted, parts.text), originOf({ ...parted, user: '' }, () => `${WITHHELD}.`)];
  if (made !== undefined && parts.isFree(origin + made)) return origin + made;
  parts.onWithheld();
  // What of it can stay: all but the query; all but the labels before the domain; the domain.
  const path = parts.rest(parted.rest.split(/[?#]/u)[0] ?? '') ?? '/';
  return [origin + path, bare + (made ?? path), bare + path].find(parts.isFree) ?? `${bare}/`;
}

function partedAt(url: string): Parted | undefined {
  const found = /^([a-z][a-z\d+.-]*:\/\/)([^/?#@]*@)?([^/?#]*)(.*)$/isu.exec(url);
  return found === null ? undefined : { scheme: found[1] ?? '', user: found[2] ?? '', host: found[3] ?? '', rest: found[4] ?? '' };
}

function originOf({ scheme, user, host }: Parted, text: (text: string) => string): string {
  const at = host.toLowerCase().lastIndexOf(domainOf(`https://${host}`));
  const named = at <= 0 ? host : text(host.slice(0, at)) + host.slice(at);
  return scheme + (user === '' ? '' : text(user)) + named;
}
