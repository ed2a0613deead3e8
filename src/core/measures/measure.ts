import type { Replacement } from '../audit/audit.ts';
import type { Domain } from '../party/recipient.ts';

/** One thing that a site can do, as in `MeasureKind`. */
export type Measure =
  | { readonly kind: 'remove' | 'facade' | 'proxy' | 'mask' | 'minimize'; readonly recipient: Domain }
  | { readonly kind: 'self-host'; readonly recipient: Domain; readonly replacements: readonly Replacement[] }
  /** `asks`: there is no banner, so one is put up. */
  | { readonly kind: 'gate'; readonly recipients: readonly [Domain, ...Domain[]]; readonly asks: boolean }
  | { readonly kind: 'header'; readonly site: Domain; readonly header: SiteHeader }
  | { readonly kind: 'cookies'; readonly site: Domain }
  | { readonly kind: 'banner'; readonly site: Domain; readonly mends: BannerFault };

/** What a site sends with its pages, or writes into their markup (`integrity`). */
export type SiteHeader = (typeof SITE_HEADERS)[number];

export const SITE_HEADERS = ['referrer-policy', 'content-security-policy', 'upgrade-insecure-requests', 'strict-transport-security', 'permissions-policy', 'integrity'] as const;

/** What is wrong with how a site asks, by the detector that tells of it. */
export type BannerFault = (typeof BANNER_FAULTS)[number];

export const BANNER_FAULTS = [
  'no-refusal-on-first-layer', 'preticked-boxes', 'consent-wall', 'refusal-not-remembered', 'refusal-recorded-as-consent', 'consent-contradicted', 'consent-altered', 'gpc-ignored',
  'recipient-not-declared', 'broken-promise',
] as const;

/** The same from one audit to the next. */
export function idOf(it: Measure): string {
  switch (it.kind) {
    case 'gate': return it.asks ? 'gate/all' : `gate/${it.recipients[0]}`;
    case 'header': return `header/${it.header}`;
    case 'cookies': return 'cookies/own';
    case 'banner': return `banner/${it.mends}`;
    default: return `${it.kind}/${it.recipient}`;
  }
}

/** Whom a measure is about: recipients, or the site itself. */
export function aboutIn(it: Measure): readonly [Domain, ...Domain[]] {
  if (it.kind === 'gate') return it.recipients;
  return ['recipient' in it ? it.recipient : it.site];
}
