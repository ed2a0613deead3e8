import type { EvidenceKind, Feature, GapReason, UseEvidence } from '../../../core/evidence/evidence.ts';
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
  /** Reports one use of the page's that could not be recorded, and at which address, where that is known. */
  readonly miss: (of: EvidenceKind, reason: GapReason, place?: string) => void;
}

/** What is told of a use beside its feature; how many there were, where not each was passed on. */
export type Used = Pick<UseEvidence, 'on' | 'field' | 'amounts'> & Partial<Pick<UseEvidence, 'count'>>;

/** Watches one feature of the page's world. It never changes what it watches: same results, errors, arguments and `this`. */
export interface PageObserver {
  /** Equal to the file name. */
  readonly id: string;
  /** What it tells of, and what is missing where it fails: requests, unless it says otherwise. */
  readonly of?: EvidenceKind;
  /** What is to be watched, and who records it. */
  readonly places: (host: PageHost) => Places;
}
