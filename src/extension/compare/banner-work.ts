import type { BannerRead, Heard, Target } from '../../observers/banner/operator.ts';

/** What our own world does in a document of a page that is compared, for whoever answers its banner. Plain data goes in and out. */
export interface Work {
  readonly read: () => BannerRead | undefined;
  readonly waysBack: () => readonly string[];
  readonly press: (target: Target) => WorkedHere | undefined;
  readonly untickHidden: () => void;
}

export interface WorkedHere {
  readonly heard: Heard;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
}
