import type { Codec } from './codec.ts';

/** The last byte first. A receiver of text beyond ASCII cannot read it before it is turned round again. */
export const REVERSED_BYTES: Codec = {
  id: 'reversed-bytes',
  encode: bytes => bytes.toReversed(),
  decode: (bytes, max) => bytes.length < 2 ? undefined : { bytes: bytes.subarray(-Math.min(max, bytes.length)).toReversed().subarray(0, max), limited: bytes.length > max },
};
