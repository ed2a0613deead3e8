import type { AliasEvidence } from './alias.ts';
import type { BannerButton, BannerEvidence, ButtonDoes, ConsentEvidence, ConsentSignalEvidence, SignalApi } from './consent.ts';
import type { ContentEvidence } from './content.ts';
import type { FieldHint } from './field-hint.ts';
import type { GapReason } from './gap-reason.ts';
import type { MarkupElement, MarkupEvidence } from './markup.ts';
import type { EvidenceId, Seen, Witness } from './seen.ts';
import type { Body, Channel, Header, Initiator } from './sent.ts';
import type { Feature, UsedOn, UseEvidence } from './use.ts';

export type { AliasEvidence, BannerButton, BannerEvidence, Body, ButtonDoes, Channel, ConsentEvidence, ConsentSignalEvidence, ContentEvidence, EvidenceId, Feature, FieldHint, GapReason, Header, Initiator, MarkupElement, MarkupEvidence, Seen, SignalApi, UsedOn, UseEvidence, Witness };
export { BANNER_STATES, BUTTON_DOES, SIGNAL_APIS } from './consent.ts';
export { GAP_REASONS } from './gap-reason.ts';
export { MARKUP_ELEMENTS } from './markup.ts';
export { CHANNELS, INITIATOR_KINDS } from './sent.ts';
export { FEATURES, USED_ON } from './use.ts';

/** One hop of one request, before it leaves: what the browser is about to send, or what a script asked to be sent. */
export interface RequestEvidence extends Seen {
  readonly kind: 'request';
  /** Ties together all that is seen of one exchange: its hops, headers, late body and responses. */
  readonly exchange: string;
  /** 0 for the first request of an exchange, 1 and up for what redirects made of it. */
  readonly hop: number;
  readonly url: string;
  readonly method: string;
  readonly channel: Channel;
  readonly body: Body;
  /** URLs of the scripts on the stack, innermost first; empty where no script is known. */
  readonly scripts: readonly string[];
  /** What made the browser send it, where the witness can tell more than scripts. */
  readonly initiator?: Initiator | undefined;
  /** The page asked the browser to send it some time later (`fetchLater`). */
  readonly deferred?: true | undefined;
}

/** A body that could only be read after the call that sent it (a Blob, or post data fetched over CDP). */
export interface RequestBodyEvidence extends Seen {
  readonly kind: 'request-body';
  readonly exchange: string;
  readonly body: Body;
}

/** The headers that left with one hop. Constant ones (user agent, accept…) are left out by the observer. */
export interface RequestHeadEvidence extends Seen {
  readonly kind: 'request-head';
  readonly exchange: string;
  readonly hop: number;
  readonly headers: readonly Header[];
}

/** What came back for one hop. Response bodies are never kept. */
export interface ResponseEvidence extends Seen {
  readonly kind: 'response';
  readonly exchange: string;
  readonly hop: number;
  readonly status: number;
  /** `Set-Cookie` values, one per cookie. */
  readonly setCookies: readonly string[];
  /** Of a document, the headers that say how far it trusts others (`protectiveHeaders`), names in small letters. */
  readonly headers?: readonly Header[] | undefined;
  /** Why nothing came back (`net::ERR_BLOCKED_BY_CLIENT`), where status is 0. */
  readonly failure?: string | undefined;
}

/** The latest value of a form field, as a person (or a trusted automation) typed, pasted or chose it. */
export interface InputEvidence extends Seen {
  readonly kind: 'input';
  readonly field: FieldHint;
  readonly value: string;
  /** The site marked the field to be left out of recordings of the session, in the words of one that records. */
  readonly masked?: true | undefined;
}

/**
 * A value the page shows and nobody typed here: of a signed-in page a name, an account number, a balance. Only what its label
 * or its own structure tells to be somebody's; never the text around it. `field` says where it stands: `type` is the
 * element's name, or `greeting`, `transaction` (a cell of a list of them) or `sign-out` (which shows that somebody is signed in).
 */
export interface ShownEvidence extends Seen {
  readonly kind: 'shown';
  readonly field: FieldHint;
  readonly value: string;
}

/** A form was submitted, by a person or by script. */
export interface SubmitEvidence extends Seen {
  readonly kind: 'submit';
  readonly action: string;
}

