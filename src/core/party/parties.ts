import { hostSpan, isAt } from './host-span.ts';
import type { Span } from './host-span.ts';
import { partyOf, recipientAs, standingOf } from './recipient-of.ts';
import type { Standing } from './recipient-of.ts';
import type { Organizations, Party, Recipient } from './recipient.ts';

/** Answers as `recipientOf` does, and remembers hosts: a page asks the same few hosts thousands of times. */
export interface Parties {
  readonly recipientOf: (url: string, pageUrl: string) => Recipient | undefined;
}

/** Past this many hosts it forgets them all and begins anew. */
export const HOSTS_MAX = 16_384;

interface Known extends Standing, Readonly<Record<Party, Recipient>> {}

/** For one audit, or as long as `organizations` stands. */
export function openParties(organizations: Organizations): Parties {
  const byHash = new Map<number, Known>();
  let latest: { readonly pageUrl: string; readonly page: Known | undefined } | undefined;

  function recall(url: string): Known | undefined {
    const span = hostSpan(url);
    const known = span && byHash.get(span.hash);
    return known && isAt(url, span, known.host) ? known : learn(url, span);
  }

  function learn(url: string, span: Span | undefined): Known | undefined {
    const standing = standingOf(url, organizations);
    if (standing === undefined) return undefined;
    const known = { ...standing, first: recipientAs('first', standing), third: recipientAs('third', standing) };
    if (byHash.size >= HOSTS_MAX) byHash.clear();
    if (span !== undefined && isAt(url, span, known.host)) byHash.set(span.hash, known);
    return known;
  }

  return {
    recipientOf(url, pageUrl) {
      if (latest?.pageUrl !== pageUrl) latest = { pageUrl, page: recall(pageUrl) };
      const known = recall(url);
      return known?.[partyOf(known, latest.page)];
    },
  };
}
