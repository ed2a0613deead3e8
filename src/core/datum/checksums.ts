/** Check digits of published numbering schemes. All take digits without separators; a wrong length is the caller's to refuse. */

/** ISO/IEC 7812-1 Annex B (Luhn): every second digit from the right is doubled, and the digit sum is a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const doubled = digitAt(digits, digits.length - 1 - i) * (1 + i % 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The remainder of a decimal number of any length: piece by piece, since it does not fit a number. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i += 1) rest = (rest * 10 + digitAt(digits, i)) % divisor;
  return rest;
}

/** The sum of each digit times its weight; digits beyond the weights do not count. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * digitAt(digits, i), 0);
}

/** ISO 13616-1: the four characters at the front moved to the end, letters as 10 to 35, the whole leaves 1 when divided by 97 (ISO 7064 MOD 97-10). */
export function passesIban(compact: string): boolean {
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/gu, it => String(it.charCodeAt(0) - 55));
  return remainder(digits, 97) === 1;
}

/** ISO 7064 MOD 11,10, the hybrid system. */
export function passesMod1110(digits: string): boolean {
  let product = 10;
  for (let i = 0; i < digits.length - 1; i += 1) {
    const sum = (digitAt(digits, i) + product) % 10;
    product = (sum === 0 ? 10 : sum) * 2 % 11;
  }
  return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
}

/** ISO 7064 MOD 11-2: the last character is a digit, or X for ten. */
export function passesMod112(text: string): boolean {
  const weights = Array.from(text, (_, i) => 2 ** (text.length - 1 - i) % 11);
  const last = text.endsWith('X') ? 10 : digitAt(text, text.length - 1);
  return (weighted(text.slice(0, -1), weights.slice(0, -1)) + last) % 11 === 1;
}

/** J. Verhoeff, "Error Detecting Decimal Codes", Mathematical Centre Tracts 29, 1969: products in the dihedral group of ten, positions permuted. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i += 1) check = inDihedralGroup(check, permuted(digitAt(digits, digits.length - 1 - i), i));
  return check === 0;
}

/** The order-ten dihedral group: 0–4 are the rotations of a pentagon, 5–9 its reflections. */
function inDihedralGroup(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
  return b < 5 ? 5 + (a - b + 5) % 5 : (a - b + 5) % 5;
}

const VERHOEFF_PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permuted(digit: number, times: number): number {
  let it = digit;
  for (let i = 0; i < times % 8; i += 1) it = VERHOEFF_PERMUTATION[it] ?? it;
  return it;
}

function digitAt(digits: string, i: number): number {
  return digits.charCodeAt(i) - 48;
}