/** A script assigned `document.cookie`. */
export interface CookieWriteEvidence extends Seen {
  readonly kind: 'cookie-write';
  /** What was assigned: `name=value; attributes`. */
  readonly text: string;
  /** As in `UseEvidence`, and so is what stands beside them. */
  readonly scripts: readonly string[];
  readonly beside?: string | undefined;
}

/** A script wrote to Web Storage, or to `window.name` (`name`), which a tab carries from page to page. */
export interface StorageWriteEvidence extends Seen {
  readonly kind: 'storage-write';
  readonly area: 'local' | 'session' | 'name';
  readonly key: string;
  readonly value: string;
  /** As in `UseEvidence`, and so is what stands beside them. */
  readonly scripts: readonly string[];
  readonly beside?: string | undefined;
}

/** A cookie as it stands in the browser's jar: proof that one was kept, not merely offered. */
export interface CookieEvidence extends Seen {
  readonly kind: 'cookie';
  readonly name: string;
  readonly value: string;
  /** Without the leading dot. */
  readonly domain: string;
  readonly httpOnly: boolean;
  readonly sameSite: 'none' | 'lax' | 'strict' | 'unspecified';
  /** Seconds from the moment it was seen until it expires; left out for a session cookie. */
  readonly lifetimeS?: number | undefined;
  /** The top-level site it is partitioned under (CHIPS), where it is. */
  readonly partition?: string | undefined;
  /** It goes over encrypted connections only; left out by records from before this was told. */
  readonly secure?: boolean | undefined;
}

/** A document began: of the page itself (`top`) or of a frame in it. */
export interface NavigationEvidence extends Seen {
  readonly kind: 'navigation';
  readonly url: string;
  readonly frame: 'top' | 'sub';
}

/**
 * A document loaded a resource, as the browser's own timing of it says: the one witness for what element or style sheet asked
 * (Resource Timing, `initiatorType`). It names the kind of thing that asked, never which one.
 */
export interface ResourceEvidence extends Seen {
  readonly kind: 'resource';
  readonly url: string;
  /** `css`, `img`, `script`, `link`, `iframe`, `fetch`, `xmlhttprequest`, `beacon`, `video`, … as the browser writes it. */
  readonly by: string;
}

/** A script without a document was started. What it does with the network is seen; what it says inside may not be. */
export interface WorkerEvidence extends Seen {
  readonly kind: 'worker';
  readonly type: 'dedicated' | 'shared' | 'service' | 'worklet';
  readonly url: string;
  /** Whether this host sees what it sends over sockets, and bodies that browsers hide. */
  readonly watched: boolean;
}

/** Our observers took up their post in a document: from here on, its silence means something. */
export interface WatchEvidence extends Seen {
  readonly kind: 'watch';
}

/** A hole in the record. A gap is evidence too: what went unseen must never read as what did not happen. */
export interface GapEvidence extends Seen {
  readonly kind: 'gap';
  /** The kind of evidence that is missing. */
  readonly of: EvidenceKind;
  readonly reason: GapReason;
  readonly count: number;
  /** The address of the frame, worker, socket or request concerned; left out where it is the visit as a whole. */
  readonly place?: string | undefined;
}

export type Evidence =
  | RequestEvidence | RequestBodyEvidence | RequestHeadEvidence | ResponseEvidence | ContentEvidence
  | InputEvidence | ShownEvidence | SubmitEvidence
  | CookieWriteEvidence | StorageWriteEvidence | UseEvidence | CookieEvidence
  | NavigationEvidence | WatchEvidence | ResourceEvidence | MarkupEvidence | AliasEvidence | WorkerEvidence | BannerEvidence | ConsentEvidence | ConsentSignalEvidence | GapEvidence;

export type EvidenceKind = Evidence['kind'];

export const EVIDENCE_KINDS = [
  'request', 'request-body', 'request-head', 'response', 'input', 'shown', 'submit',
  'cookie-write', 'storage-write', 'use', 'cookie', 'navigation', 'watch', 'resource', 'markup', 'alias', 'worker', 'content', 'banner', 'consent', 'consent-signal', 'gap',
] as const satisfies readonly EvidenceKind[];
