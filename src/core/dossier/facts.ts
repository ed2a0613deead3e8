import type { DataCategory } from '../datum/category.ts';
import type { Confidence, Form } from '../datum/form.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Channel, Evidence } from '../evidence/evidence.ts';
import type { Visit } from '../evidence/log.ts';
import type { ConsentState, EvidenceRef } from '../finding/finding.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Hit } from '../search/wanted.ts';
import type { Chain } from './initiators.ts';
import type { Purpose } from '../vendors/vendor.ts';

/** A visit and its evidence, with what makes them fit to be named and shown. */
export interface VisitFacts {
  /** 1 for the first. */
  readonly number: number;
  readonly visit: Visit;
  readonly evidence: readonly Evidence[];
  /** The page's address, without query and fragment. */
  readonly page: Redacted;
}

/** One act of sending, one hop of it, joined from all its witnesses. */
export interface Transmission {
  readonly visit: number;
  readonly url: string;
  readonly method: string;
  readonly channel: Channel;
  readonly recipient: Recipient;
  readonly offsetMs: number;
  readonly consent: ConsentState;
  readonly bytes: number;
  /** False where the browser says that nothing left: blocked, or nobody found to receive it. The page tried all the same. */
  readonly arrived: boolean;
  /** When it was answered, in milliseconds from the start of the visit; left out where that was not seen. */
  readonly answeredMs?: number | undefined;
  /** URLs of the scripts that asked for it, innermost first. */
  readonly scripts: readonly string[];
  /** Who had whom ask, up to what began it. */
  readonly chain: Chain;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** One datum reaching one recipient in one transmission: who got what, where, in which form, when, and how we know. */
export interface Exposure {
  readonly transmission: Transmission;
  readonly category: DataCategory;
  readonly form: Form;
  readonly chain: readonly string[];
  readonly place: Redacted;
  readonly confidence: Confidence;
  /** Why the value was looked for: it was typed by the visitor, belongs to the audit's persona, or to the watch list, or the page showed it. Or nobody knew it, and it was recognized by what it is. */
  readonly source: 'typed' | 'canary' | 'watched' | 'shown' | 'recognized';
  /** What the field is called that it was typed into; left out where it has no name, or nobody typed it. */
  readonly label?: Redacted | undefined;
  /** It was typed into the page by then (a canary that was never typed, a watched value and a shown one were not). */
  readonly typed: boolean;
  /** It was typed into a field that the site marked to be left out of recordings. */
  readonly masked?: true | undefined;
  /** Left before the visitor submitted any form. */
  readonly beforeSubmit: boolean;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** One cookie set in one visit: by whom, how, and whether the browser kept it. */
export interface CookieSetting {
  readonly visit: number;
  readonly name: Redacted;
  /** Whose cookie jar it went into. */
  readonly owner: Recipient;
  /** Who set it: the responder, or the party whose script wrote it. */
  readonly setter: Recipient;
  readonly by: 'header' | 'script';
  /** Nothing was seen to be loaded from the address of that script, which may have given it to itself. */
  readonly selfNamed?: boolean | undefined;
  /** Enough entropy to tell people apart (see `identifier.ts`). */
  readonly identifying: boolean;
  /** Seconds it is to live; left out for a session cookie. */
  readonly lifetimeS?: number | undefined;
  /** It asks to be kept apart for each site that embeds its owner (CHIPS), and is where the jar was seen: so it follows nobody from one to the next. */
  readonly partitioned: boolean;
  /** Whether it was seen in the jar: a browser may refuse third-party cookies. */
  readonly kept: boolean;
  readonly consent: ConsentState;
  readonly offsetMs: number;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** The address of the page, or part of it, reaching a recipient: it tells what somebody was reading, or looking for. */
export interface AddressDisclosure {
  readonly transmission: Transmission;
  /** `path`: which page; `query`: also what was asked of it. A bare origin is not counted. */
  readonly what: 'path' | 'query';
  readonly place: Redacted;
}

/** One event told in a vendor's own format, to the vendor or to somebody who stands in between. */
export interface Speech {
  readonly transmission: Transmission;
  /** `Meta Pixel` */
  readonly vendor: string;
  /** `Meta Pixel: PageView`: with the event's name, if it has any. */
  readonly what: Redacted;
  /** `shape`: it did not go to the vendor, but is in its format. */
  readonly by: 'host' | 'shape';
  readonly purposes: readonly Purpose[];
}

/** A stored identifier carried to a third party. */
export interface Identified {
  readonly transmission: Transmission;
  readonly store: 'cookie' | 'storage';
  /** What the cookie or key is called. */
  readonly name: Redacted;
}

/** One party's identifier reaching another: from then on, what the two know of a visitor can be put together (cookie syncing). */
export interface SharedIdentifier {
  readonly transmission: Transmission;
  /** Whose identifier it is: it stands in their jar, or their script wrote it. */
  readonly from: Recipient;
  /** What the cookie or key is called. */
  readonly name: Redacted;
  readonly hit: Pick<Hit, 'form' | 'chain' | 'confidence' | 'name' | 'place'>;
  /** A script of the site's own had it sent. */
  readonly bySite: boolean;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}
