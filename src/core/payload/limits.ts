export { BYTES_MAX as TEXT_MAX } from '../formats/limits.ts';

/**
 * How much of one request is read before we stop and say so. A hostile page can nest, repeat and compress without end
 * (a "zip bomb" reaches 1000:1), so every one of them is a bound on work, and meeting one is a gap in the audit.
 */
export const DEPTH_MAX = 8;
/** The first screen of a session recording alone has several thousand texts and numbers. */
export const FIELDS_MAX = 12_000;
/** Of all layers together: a body of a megabyte, its parts, and theirs. Characters. */
export const WORK_MAX = 8 * 1024 * 1024;
