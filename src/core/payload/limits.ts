/**
 * How much of one request is read before we stop and say so. A hostile page can nest, repeat and compress without end
 * (a "zip bomb" reaches 1000:1), so every one of them is a bound on work, and meeting one is a gap in the audit.
 */
export const DEPTH_MAX = 6;
export const FIELDS_MAX = 4_000;
export const TEXT_MAX = 2 * 1024 * 1024;
