/** The findings of a site that are known and accepted: by whom, why, and until when. What is not in it is new. */
export interface Baseline {
  readonly schema: 'sillage.baseline/1';
  readonly accepted: readonly BaselineEntry[];
}

/** One line of a baseline. */
export interface BaselineEntry {
  /** The id of a finding; one that ends in `*` stands for all that begin so. */
  readonly finding: string;
  /** What it says in words, for whoever fills the file in; nothing reads it. */
  readonly says?: string | undefined;
  readonly by: string;
  readonly why: string;
  /** The last day on which it is accepted: `2027-01-31`. */
  readonly until: string;
}

/** Whether a line speaks of a finding. */
export function speaksOf({ finding }: Pick<BaselineEntry, 'finding'>, id: string): boolean {
  return finding.endsWith('*') ? id.startsWith(finding.slice(0, -1)) : finding === id;
}
