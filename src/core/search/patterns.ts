/** Two to this many patterns: 4 KiB, which stay in the first cache. */
export const PATTERN_BITS = 10;
const PATTERNS = 1 << PATTERN_BITS;
const BITS_EACH = 4;

/**
 * Words of 32 bits with four set, by number: what an entry sets in its word of a set of bits, and what is asked of it in one
 * operation. Bloom filters in blocks with precomputed patterns: Putze, Sanders, Singler, Cache-, Hash- and Space-Efficient
 * Bloom Filters, WEA 2007, §3. The bits are drawn by a linear congruential generator (Numerical Recipes, §7.1).
 */
export function bitPatterns(): Int32Array {
  let state = 1;
  const drawn = (): number => {
    state = Math.imul(state, 1_664_525) + 1_013_904_223 | 0;
    return state >>> 27;
  };
  return Int32Array.from({ length: PATTERNS }, () => {
    const bits = new Set<number>();
    while (bits.size < BITS_EACH) bits.add(drawn());
    return [...bits].reduce((pattern, bit) => pattern | 1 << bit, 0);
  });
}
