import type { EvidenceKind, Feature, GapReason, SignalApi, UseEvidence } from '../../../core/evidence/evidence.ts';
import type { Seen } from '../../channel/raw.ts';
import type { Places } from './calls.ts';
import type { Page } from './page.ts';

/** The page's own world, for the observers in it. */
export interface PageHost {
  readonly page: Page;
  /** Reports something. `use` names what was done (a feature, a space, its target) where the scripts at work are told of: repeated uses are sampled. */
  readonly tell: (seen: Seen, use?: string) => void;
  /** Reports a use of a feature, with the scripts at work: of each thing used the first uses, and later ones at powers of two. */
  readonly use: (feature: Feature, of: string, more: Used) => void;
  /** Whether a function is what stands in front of a native for us. Where a page finds another one, somebody stands in front of ours. */
  readonly isOurs: (native: unknown) => boolean;
  /** Reports one use of the page's that could not be recorded, and at which address, where that is known. */
  readonly miss: (of: EvidenceKind, reason: GapReason, place?: string) => void;
  /** Reports what is said about consent, unless it is what this interface said last. `isBeside`: `call` names a fact of its own, told where it has a text. */
  // eslint-disable-next-line max-params -- an object each would cost every frame its names
  readonly signal: (api: SignalApi, call: string, text: string, isBeside?: true) => void;
  /** Has somebody look at what stands on the page: before each sighting is told, and when our own world asks. */
  readonly onLook: (look: Look) => void;
}

/** `isAsked`: our own world did, which is now and then; else a call of the page's waits for it. */
export type Look = (nowMs: number, isAsked: boolean) => void;

/** What is told of a use beside its feature. With a `count` it was sampled by whoever tells, and is told each time. */
export type Used = Pick<UseEvidence, 'on' | 'field' | 'amounts'> & { readonly count?: number };

/** Watches one feature of the page's world. It never changes what it watches: same results, errors, arguments and `this`. */
export interface PageObserver {
  /** Equal to the file name. */
  readonly id: string;
  /** What it tells of, and what is missing where it fails: requests, unless it says otherwise. */
  readonly of?: EvidenceKind;
  /** What is to be watched, and who records it. */
  readonly places: (host: PageHost) => Places;
}
