import { isClickIdentifier } from '../datum/click-identifiers.ts';
import { identifies } from '../datum/identifier.ts';
import type { EvidenceLog } from '../evidence/log.ts';
import { ofKind } from '../evidence/log.ts';
import { domainOf } from '../party/domain.ts';
import type { Stored } from './identifiers.ts';
import type { Written } from './writes.ts';

/** What a parameter of this many characters or fewer says, many links say. */
const VALUE_MIN = 8;
/** Longer than any identifier that a link carries: `fbclid` has about 60 characters, `gclid` 100. */
const VALUE_MAX = 512;

/**
 * What links brought: the parameters of the page's addresses that number clicks, and, where it was come to from another site, those
 * with the looks of an identifier.
 */
export function decoratedIn({ log, number }: Pick<Written, 'log' | 'number'>): readonly Stored[] {
  const isFromElsewhere = comesFromElsewhere(log);
  const tops = ofKind(log, 'navigation').filter(it => it.frame === 'top');
  return tops.filter(it => URL.canParse(it.url)).flatMap(({ url, id, offsetMs }) => parametersOf(url)
    .filter(([name, value]) => isClickIdentifier(name) ? value.length >= VALUE_MIN : isFromElsewhere && identifies(value))
    .filter(([, value]) => value.length <= VALUE_MAX)
    .map(([name, value]): Stored => ({ store: 'link', visit: number, value, name, jar: url, setter: url, by: 'unseen', offsetMs, ref: `${number}:${id}` })));
}

function parametersOf(url: string): readonly (readonly [string, string])[] {
  const { searchParams, hash } = new URL(url);
  return [...searchParams, ...new URLSearchParams(/^#[^=]*[=]/u.test(hash) ? hash.slice(1) : '')];
}

// The Referer of the page's own request, or a redirect that led there.
function comesFromElsewhere(log: EvidenceLog): boolean {
  const site = domainOf(log.visit.url);
  const pages = new Set(ofKind(log, 'request').filter(it => it.channel === 'navigation' && domainOf(it.url) === site).map(it => it.exchange));
  const referers = ofKind(log, 'request-head').filter(it => pages.has(it.exchange)).flatMap(it => it.headers.filter(([name]) => name.toLowerCase() === 'referer'));
  return referers.some(([, value]) => domainOf(value) !== site)
    || ofKind(log, 'request').some(it => it.channel === 'navigation' && pages.has(it.exchange) && domainOf(it.url) !== site);
}
