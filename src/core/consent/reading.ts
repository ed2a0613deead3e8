/** What a text says, or why it cannot be told. */
export type Reading<T> = { readonly ok: true; readonly value: T } | Unreadable;

export interface Unreadable {
  readonly ok: false;
  readonly why: Unread;
}

/**
 * `empty`: nothing is there, or a script's word for it. `too-long`: over `TEXT_MAX`. `macro`: a placeholder that nobody filled in (`${GDPR_CONSENT_123}`). `foreign`: not of
 * this form, or of no version that is known. `cut-short`: it ends before it has said all. `impossible`: it says what cannot be, such as a range that ends before it begins.
 */
export type Unread = (typeof UNREAD)[number];

export const UNREAD = ['empty', 'too-long', 'macro', 'foreign', 'cut-short', 'impossible'] as const;

/**
 * Characters of a string that is read at all. The longest TC string of one bit a vendor for 5,000 vendors in each of three lists has
 * 2,600, and a cookie holds 4,096 bytes; restrictions make some longer.
 */
export const TEXT_MAX = 16_384;

export function unreadable(why: Unread): Unreadable {
  return { ok: false, why };
}

const NOTHING: ReadonlySet<string> = new Set(['', 'null', 'undefined']);

/** Reads what is not empty, filled in and short enough. */
export function reading<T>(text: string, read: (text: string) => Reading<T>): Reading<T> {
  if (NOTHING.has(text)) return unreadable('empty');
  if (text.length > TEXT_MAX) return unreadable('too-long');
  return /^\$\{[A-Z_\d]{1,40}\}$/u.test(text) ? unreadable('macro') : read(text);
}
