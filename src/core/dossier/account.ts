import type { RequestEvidence } from '../evidence/evidence.ts';
import type { EvidenceRef } from '../finding/finding.ts';
import type { Carried } from '../payload/field.ts';

/** One act of sending as its witnesses tell it together: the browser's account is the truth, the page's fills it in. */
export interface Account {
  readonly request: RequestEvidence;
  readonly carried: Carried;
  readonly scripts: readonly string[];
  /** Whether a function of the page's was seen to be called for it; a hint at who set an element's address is no call. */
  readonly called: boolean;
  /** More was sent than anybody could read: a body cut short, or a file that the browser left out. */
  readonly cut: boolean;
  /** Whether it can have left this machine. */
  readonly arrived: boolean;
  /** When it was answered, in milliseconds from the start of the visit; left out where that was not seen. */
  readonly answeredMs?: number | undefined;
  readonly evidence: readonly [EvidenceRef, ...EvidenceRef[]];
}
