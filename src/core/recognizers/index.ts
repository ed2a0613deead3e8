import { bic } from './bic.ts';
import { coordinates } from './coordinates.ts';
import { customerId } from './customer-id.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { declaredDigest } from './declared-digest.ts';
import { emailAddress } from './email-address.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { jwtSubject } from './jwt-subject.ts';
import { money } from './money.ts';
import { nationalId } from './national-id.ts';
import { paymentCard } from './payment-card.ts';
import { phoneNumber } from './phone-number.ts';
import type { NamedText, Recognized, Recognizer } from './recognizer.ts';

/** Every recognizer, the surest first: where two speak of the same text, the first is believed. */
export const RECOGNIZERS: readonly Recognizer[] = [
  emailAddress, iban, paymentCard, declaredDigest, jwtSubject, nationalId, phoneNumber, coordinates, ipAddress, dateOfBirth, bic, money, customerId,
];

/**
 * Everything in a field that is personal by its own shape or by its name, though nobody knew it beforehand. At most one
 * answer for any piece of text: the one its name declares, else the surest.
 */
export function recognizedIn(field: NamedText): readonly Recognized[] {
  if (field.value.length < TEXT_MIN) return [];
  const answers: Recognized[] = [];
  for (const { recognize } of RECOGNIZERS) for (const it of recognize(field)) answers.push(it);
  return answers.length < 2 ? answers : apart(answers, field.value);
}

/** Nothing shorter is recognized without being known: the last part of a salary, a degree of latitude. Characters. */
const TEXT_MIN = 3;
/** A text that holds more than this is a list, and its first entries say so. */
const ANSWERS_MAX = 100;

function apart(answers: readonly Recognized[], value: string): readonly Recognized[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  return answers.toSorted((a, b) => Number(a.confidence === 'inferred') - Number(b.confidence === 'inferred')).filter(({ text }) => {
    const from = value.indexOf(text);
    const to = from + text.length;
    if (taken.length >= ANSWERS_MAX || taken.some(it => from < it.to && it.from < to)) return false;
    taken.push({ from, to });
    return true;
  });
}
