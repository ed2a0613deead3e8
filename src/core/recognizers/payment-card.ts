import { passesLuhn } from '../datum/checksums.ts';
import { tells } from '../datum/telling-name.ts';
import { wordsOf } from '../datum/words.ts';
import type { Recognized, Recognizer } from './recognizer.ts';

/**
 * Numbers of payment cards: an issuer's range, its length, and Luhn's check digit — and either grouped as on the card, or
 * under a telling name. One order number in ten passes Luhn, one in four begins like a card: bare digits are not enough.
 */
export const paymentCard: Recognizer = {
  id: 'payment-card',
  recognize: ({ name, value }) => {
    if (value.length < 12 || !DIGITS.test(value)) return [];
    return /^\s*\d{12,19}\s*$/u.test(value) ? bare(value.trim(), name) : grouped(value, name);
  },
};

function bare(digits: string, name: string): readonly Recognized[] {
  return NAME.test(name) && isCard(digits) && tells(name, 'payment-card') ? [card(digits, 'declared')] : [];
}

function grouped(value: string, name: string): readonly Recognized[] {
  if (!GROUPS.test(value) || OTHER_NUMBERS.test(wordsOf(name))) return [];
  const confidence = tells(name, 'payment-card') ? 'declared' : 'inferred';
  return Array.from(value.slice(0, READ_MAX).matchAll(GROUPED), ([text]) => text)
    .filter(it => isCard(it.replace(/[ -]/gu, '')))
    .map(it => card(it, confidence));
}

/** Of longer texts the beginning is read. Characters. */
const READ_MAX = 262_144;

/** All three are tested first, since they are cheap. */
const NAME = /card|cc|pan|carte|kart/iu;
const GROUPS = /\d{4}([ -])\d{4,6}\1\d{4}/u;
const DIGITS = /\d{4}[ -]?\d{4}/u;

/** As printed: 4-4-4-4 and a rest of three (most issuers), 4-6-5 (American Express), 4-6-4 (Diners Club); one separator throughout. */
const GROUPED = /(?<![\w.,+-]|\d )(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|3\d{3}([ -])\d{6}\2\d{4,5})(?![\w]|[ .,-]\d)/gu;

/** Vouchers, licences and parcels are written in groups of four too. */
const OTHER_NUMBERS = / (?:voucher|coupon|gift|promo|order|tracking|serial|licen[sc]e|parcel|shipment|ticket|product|sku|imei) /u;

/** Ranges of ISO/IEC 7812 issuer numbers and the lengths in use, as the networks publish them. */
const ISSUERS: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/u, // Visa
  /^(?:5[1-5]\d{4}|222[1-9]\d\d|22[3-9]\d{3}|2[3-6]\d{4}|27[01]\d{3}|2720\d\d)\d{10}$/u, // Mastercard
  /^3[47]\d{13}$/u, // American Express
  /^(?:6011|64[4-9]\d|65\d{2})\d{12}(?:\d{3})?$/u, // Discover
  /^3(?:0[0-5]|09|[689]\d)\d{11}(?:\d{2,5})?$/u, // Diners Club
  /^35(?:2[89]|[3-8]\d)\d{12}(?:\d{3})?$/u, // JCB
  /^62\d{14,17}$/u, // UnionPay
  /^(?:50[0-9]|5[6-8]\d|63[0-9]|67\d)\d{9,16}$/u, // Maestro
  /^220[0-4]\d{12,15}$/u, // Mir
  /^(?:60|81|82)\d{14}$/u, // RuPay
  /^9792\d{12}$/u, // Troy
];

function isCard(digits: string): boolean {
  return ISSUERS.some(it => it.test(digits)) && passesLuhn(digits) && new Set(digits).size > 1;
}

function card(text: string, confidence: Recognized['confidence']): Recognized {
  return { category: 'payment-card', form: 'plain', confidence, text };
}
