/** One audit kept, as lists show it. */
export interface HistoryItem {
  readonly id: string;
  readonly page: string;
  readonly startedAt: string;
  readonly grade: string | undefined;
  readonly score: number | undefined;
  /** It came from a file: nothing of it was measured here. */
  readonly imported: boolean;
}
