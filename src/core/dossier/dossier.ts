import type { DataCategory } from '../datum/category.ts';
import type { Confidence, Form } from '../datum/form.ts';
import type { Redacted } from '../datum/redact.ts';
import type { Channel, Evidence, MarkupEvidence, UseEvidence } from '../evidence/evidence.ts';
import type { Visit } from '../evidence/log.ts';
import type { ConsentState, EvidenceRef } from '../finding/finding.ts';
import type { Gap } from '../finding/gap.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Chain } from './initiators.ts';
import type { ScriptSeen } from './script-seen.ts';
import type { Purpose } from '../vendors/vendor.ts';

/** All that is known about a case: the evidence, and what follows from it. Detectors read this and nothing else. */
export interface Dossier {
  readonly visits: readonly VisitFacts[];
  readonly transmissions: readonly Transmission[];
  readonly exposures: readonly Exposure[];
  readonly cookies: readonly CookieSetting[];
  readonly disclosures: readonly AddressDisclosure[];
  /** What scripts used of the platform, and whose they were. */
  readonly uses: readonly Use[];
  /** How the site's own pages protect themselves, and whom their markup names. */
  readonly pages: readonly PageFacts[];
  readonly markup: readonly MarkedUp[];
  /** The scripts of the site's own documents, and what each was seen doing. */
  readonly scripts: readonly ScriptFacts[];
  /** The forms that were submitted, and to whom. */
  readonly submissions: readonly Submission[];
  /** What was said in the formats of vendors that we can read. */
  readonly speeches: readonly Speech[];
  /** Third parties that received an identifier the page had stored, with the request that carried it. */
  readonly identified: readonly Identified[];
  /** What could not be seen: as observers said, and as follows from what they saw. */
  readonly gaps: readonly Gap[];
}

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
  /** Enough entropy to tell people apart (see `identifier.ts`). */
  readonly identifying: boolean;
  /** Seconds it is to live; left out for a session cookie. */
  readonly lifetimeS?: number | undefined;
  /** Whether it was seen in the jar: a browser may refuse third-party cookies. */
  readonly kept: boolean;
  readonly consent: ConsentState;
  readonly offsetMs: number;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** Something seen of a document: when, and what is known of the visitor's choice by then. */
interface Sight {
  readonly visit: number;
  readonly owner: Recipient;
  readonly consent: ConsentState;
  readonly offsetMs: number;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** One page of the site, as it was answered. */
export interface PageFacts extends Sight {
  readonly url: string;
  /** Content-Security-Policy, of headers and markup together. */
  readonly policies: readonly string[];
  readonly referrerPolicies: readonly string[];
  /** Strict-Transport-Security, where it was sent. */
  readonly transport: string | undefined;
}

/** An element of the site's pages that has an address, and whose that is. */
export interface MarkedUp extends Sight, Pick<MarkupEvidence, 'element' | 'url' | 'attributes'> {}

/** A form that was submitted; `owner` is whom it went to. */
export interface Submission extends Sight {
  readonly url: string;
}

/** One use of a feature of the platform, and whose script it was. */
export interface Use extends Pick<UseEvidence, 'feature' | 'on' | 'count' | 'field' | 'amounts'> {
  /** As the page's world told it: its own word, made safe to show. */
  readonly of: Redacted;
  readonly visit: number;
  /** The script that called: the innermost on the stack. */
  readonly script: string;
  /** All on the stack, innermost first. */
  readonly scripts: readonly string[];
  /** Who stands behind the script. */
  readonly user: Recipient;
  readonly document: string;
  readonly consent: ConsentState;
  readonly offsetMs: number;
  readonly evidence: EvidenceRef;
}

/** One script of the site's own documents, with the requests that brought it, in the order of time. */
export interface ScriptFacts extends ScriptSeen {
  readonly loads: readonly Transmission[];
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
}
