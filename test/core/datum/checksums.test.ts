import { expect, test } from 'vitest';
import { passesIban, passesLuhn, passesMod1110, passesMod112, passesVerhoeff, remainder } from '../../../src/core/datum/checksums.ts';

/** Examples printed in the standards and papers the functions name: they must pass, and no change of one digit may. */
const VECTORS: readonly (readonly [string, (digits: string) => boolean, string])[] = [
  ['Luhn (ISO/IEC 7812-1)', passesLuhn, '79927398713'],
  ['Luhn, of a card for testing', passesLuhn, '4111111111111111'],
  ['IBAN (ISO 13616, registry example)', passesIban, 'GB29NWBK60161331926819'],
  ['MOD 11,10 (ISO 7064 example)', passesMod1110, '5794623'],
  ['MOD 11-2 (ISO 7064, as in ISNI)', passesMod112, '000000012281955X'],
  ['MOD 11-2 (GB 11643 example)', passesMod112, '11010519491231002X'],
  ['Verhoeff (1969)', passesVerhoeff, '2363'],
];

test.each(VECTORS)('%s', (_, passes, text) => { expect(passes(text)).toBe(true); });

// Kills: a weight left out, a table with a wrong entry. Every one of these schemes detects all single errors.
test.each(VECTORS)('%s refuses every change of one digit', (_, passes, text) => {
  const changed = Array.from(text).flatMap((it, i) => /\d/u.test(it) ? Array.from('0123456789').filter(digit => digit !== it).map(digit => text.slice(0, i) + digit + text.slice(i + 1)) : []);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter(passes)).toEqual([]);
});

test('the remainder of a number too long for a number is exact', () => {
  expect(remainder('98765432109876543210987654321', 97)).toBe(Number(98765432109876543210987654321n % 97n));
});
