/** What came out of undoing a codec. */
export interface Decoded {
  readonly bytes: Uint8Array;
  /** There was more in it than `max` bytes, or it broke off: what is here is its beginning. */
  readonly limited: boolean;
  /** So many bytes it was read from are none of it and were passed over: behind its end, or in a note beside it. Where it is left out, none, or nobody counted. */
  readonly aside?: number;
}

/**
 * A reversible way of writing bytes as other bytes: an escape, a base, a compression. It hides nothing from its receiver,
 * so it must hide nothing from us.
 */
export interface Codec {
  /** The step people are told of: `base64url`, `percent`, `gzip`. A `ChainStep`. */
  readonly id: string;
  /** Writes. Left out where we only ever read. */
  readonly encode?: (bytes: Uint8Array) => Uint8Array;
  /** Reads at most `max` bytes out of hostile input; undefined where it is nothing of the kind. Never throws, never takes more than linear time and memory in its input and `max`. */
  readonly decode: (bytes: Uint8Array, max: number) => Decoded | undefined;
}
