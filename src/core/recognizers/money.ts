import type { DataCategory } from '../datum/category.ts';
import { toldBy } from '../datum/telling-name.ts';
import type { Recognizer } from './recognizer.ts';

/** What somebody owns or earns, under a name that says so. Prices in a shop are not personal and look the same. */
export const money: Recognizer = {
  id: 'money',
  recognize: ({ name, value }) => {
    if (value.length === 0 || value.length > 32 || !NAME.test(name) || !AMOUNT.test(value) || !/[1-9]/u.test(value)) return [];
    const category = toldBy(name, KINDS);
    return category === undefined ? [] : [{ category, form: 'plain', confidence: 'declared', text: value.trim() }];
  },
};

/** Tested first, since it is cheap: every telling name holds one of these. */
const NAME = /bal|sol|sal|konto|inc|wage|reven|gehal|eink/iu;

const KINDS: readonly DataCategory[] = ['account-balance', 'salary'];

/** A number with the marks of either side of the Atlantic, and perhaps a currency before or behind it. */
const AMOUNT = /^\s*(?:[A-Z]{3}|\p{Sc})?\s?[-+−]?(?:\p{Sc}\s?)?\d{1,3}(?:\d*|(?:[ ,.'\u00A0\u202F]\d{3})*)(?:[.,]\d{1,4})?\s?(?:[A-Z]{3}|\p{Sc})?\s*$/u;
