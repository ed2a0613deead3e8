/** A stretch of text in which every sign is a digit of base64, or of a base with fewer digits. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Shorter runs are words and names; what they could hide is known by its stems. Bytes. */
export const RUN_MIN = 16;

/**
 * The runs of letters, digits, `+`, `/`, `-` and `_` in a stretch of bytes. Looks at one byte in sixteen where there are none, as
 * Boyer and Moore's search does (CACM 20(10), 1977): a byte that ends every run saves looking at the fifteen before it.
 */
export function runsIn(bytes: Uint8Array, start: number, end: number): readonly Run[] {
  let runs: Run[] | undefined;
  let from = start;
  while (from + RUN_MIN <= end) {
    let back = from + RUN_MIN - 1;
    while (back >= from && DIGITS[bytes[back] ?? 0] === 1) back -= 1;
    if (back >= from) {
      from = back + 1;
      continue;
    }
    let to = from + RUN_MIN;
    while (to < end && DIGITS[bytes[to] ?? 0] === 1) to += 1;
    (runs ??= []).push({ start: from, end: to });
    from = to + 1;
  }
  return runs ?? NONE;
}

const NONE: readonly Run[] = [];

const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => /[A-Za-z\d+/_-]/u.test(String.fromCharCode(byte)) && byte < 128 ? 1 : 0);
