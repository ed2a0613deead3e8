import type { DataCategory } from '../../datum/category.ts';
import type { Confidence } from '../../datum/form.ts';
import type { Redacted } from '../../datum/redact.ts';
import type { BannerButton, ButtonDoes, ConsentSignalEvidence } from '../../evidence/evidence.ts';
import type { ComparedState, Visit } from '../../evidence/log.ts';
import type { EvidenceRef } from '../../finding/finding.ts';
import type { Recipient } from '../../party/recipient.ts';
import type { PromiseKind } from '../promise.ts';

type Proof = readonly [EvidenceRef, ...EvidenceRef[]];

/** How one visit went about consent: what was asked, what was answered, and what the site's scripts said of it. */
export interface ConsentFacts {
  readonly visit: number;
  /** The site that asks. */
  readonly site: Recipient;
  readonly state: Visit['state'];
  readonly run: number;
  readonly reached: Reached;
  /** As it first stood before the visitor; none where nothing was ever asked. */
  readonly banner?: BannerFacts | undefined;
  /** In the order of time. */
  readonly choices: readonly Choice[];
  readonly signals: readonly SignalFacts[];
}

/**
 * Whether what a visit's state stands for was done. `no-banner`: there was nothing to answer; `not-operable`: there was, and the
 * answer could not be given; `out-of-time`: the visit's time was up before it was; `not-seen`: the page never came.
 */
export type Reached = (typeof REACHED)[number];

export const REACHED = ['reached', 'no-banner', 'not-operable', 'out-of-time', 'not-seen'] as const;

export interface BannerFacts {
  readonly shownMs: number;
  readonly platform: string;
  readonly text: Redacted;
  /** What each layer offered, the first one first. */
  readonly layers: readonly (readonly { readonly does: ButtonDoes; readonly label: Redacted }[])[];
  /** Boxes that stood ticked by themselves, on any layer. */
  readonly preticked: number;
  readonly blocks: boolean;
  /** It came again after it was answered. */
  readonly again: boolean;
  readonly evidence: Proof;
}

export interface Choice {
  readonly state: 'granted' | 'refused';
  /** It took back what was granted before. */
  readonly withdraws: boolean;
  readonly offsetMs: number;
  readonly label?: Redacted | undefined;
  readonly clicks?: number | undefined;
  readonly evidence: Proof;
}

/** A promise of the site, fit to be shown. */
export interface PromiseFacts {
  readonly says: Redacted;
  readonly means: PromiseKind;
  /** In small letters. */
  readonly names: readonly string[];
}

export interface SignalFacts extends Pick<ConsentSignalEvidence, 'api' | 'call' | 'text'> {
  readonly offsetMs: number;
  readonly evidence: Proof;
}

/**
 * What a recipient may get in one state and not in another. `load`: a script, a style sheet or a font was fetched from it, and no more; `contact`: it was
 * told something by being asked; an identifier of this browser; or a kind of personal data.
 */
export type ComparedWhat = 'load' | 'contact' | 'identifier' | DataCategory;

/** One thing that one third party got, state by state. */
export interface Compared {
  readonly recipient: Recipient;
  readonly what: ComparedWhat;
  readonly in: Readonly<Partial<Record<ComparedState, Presence>>>;
}

/**
 * In how many visits of a state something was seen, of those in which the state was reached. Counted is what happened once the
 * state's last choice was made; where none is made, the whole visit.
 */
export interface Presence {
  readonly runs: number;
  readonly of: number;
  /** What shows it, the first of each visit; none where it was not seen. */
  readonly evidence: readonly EvidenceRef[];
  /** From the start of the visit to the first time. Milliseconds; none where it was not seen. */
  readonly firstMs?: number | undefined;
  /** How sure the surest sight of it is; none where it was not seen. */
  readonly confidence?: Confidence | undefined;
}

export type { BannerButton };
