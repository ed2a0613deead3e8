import type { EvidenceKind, GapReason } from '../../../core/evidence/evidence.ts';
import type { Seen } from '../../channel/raw.ts';
import type { Places } from './calls.ts';
import type { Page } from './page.ts';

/** The page's own world, for the observers in it. */
export interface PageHost {
  readonly page: Page;
  /** Reports something. `use` names what was done (a feature, a space, its target) where the scripts at work are told of: repeated uses are sampled. */
  readonly tell: (seen: Seen, use?: string) => void;
  /** Reports one use of the page's that could not be recorded, and at which address, where that is known. */
  readonly miss: (of: EvidenceKind, reason: GapReason, place?: string) => void;
}

/** Watches one feature of the page's world. It never changes what it watches: same results, errors, arguments and `this`. */
export interface PageObserver {
  /** Equal to the file name. */
  readonly id: string;
  /** What it tells of, and what is missing where it fails: requests, unless it says otherwise. */
  readonly of?: EvidenceKind;
  /** What is to be watched, and who records it. */
  readonly places: (host: PageHost) => Places;
}
