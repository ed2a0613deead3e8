import { tells } from '../datum/telling-name.ts';
import { fitsCallingCode } from './phone-number/calling-codes.ts';
import type { Recognized, Recognizer } from './recognizer.ts';

/**
 * Telephone numbers: international ones with their `+`, where country code and length are those of ITU-T E.164; national
 * writings only as the whole value of a field whose name says so.
 */
export const phoneNumber: Recognizer = {
  id: 'phone-number',
  recognize: ({ name, value }) => {
    const international = value.includes('+') ? internationalIn(value.slice(0, READ_MAX)) : [];
    if (international.length > 0) {
      const confidence = tells(name, 'phone-number') ? 'declared' : 'inferred';
      return international.map(it => phone(it, confidence));
    }
    return NAME.test(name) && isNational(value) && tells(name, 'phone-number') ? [phone(value.trim(), 'declared')] : [];
  },
};

/** Tested first, since it is cheap: every telling name holds one of these. */
const NAME = /ph|tel|mob|cel|gsm|msisdn|port|handy|whats/iu;

/** Of longer texts the beginning is read. Characters. */
const READ_MAX = 262_144;

/** From `+` or the end of `tel:+`, digits in groups with one mark between two, and nothing numeric or wordlike on either side. */
const INTERNATIONAL = /(?<![^\s"'`<>([{,;:=|])\+[1-9](?:[ .-]?\(?\d\)?){6,14}(?![\w+=/%]|[.,-]\d|-)/gu;

function internationalIn(text: string): readonly string[] {
  return Array.from(text.matchAll(INTERNATIONAL), ([it]) => it).filter(it => {
    const digits = it.replace(/\D/gu, '');
    return fitsCallingCode(digits) && isDrawn(digits);
  });
}

function isNational(value: string): boolean {
  if (value.length < 7 || value.length > 24 || !/^\s*\(?\d[\d ().\-/]*\d\s*$/u.test(value)) return false;
  const digits = value.replace(/\D/gu, '');
  return digits.length >= 7 && digits.length <= 15 && isDrawn(digits);
}

// 0000000000 and 1111111 are what people and programs write who have no number.
function isDrawn(digits: string): boolean {
  return new Set(digits).size > 2 && !/0{8}/u.test(digits);
}

function phone(text: string, confidence: Recognized['confidence']): Recognized {
  return { category: 'phone-number', form: 'plain', confidence, text };
}
