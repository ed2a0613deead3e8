import type { Dossier } from '../dossier/dossier.ts';
import type { EvidenceKind } from '../evidence/evidence.ts';
import type { Detection } from '../finding/finding.ts';
import type { Situation } from '../finding/situation.ts';

/**
 * A detector answers one question about a case. It is a pure function of the dossier: it says what happened,
 * never how bad it is. How bad is the rulebook's business; the words for people are in `wording/`.
 */
export interface Detector {
  /** Noun, kebab-case, equal to the file name. Permanent: rulebooks and old audits refer to it. */
  readonly id: string;
  /** The question it answers, answerable yes or no. */
  readonly asks: string;
  /** Without these kinds of evidence the answer is "not observed", never "no". */
  readonly needs: readonly EvidenceKind[];
  /** What else it reads. A host that does not gather these gives it less to find in: then the answer is "partial". */
  readonly wants: readonly EvidenceKind[];
  /** What must have come about in some visit. Where it did not, and nothing was found, the answer is "not tried". */
  readonly supposes?: readonly Situation[];
  detect(dossier: Dossier): readonly Detection[];
}
