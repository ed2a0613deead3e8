import type { BannerFault, Replacement, SiteHeader } from '../audit/audit.ts';
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
