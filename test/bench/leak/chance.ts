/** Numbers that look drawn and are the same on every machine. */
export interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  readonly text: (alphabet: string, length: number) => string;
}

export const HEX = '0123456789abcdef';
export const DIGITS = '0123456789';
export const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';
export const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

// Park and Miller's minimal standard generator (CACM 31:10, 1988).
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = state * 48_271 % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: list => list[below(list.length)] ?? list[0],
    text: (alphabet, length) => Array.from({ length }, () => alphabet[below(alphabet.length)]).join(''),
  };
}

export function uuid(chance: Chance): string {
  const { text } = chance;
  return [8, 4, 4, 4, 12].map(it => text(HEX, it)).join('-');
}
