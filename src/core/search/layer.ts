/** Bytes out of which something was undone, and what, outermost first. */
export interface Layer {
  readonly bytes: Uint8Array;
  readonly steps: readonly string[];
  /** There is more of it than was read. */
  readonly limited: boolean;
}
