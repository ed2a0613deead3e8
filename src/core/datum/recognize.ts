import type { DataCategory } from './category.ts';
import { passesLuhn } from './checksums.ts';

/** No address and no number is longer (an e-mail address has 254 characters at most, RFC 5321 §4.5.3.1.3). */
const TEXT_MAX = 254;

/** What kind of datum a typed text is by its own shape, where its field does not say: undefined for ordinary text. */
export function categoryOfText(text: string): DataCategory | undefined {
  const given = text.trim();
  if (given.length > TEXT_MAX) return undefined;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(given)) return 'email-address';
  const digits = given.replace(/[\s().-]/gu, '');
  if (/^\d{13,19}$/u.test(digits) && passesLuhn(digits)) return 'payment-card';
  if (/^\+\d{8,15}$/u.test(digits)) return 'phone-number';
  return undefined;
}
