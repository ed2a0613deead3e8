import type { Redacted } from '../datum/redact.ts';
import type { Walk, WalkStep } from '../evidence/walk.ts';
import type { Domain } from '../party/recipient.ts';

/** How a person walked through a product: that person's words, made safe to show, and what was left out of it. */
export interface WalkSummary extends Pick<Walk, 'pauses' | 'pausedMs' | 'pausedPages' | 'interruptions'> {
  readonly name: Redacted;
  readonly steps: readonly (Omit<WalkStep, 'reason'> & { readonly reason?: Redacted | undefined })[];
  /** The most pages first. */
  readonly outside: readonly { readonly domain: Domain; readonly pages: number }[];
}
