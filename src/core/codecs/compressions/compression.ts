import type { Codec } from '../codec.ts';

/** A codec that makes bytes fewer. Only ever read: nobody needs us to compress. */
export interface Compression extends Codec {
  /** Whether the first bytes allow it: so cheap that it can be asked of every value, and wrong only by saying yes. */
  readonly sniff: (bytes: Uint8Array) => boolean;
}
