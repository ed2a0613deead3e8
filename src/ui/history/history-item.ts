/** One audit kept, as lists show it. */
export interface HistoryItem {
  readonly id: string;
  readonly page: string;
  readonly startedAt: string;
  readonly grade: string | undefined;
  readonly score: number | undefined;
}
