/** What the page says that verifies bundles; what came of it is told by `core/bundle/tell.ts`. */
export interface VerifyWords {
  readonly title: string;
  /** In the library. */
  readonly open: string;
  readonly lead: string;
  readonly choose: string;
  readonly drop: string;
  readonly key: string;
  readonly keyMeans: string;
  readonly wrongKey: string;
  readonly checking: (file: string) => string;
  readonly faults: (count: number) => string;
  /** Said of a list that is cut. */
  readonly more: (count: number) => string;
  readonly failed: (file: string) => string;
  readonly back: string;
}
