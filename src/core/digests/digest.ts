/** A one-way function that senders put between a value and its recipient, at least 64 bits wide: it is proof by itself. */
export interface Digest {
  /** Kebab-case or as the field writes it in lower case: `sha256`, `sha3-256`, `blake2b-512`. A `ChainStep`. */
  readonly id: string;
  readonly of: (bytes: Uint8Array) => Uint8Array;
}

/** A checksum of 32 bits: one value in four thousand million shares it, so it can corroborate and never prove. */
export interface Checksum {
  readonly id: string;
  /** An unsigned 32-bit number. */
  readonly of: (bytes: Uint8Array) => number;
}
