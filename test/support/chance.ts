/** Numbers between 0 and 1, the same for the same seed (mulberry32, by Tommy Ettinger, in the public domain). */
export function chance(seed: number): () => number {
  const state = { at: seed >>> 0 };
  return () => {
    state.at = (state.at + 0x6D2B79F5) >>> 0;
    const mixed = Math.imul(state.at ^ (state.at >>> 15), state.at | 1);
    const more = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32;
  };
}
