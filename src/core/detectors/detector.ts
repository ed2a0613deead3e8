import type { Dossier } from '../dossier/dossier.ts';
import type { EvidenceKind } from '../evidence/evidence.ts';
import type { Detection } from '../finding/finding.ts';

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
  /** These add to the answer where there are any: it is given without them, and only in part where some of them were lost. */
  readonly takes?: readonly EvidenceKind[];
  detect(dossier: Dossier): readonly Detection[];
}
