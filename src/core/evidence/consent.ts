import type { Seen } from './seen.ts';

/**
 * What a button of a consent banner does, by what it says. `refuse`: all that is not strictly necessary; `save`: keeps what is
 * ticked; `settings`: leads to another layer; `acknowledge`: takes note, and offers no choice ("OK", "Got it"); `pay`: a
 * subscription instead of consent; `leave`: leads away from the site; `close`: shuts the banner without a word.
 */
export type ButtonDoes = (typeof BUTTON_DOES)[number];

export const BUTTON_DOES = ['accept', 'refuse', 'save', 'settings', 'acknowledge', 'pay', 'leave', 'close', 'other'] as const;

export interface BannerButton {
  readonly does: ButtonDoes;
  /** What it says, as a person reads it. */
  readonly label: string;
}

/** What a site asks its visitors about consent, as it stands before them. Told again whenever it changes. */
export interface BannerEvidence extends Seen {
  readonly kind: 'banner';
  /** `changed`: another layer, or other buttons; `gone`: it cannot be seen any more, and what is told of it is how it stood last. */
  readonly state: (typeof BANNER_STATES)[number];
  /** The consent platform it is of (`Onetrust`), where its structure is known; else ''. */
  readonly platform: string;
  /** 1 for what is shown first, 2 for what a button of it leads to, and so on. */
  readonly layer: number;
  readonly buttons: readonly BannerButton[];
  /** What it says, cut; of its buttons nothing. */
  readonly text: string;
  /**
   * Boxes that stand ticked without anybody having ticked them, but for those that cannot be unticked; also those of settings that nobody
   * has opened, where they are in the banner already and have a name: saving them would keep them. Settings that are made when they
   * are opened are seen only then.
   */
  readonly preticked: number;
  /** The page behind it cannot be used before it is answered. */
  readonly blocks: boolean;
}

export const BANNER_STATES = ['shown', 'changed', 'gone'] as const;

/** The visitor chose: by a button of the banner, pressed by a person, or by the audit on its persona's behalf. */
export interface ConsentEvidence extends Seen {
  readonly kind: 'consent';
  readonly state: 'granted' | 'refused';
  readonly by?: 'visitor' | 'audit' | undefined;
  /** What the button said; left out where no button was pressed. */
  readonly label?: string | undefined;
  /** How many clicks it took since the banner, or the page, was as it began. */
  readonly clicks?: number | undefined;
}

/** Where a site's own scripts, or the browser, say what the visitor chose. */
export type SignalApi = (typeof SIGNAL_APIS)[number];

/**
 * `tcf`, `gpp`, `usp`: the IAB's interfaces; `consent-mode`: Google's; `uet`, `clarity`, `meta`: consent calls of Microsoft's and Meta's
 * scripts; `gpc`, `dnt`: what the browser tells every site, or a page asked for.
 */
export const SIGNAL_APIS = ['tcf', 'gpp', 'usp', 'consent-mode', 'uet', 'clarity', 'meta', 'gpc', 'dnt'] as const;

/**
 * What was said about consent through one of these, each time that it changed. The IAB's interfaces and the queues of vendors are the
 * page's own word (`page` witness), read at looks: a change is told late by at most the time to the next one (a second after a click or
 * the page's beginning; else the next batch or request), and never after a request that followed it. `gpc` and `dnt` with `call` ''
 * are the browser's word.
 *
 * | api | `call` | `text` |
 * |---|---|---|
 * | `tcf` | `tcloaded`, `cmpuishown`, `useractioncomplete` | the TC string, '' where there is none |
 * | `tcf` | `gdpr-applies` | `true`, `false` |
 * | `tcf` | `addtl-consent` | Google's string of other vendors: `1~7.12` |
 * | `gpp` | `ready`, `not ready` | the GPP string, '' where there is none |
 * | `gpp` | `applicable-sections` | their numbers as JSON: `[7,8]` |
 * | `usp` | '' | `1YNN` |
 * | `consent-mode`, `uet` | `default`, `update` | the argument as JSON |
 * | `consent-mode` | `state` | JSON of what Google's own book holds of each type: `{"ad_storage":{"default":false,"update":true}}` |
 * | `clarity` | `consent`, `consentv2` | the argument as JSON, '' where there is none |
 * | `meta` | `grant`, `revoke` | '' |
 * | `meta` | `dataProcessingOptions` | the list as JSON: `["LDU"]` |
 * | `gpc`, `dnt` | '' | `1`, where the browser tells sites so |
 * | `gpc` | `declared` | what the site says in `/.well-known/gpc.json`, as JSON: `{"gpc":true,"lastUpdate":"2026-01-31"}` |
 *
 * Unseen stays what is said to Microsoft's and Meta's scripts once they have come, a `dataLayer` of another name, and interfaces in frames.
 */
export interface ConsentSignalEvidence extends Seen {
  readonly kind: 'consent-signal';
  readonly api: SignalApi;
  readonly call: string;
  readonly text: string;
}
