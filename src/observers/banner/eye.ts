import type { Does } from './does.ts';
import type { Found } from './look.ts';
import { lookFor } from './look.ts';

/** Looks for the banner of a document, and knows which way it was gone in. */
export interface Eye {
  readonly look: () => Found | undefined;
  /** The settings of this banner were opened: what comes next may be they. Undefined once anything else was pressed. */
  readonly follow: (from: Element | undefined) => void;
}

export function openEye(does: Does): Eye {
  const state: { from: Element | undefined } = { from: undefined };
  return {
    look: () => lookFor(document, does, state.from),
    follow(from) { state.from = from; },
  };
}
