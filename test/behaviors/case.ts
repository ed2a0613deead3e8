import type { Answer, Received } from '../sites/server/received.ts';
import type { Visitor } from './bed/visitor.ts';

/** Where every page of the bed lies: a shop that no list knows. `.test` is reserved (RFC 6761). */
export const SHOP = 'www.orchard-shop.test';

/** One page of the shop, and what all hosts answer while it is visited. */
export interface BedPage {
  /** Unique among all cases; the page's path. */
  readonly id: string;
  /** Ends the sentence "A page with …". */
  readonly title: string;
  /** The language it is written in, where that is not English. */
  readonly lang?: string | undefined;
  /** What the page is opened with behind its path, without the question mark. */
  readonly query?: string | undefined;
  /** Headers of the page's answer. Cookies may be several, hence the list. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** What stands in the page's body, scripts included; or how to make it of what was asked with. */
  readonly page: string | ((request: Received) => string);
  /** What is served where: `cdn.quietmetrics.test/tag.js`. Hosts without an entry take what they are sent. */
  readonly serves?: Readonly<Record<string, Served>> | undefined;
  /** What hosts answer that serve more than a list can say. */
  readonly others?: ((request: Received) => Answer | undefined) | undefined;
}

/** What one page does, and what an audit of it must and must not find. */
export interface BehaviorCase extends BedPage {
  /** The detectors it is about. Of these, what is not expected is a false alarm. */
  readonly detectors: readonly string[];
  /** What the visitor does once the page is quiet, before the forms are filled with the persona and submitted, which every visit does. */
  readonly act?: ((visitor: Visitor) => Promise<void>) | undefined;
  /** What must arrive at the servers, or the page did not do what the case is about: `POST collect.quietmetrics.test/e`, as far as it is the same. */
  readonly arrives: readonly string[];
  /** `detector recipient` of every finding there must be, by these detectors; none where the page is honest. */
  readonly expected: readonly string[];
  /** What only an audit that knows vendors can find beyond that: their formats on hosts of the site's own. */
  readonly expectedKnowing?: readonly string[] | undefined;
}

/** An answer, how to make one, or a module that is bundled with the real packages it imports. */
export type Served = Answer | ((request: Received) => Answer) | { readonly bundle: string };

/** The script `sdk/<name>.ts` with the packages it imports. */
export function sdk(name: string): Served {
  return { bundle: `test/behaviors/sdk/${name}.ts` };
}

/** Tags that load these scripts, one after the other. */
export function tags(...addresses: readonly string[]): string {
  return addresses.map(it => `<script src="https://${it}"></script>`).join('\n');
}

/** Ends an honest page: tells the shop itself that everything before it has run. */
export const RAN = `<script>addEventListener('load', () => setTimeout(() => fetch('/ran'), 200))</script>`;
export const HAS_RAN = `GET ${SHOP}/ran`;
