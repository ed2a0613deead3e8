import fc from 'fast-check';
import { expect } from 'vitest';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Every length up to several blocks of every digest, since mistakes live at their edges: where padding needs one block more. */
export function agrees(ours: (bytes: Uint8Array) => string, theirs: (bytes: Uint8Array) => string): void {
  for (let length = 0; length <= 300; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => index * 151 + length & 255);
    expect([length, ours(bytes)]).toEqual([length, theirs(bytes)]);
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => { expect(ours(bytes)).toBe(theirs(bytes)); }), { numRuns: 200 });
}

/** Bytes in the middle of a larger buffer, which is what a slice of a payload is: a digest that forgets where its view begins is wrong here. */
export function inTheMiddle(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + 13).fill(0xaa);
  whole.set(bytes, 5);
  return whole.subarray(5, 5 + bytes.length);
}

/** The texts of the test suites of RFC 1319, 1320 and 1321, which later digests took over. */
export const SUITE = ['', 'a', 'abc', 'message digest', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', '1234567890'.repeat(8)] as const;
