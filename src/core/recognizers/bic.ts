import { tells } from '../datum/telling-name.ts';
import type { Recognizer } from './recognizer.ts';

/** Bank identifier codes (ISO 9362): four letters or digits, a country, two or five characters. They look like words, so only a telling name makes one. */
export const bic: Recognizer = {
  id: 'bic',
  recognize: ({ name, value }) => (value.length === 8 || value.length === 11) && SHAPE.test(value) && tells(name, 'bank-account')
    ? [{ category: 'bank-account', form: 'plain', confidence: 'declared', text: value }]
    : [],
};

const SHAPE = /^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/u;
