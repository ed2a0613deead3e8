import type { DataCategory } from '../datum/category.ts';
import type { Confidence } from '../datum/form.ts';
import type { Redacted } from '../datum/redact.ts';
import type { MarkupEvidence, UseEvidence } from '../evidence/evidence.ts';
import type { ConsentState, EvidenceRef } from '../finding/finding.ts';
import type { Recipient } from '../party/recipient.ts';
import type { Recording } from '../recordings/recording.ts';
import type { Transmission } from './facts.ts';
import type { ScriptSeen } from './script-seen.ts';

/** Somebody else behind one of the site's own names. */
export interface Disguise {
  /** The first that was sent to that name. */
  readonly transmission: Transmission;
  /** How it shows: its `name` leads to a known third party, or to nobody known and it is sent reports; by the `format` of what it was told; by a `cookie` it set. */
  readonly by: 'name' | 'unknown-name' | 'format' | 'cookie';
  /** `metrics.shop.example → ads.example`, or a vendor. */
  readonly as: Redacted;
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
  /** Permissions-Policy. */
  readonly permissions: readonly string[];
}

/** An element of the site's pages that has an address, and whose that is. */
export interface MarkedUp extends Sight, Pick<MarkupEvidence, 'element' | 'url' | 'attributes'> {}

/** A form that was submitted; `owner` is whom it went to. */
export interface Submission extends Sight {
  /** In a document of the site's own, not in somebody else's frame. */
  readonly inSite: boolean;
  readonly url: string;
}

/** One use of a feature of the platform, and whose script it was. */
export interface Use extends Pick<UseEvidence, 'feature' | 'on' | 'count' | 'field' | 'amounts'> {
  /** As the page's world told it: its own word, made safe to show. */
  readonly of: Redacted;
  readonly visit: number;
  /** What the field concerned asks for, where that is known, and what it is called. */
  readonly asksFor?: DataCategory | undefined;
  readonly fieldName?: Redacted | undefined;
  /** The script that answers for it: the innermost on the stack, as a rule (`answering.ts`). */
  readonly script: string;
  /** All on the stack, innermost first. */
  readonly scripts: readonly string[];
  /** Nothing was seen to be loaded from that address: the script may have given it to itself. */
  readonly selfNamed?: boolean | undefined;
  /** Who stands behind the script. */
  readonly user: Recipient;
  /** A third party's script in a frame of its own, which the visitor may well use for what it is. */
  readonly atHome: boolean;
  /** The site's own script had called a third party's by then, in this document, one that was not seen to send anything on its own account: a library. */
  readonly forSite: boolean;
  readonly document: string;
  readonly consent: ConsentState;
  readonly offsetMs: number;
  readonly evidence: EvidenceRef;
}

/** A request that holds a recording of the session, or that carries much which only its recipient can read. */
export interface Upload {
  readonly transmission: Transmission;
  /** Left out where nobody can tell. */
  readonly recording?: Recording | undefined;
}

/**
 * What tells that a session is recorded. `mutations`: a script is told of every change beneath the page, its texts and its attributes;
 * `listeners`: it listens to three or more kinds of moves, scrolls, clicks and inputs of the whole page; `walk`: it reads all of the
 * page, or the rules of its style sheets; `repeated`: large uploads follow one another; `tree`, `stream`: an upload holds the page
 * itself, or what was done there moment by moment; `declared`: it is sent in a format of a recorder's that a vendor documents.
 */
export type ReplaySign = 'mutations' | 'listeners' | 'walk' | 'repeated' | 'tree' | 'stream' | 'declared';

/** Somebody who records a session in one visit. */
export interface Replay {
  /** Who receives it; whose script it is, where it goes to the site itself or nobody could read what was sent. */
  readonly recorder: Recipient;
  readonly signs: ReadonlySet<ReplaySign>;
  readonly confidence: Confidence;
  /** Uploads that hold some of it. */
  readonly recordings: readonly Upload[];
  /** How many uploads there were, with those that nobody could read. */
  readonly uploads: number;
  /** Of the moment at which it began. */
  readonly consent: ConsentState;
  readonly offsetMs: number;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}

/** By what a script can tell one browser from others without keeping anything in it. */
export type Means = 'canvas' | 'webgl' | 'audio' | 'fonts' | 'properties';

/** A script that told one browser from others by one means, as far as could be seen. */
export interface Fingerprint {
  readonly means: Means;
  /** Who stands behind the script. */
  readonly user: Recipient;
  /** The uses that make it, in the order of time. */
  readonly uses: readonly [Use, ...Use[]];
  /** `exact`: two signs or more; `inferred`: one; `declared`: it named what it would measure. */
  readonly confidence: Confidence;
  /** The same script wrote to its own party afterwards, as much as a digest or more. That it wrote this is not known. */
  readonly sent: boolean;
  /** Means that the same script used beside this one. */
  readonly beside: number;
  /** What was measured of it. */
  readonly facts: Readonly<Record<string, number | boolean>>;
}

/** One script of the site's own documents, with the requests that brought it, in the order of time. */
export interface ScriptFacts extends ScriptSeen {
  readonly loads: readonly Transmission[];
}
