/** A person's walk through a product while it goes on: which tabs it goes through, and when. Plain data, like all of `OpenVisits`. */
export interface OpenWalk {
  readonly id: string;
  /** In a private window: nothing of it may reach the disk. */
  readonly privately: boolean;
  /** Registrable domains that are the product's own. What other pages do is not the product's, and not of the walk. */
  readonly own: readonly string[];
  /** The tab it was begun in, and those that its pages opened. */
  readonly tabs: readonly number[];
  readonly pauses: readonly Pause[];
  /** Pages that began in its tabs while it was paused. */
  readonly pausedPages: number;
  /** Pages of others that it led to, by domain. */
  readonly outside: Readonly<Record<string, number>>;
  /** When it was over: what comes later is of no visit of it. Milliseconds since the epoch. */
  readonly closedMs?: number | undefined;
}

/** Milliseconds since the epoch; without an end it lasts. */
export interface Pause {
  readonly fromMs: number;
  readonly toMs?: number | undefined;
}

export type WalkEvent =
  /** Begins, or goes on after the browser ended in the middle of it. */
  | { readonly type: 'walk'; readonly does: 'begin'; readonly walk: OpenWalk }
  | { readonly type: 'walk'; readonly does: 'pause' | 'close'; readonly atMs: number }
  /** Goes on, in this tab as well. */
  | { readonly type: 'walk'; readonly does: 'resume'; readonly atMs: number; readonly tabId: number }
  /** A page of the one tab opened the other. */
  | { readonly type: 'walk'; readonly does: 'open'; readonly tabId: number; readonly by: number }
  /** Nothing more will be heard of these visits; their evidence stays. */
  | { readonly type: 'walk'; readonly does: 'settle'; readonly visits: readonly string[] }
  /** It was audited, or is given up: what was kept for it may go. */
  | { readonly type: 'walk'; readonly does: 'end' };

export function isPaused({ pauses }: OpenWalk, atMs: number): boolean {
  return pauses.some(({ fromMs, toMs = Number.POSITIVE_INFINITY }) => fromMs <= atMs && atMs < toMs);
}

/** Whether what happened then counts. */
export function isWalking(walk: OpenWalk, atMs: number): boolean {
  return !isPaused(walk, atMs) && atMs <= (walk.closedMs ?? Number.POSITIVE_INFINITY);
}
