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
  /** Boxes that stand ticked without anybody having ticked them, but for those that cannot be unticked. */
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

/** What was said about consent through one of these, each time that it changed. */
export interface ConsentSignalEvidence extends Seen {
  readonly kind: 'consent-signal';
  readonly api: SignalApi;
  /** `tcloaded`, `cmpuishown`, `useractioncomplete`; `default`, `update`; `grant`, `revoke`; '' where the interface has no such word. */
  readonly call: string;
  /** The string itself (TC string, GPP string, `1YNN`), or the arguments of the call as JSON. */
  readonly text: string;
}
