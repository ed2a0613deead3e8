import type { Does } from './does.ts';
import type { Found, Way } from './look.ts';
import { lookFor } from './look.ts';

/** Looks for the banner of a document, and knows which way it was gone in. */
export interface Eye {
  readonly look: () => Found | undefined;
  /** A button of this banner was pressed: what comes next may be its settings, or a second question. Undefined once anything else was pressed. */
  readonly follow: (way: Way | undefined) => void;
}

export function openEye(does: Does): Eye {
  const state: { way: Way | undefined } = { way: undefined };
  return {
    look: () => lookFor(document, does, state.way),
    follow(way) { state.way = way; },
  };
}
