import type { Redacted } from '../datum/redact.ts';
import type { Channel } from '../evidence/evidence.ts';
import type { Domain } from '../party/recipient.ts';

/**
 * What a site can do. `header`: send a response header, or an attribute of its markup. `cookies`: have its own identifiers end with the session.
 * `banner`: mend how it asks for consent. `mask`: have a recorder of sessions leave out texts and inputs. `minimize`: send a recipient nothing personal. `remove`: take a recipient off the site. `facade`: show a
 * picture of an embed until the visitor asks for it. `self-host`: replace a recipient by something the site runs itself.
 * `gate`: load it once the visitor agreed. `proxy`: send by way of the site's own server, without what tells who somebody is. In this order where they win the same.
 */
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const MEASURE_KINDS = ['header', 'cookies', 'banner', 'mask', 'minimize', 'remove', 'facade', 'self-host', 'gate', 'proxy'] as const;

/** What a prediction cannot know of a measure, as the audit did not see it. */
export type MeasureDoubt = (typeof MEASURE_DOUBTS)[number];

export const MEASURE_DOUBTS = ['acceptance-not-seen', 'click-not-seen', 'server-not-seen', 'replacement-not-seen', 'brought-by-others', 'initiators-not-told'] as const;

/** What a site sends with its pages, or writes into their markup (`integrity`). */
export type SiteHeader = (typeof SITE_HEADERS)[number];

export const SITE_HEADERS = ['referrer-policy', 'content-security-policy', 'upgrade-insecure-requests', 'strict-transport-security', 'permissions-policy', 'integrity'] as const;

/** What is wrong with how a site asks, by the detector that tells of it. */
export type BannerFault = (typeof BANNER_FAULTS)[number];

export const BANNER_FAULTS = [
  'no-refusal-on-first-layer', 'preticked-boxes', 'consent-wall', 'refusal-not-remembered', 'refusal-recorded-as-consent', 'consent-contradicted', 'consent-altered', 'gpc-ignored',
  'recipient-not-declared', 'broken-promise',
] as const;

/** What exactly a measure is about, where its kind does not say. `no-banner`: there is none, so that one has to be put up. */
export type MeasureSubject = SiteHeader | BannerFault | 'no-banner';

export const MEASURE_SUBJECTS = [...SITE_HEADERS, ...BANNER_FAULTS, 'no-banner'] as const satisfies readonly MeasureSubject[];

/** One thing that the site could do about what was found, and what the score would be. What it does not name stays as it is. */
export interface MeasureEntry {
  /** `remove/segment.io`, `header/referrer-policy`: unique within an audit, and the same from one audit to the next. */
  readonly id: string;
  readonly kind: MeasureKind;
  /** Whom it is about, first; then those whom only they brought, who go with them. */
  readonly recipients: readonly [Domain, ...Domain[]];
  readonly subject?: MeasureSubject | undefined;
  /** What to put in its place. */
  readonly replacements?: readonly Replacement[] | undefined;
  /** Ids of the findings that it would end, by itself. */
  readonly findings: readonly string[];
  /** Ids of the findings that it leaves to those who agreed: what happens to them was not seen, and is taken to be the same. */
  readonly changes: readonly string[];
  /** Ids of the findings about its recipients that stay as they are. */
  readonly keeps: readonly string[];
  readonly doubts: readonly MeasureDoubt[];
  /** The score if it alone were done: of the findings that stay, by the same rules and with the same gaps; none where those leave none. */
  readonly alone?: number | undefined;
  /** What it alone adds to the score; 0 where there is none, or a cap or the floor holds it down all the same. */
  readonly gain: number;
  /** Points off that it alone would spare, whatever holds the score down. */
  readonly points: number;
  /** Its place, from 1, among those to be done one after the other, each time the one that wins most; none where others leave it nothing to win. */
  readonly step?: number | undefined;
  /** The score once it and all before it are done; none where there is no score. */
  readonly cumulated?: number | undefined;
}

/** Something a site can run itself instead. Read at `source`, on the day `read`. */
export interface Replacement {
  readonly name: string;
  readonly source: string;
  readonly read: string;
}

/** What the site's own documents had loaded from one origin, or sent to it: what a Content-Security-Policy has a say in. */
export interface LoadEntry {
  /** `https://cdn.segment.com`; `blob:` for workers made of one. */
  readonly origin: Redacted;
  readonly domain: Domain;
  readonly channels: readonly Channel[];
}

/** The response headers by which browsers would enforce what the measures aim at, made of what was observed. */
export interface Policies {
  /** Ids of the measures that they enforce: those with a step. */
  readonly enforces: readonly string[];
  /** The value of `Content-Security-Policy-Report-Only`, and once nothing is reported any more, of `Content-Security-Policy`. */
  readonly content: string;
  /** The value of `Permissions-Policy`. */
  readonly permissions: string;
  /** Whom it keeps out. */
  readonly stops: readonly Domain[];
  /** What it may break, or lets pass. */
  readonly doubts: readonly PolicyDoubt[];
}

/**
 * `inline-allowed`: scripts that stand in the pages have no known digest, so all are let run. `inline-hashed`: only those with a known
 * digest run, and one that changes does not. `eval-not-seen`: nobody looked whether scripts make code of text, which it forbids.
 * `unseen-allowed-not`: what was not loaded while the audit looked is kept out. `gaps`: some of what was loaded went unseen.
 * `stays-allowed`: who is loaded after an acceptance or a click only must be let in, and a header knows neither.
 */
export type PolicyDoubt = (typeof POLICY_DOUBTS)[number];

export const POLICY_DOUBTS = ['inline-allowed', 'inline-hashed', 'eval-not-seen', 'unseen-allowed-not', 'gaps', 'stays-allowed'] as const;
