/** The last digit of a card number, by the others (ISO/IEC 7812-1, annex B: Luhn). */
export function luhnDigitOf(digits: string): string {
  const sum = Array.from(digits).reverse().reduce((total, it, at) => total + luhnWeight(Number(it), at % 2 === 0), 0);
  return String((10 - sum % 10) % 10);
}

function luhnWeight(digit: number, doubled: boolean): number {
  if (!doubled) return digit;
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
}

/** An account number with its check digits (ISO 13616: 98 less the remainder by 97, letters counting from 10). */
export function ibanOf(country: string, account: string): string {
  const number = Array.from(`${account}${country}00`, it => Number.parseInt(it, 36)).join('');
  const check = 98n - BigInt(number) % 97n;
  return `${country}${String(check).padStart(2, '0')}${account}`;
}
