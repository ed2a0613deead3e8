import { keyWords, tells } from '../datum/telling-name.ts';
import type { Recognizer } from './recognizer.ts';

/** A day somebody was born: a date like any other, so only the name of its field makes it one. */
export const dateOfBirth: Recognizer = {
  id: 'date-of-birth',
  recognize: ({ name, value }) => {
    if (value.length < 4 || value.length > 30 || !/b|nai|nac|nas/iu.test(name) || !/^\s*\d/u.test(value)) return [];
    const text = value.trim();
    const told = DATE.test(text) ? tells(name, 'date-of-birth') : YEAR.test(text) && / (?:birth ?year|year of birth|yob|annee (?:de )?naissance) $/u.test(keyWords(name));
    return told ? [{ category: 'date-of-birth', form: 'plain', confidence: 'declared', text }] : [];
  },
};

const YEAR = /^(?:19\d\d|20[0-3]\d)$/u;

/** ISO 8601 with or without a time, eight digits (Meta's `db`), and the orders of Europe and America, two-digit years among them. */
const DATE = new RegExp(`^(?:${[
  '(?:19\\d\\d|20[0-3]\\d)([-/.]?)(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])(?:[T ][\\d:.]+Z?)?',
  '(?:0?[1-9]|[12]\\d|3[01])([-/. ])(?:0?[1-9]|[12]\\d|3[01])\\2(?:19|20)?\\d\\d',
].join('|')})$`, 'u');
