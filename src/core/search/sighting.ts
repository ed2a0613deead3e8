/** A term that stands in a text, where, and how it is written there. */
export interface Sighting {
  readonly of: 'text' | 'digest';
  /** Its number among the texts or the digests. */
  readonly term: number;
  /** From its first byte to behind its last. */
  readonly start: number;
  readonly end: number;
  /** How a digest is written: `hex`, `base64`, `base64url`; '' for bytes as they are, and for texts. */
  readonly written: '' | 'hex' | 'base64' | 'base64url';
  /** Neither a letter nor a digit stands directly before or behind it. */
  readonly alone: boolean;
  /** It goes on in its own kind: a letter touches its first or last letter, or a digit its first or last digit. */
  readonly joined: boolean;
  /** Only the beginning of a digest stands there. */
  readonly cut: boolean;
}
