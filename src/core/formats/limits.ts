/** Nesting beyond this is not followed: no honest sender needs it, and a recursion without end is a way to stop us. */
export const NESTING_MAX = 64;
/** Parts of one thing: the first screen of a session recording has some thousands. */
export const PARTS_MAX = 12_000;
/** Bytes that one thing is read for, before and after decompression: the page's own account of a body ends at half of it. */
export const BYTES_MAX = 2 * 1024 * 1024;
