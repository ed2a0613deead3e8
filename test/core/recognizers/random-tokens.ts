/** Alphabets that ids, keys, hashes and counters are drawn from, and all printable ASCII. */
export const ALPHABETS: Readonly<Record<string, string>> = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  capitals: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  base36: '0123456789abcdefghijklmnopqrstuvwxyz',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  decimals: '0123456789012345678901234567890123456789.,- ',
  printable: Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join(''),
  address: 'abcdefghijklmnopqrstuvwxyz0123456789.@/:-_=&',
};

/** From 0 up to 1, the same on every machine: Park and Miller's minimal standard generator (CACM 31:10, 1988). */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = state * 48_271 % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A token of 4 to 43 characters, the lengths of ids. */
export function tokenOf(alphabet: string, next: () => number): string {
  return Array.from({ length: 4 + Math.floor(next() * 40) }, () => alphabet[Math.floor(next() * alphabet.length)] ?? '').join('');
}
