import type { Seen } from './seen.ts';

/**
 * An element of a document that says how far the page trusts somebody: a script and its integrity, a frame and what is delegated
 * to it, a form that is sent elsewhere, a policy. As it stood when it was looked at, once the page was there.
 */
export interface MarkupEvidence extends Seen {
  readonly kind: 'markup';
  readonly element: MarkupElement;
  /** Where a script or a frame comes from, where a form goes; '' for what has no address. */
  readonly url: string;
  /** Those it has of the attributes that matter, by name; of a script without address also `bytes` and `sha256` of its text. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** `policy`: a `<meta>` that sets Content-Security-Policy or the referrer policy. */
export type MarkupElement = (typeof MARKUP_ELEMENTS)[number];

export const MARKUP_ELEMENTS = ['script', 'frame', 'form', 'policy'] as const;
