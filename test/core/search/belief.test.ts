import { describe, expect, test } from 'vitest';
import type { DataCategory } from '../../../src/core/datum/category.ts';
import type { Belief, Surroundings } from '../../../src/core/search/belief.ts';
import { beliefIn } from '../../../src/core/search/belief.ts';
import type { Trace } from '../../../src/core/search/trace.ts';

const WHOLE = { whole: true, alone: true, joined: false };
const ALONE = { whole: false, alone: true, joined: false };
const TOUCHED = { whole: false, alone: false, joined: false };
const JOINED = { whole: false, alone: false, joined: true };
const RAW = { ...ALONE, indirect: true };

interface Case { readonly as?: Partial<Trace>; readonly part?: true; readonly chain?: readonly string[]; readonly around?: Partial<Surroundings> }

function believed(text: string, category: DataCategory, { as = {}, part, chain = [], around = {} }: Case): Belief {
  const variant = { text, steps: chain, ...part === undefined ? {} : { part } };
  return beliefIn({ wanted: 0, form: 'plain', chain, variant, ...as }, { category, name: 'x', ...WHOLE, indirect: false, ...around });
}

type Row = readonly [text: string, category: DataCategory, where: string, belief: Belief, given: Case];

const ENCODED = { form: 'encoded' } as const;
const HASHED = { form: 'hashed' } as const;

// Mutants: each limit (10, 8, 6, 4 letters) moved by one; `alone` for `whole`; the name not asked for; a digest asked for its length.
describe('believes', () => {
  test.each<Row>([
    ['ann@example.com', 'email-address', 'as all of a field', 'sure', {}],
    ['ann@example.com', 'email-address', 'in the middle of a text', 'sure', { around: ALONE }],
    ['ann@example.com', 'email-address', 'with a letter of another kind beside it', 'sure', { around: TOUCHED }],
    ['ann@example.com', 'email-address', 'in bytes that no parser understood', 'sure', { around: RAW }],
    ['0639982025', 'phone-number', 'touched by a letter', 'sure', { around: TOUCHED }],
    ['ann69x', 'username', 'standing alone, letters and digits together', 'sure', { around: ALONE }],
    ['Lyon', 'city', 'in a field of its own name', 'sure', { around: { name: 'city' } }],
    ['69003', 'postcode', 'in a field of its own name', 'sure', { around: { name: 'postal_code' } }],
    ['Laurent', 'family-name', 'as all of a field', 'likely', {}],
    ['Laurent', 'family-name', 'in a text, beside somebody', 'beside', { around: ALONE }],
    ['Lyon', 'city', 'as all of a field, beside somebody', 'beside', {}],
    ['89.90', 'transaction', 'in a field named for it', 'likely', { around: { name: 'transaction_amount' } }],
    ['ann@example.com', 'email-address', 'encoded', 'sure', { as: ENCODED, around: TOUCHED }],
    ['ann69xyz', 'username', 'encoded, letters and digits together', 'sure', { as: ENCODED, around: TOUCHED }],
    ['Lyon', 'city', 'encoded, as all of a field of its own name', 'sure', { as: ENCODED, around: { name: 'city' } }],
    ['consultant', 'profession', 'encoded, beside somebody', 'beside', { as: ENCODED, around: ALONE }],
    ['x', 'given-name', 'hashed', 'sure', { as: HASHED, around: JOINED }],
    ['1990', 'date-of-birth', 'a part, hashed', 'part', { as: HASHED, part: true, around: RAW }],
    ['marie.laurent', 'username', 'a part, in a field of its own name', 'part', { part: true, around: { name: 'username' } }],
    ['marie.laurent69', 'email-address', 'a part as good as an identifier', 'part', { part: true, around: ALONE }],
  ])('%s (%s) %s: %s', (text, category, _, belief, given) => { expect(believed(text, category, given)).toBe(belief); });
});

describe('does not believe', () => {
  test.each<Row>([
    ['Lyon', 'city', 'in a text', 'none', { around: ALONE }],
    ['Lyon', 'city', 'touched by other letters', 'none', { around: JOINED }],
    ['Lyon', 'city', 'in a text of a field of its own name', 'none', { around: { ...ALONE, name: 'city' } }],
    ['34', 'age', 'as all of a field of another name', 'none', {}],
    ['34', 'age', 'in bytes that no parser understood', 'none', { around: RAW }],
    ['123', 'card-security-code', 'as all of a field of another name', 'none', {}],
    ['F', 'gender', 'as all of a field of another name', 'none', {}],
    ['Laurent', 'family-name', 'as part of another word', 'none', { around: JOINED }],
    ['Laurent', 'family-name', 'where a parameter is called so', 'none', { around: { indirect: true } }],
    ['Laurent', 'family-name', 'in bytes that no parser understood', 'none', { around: RAW }],
    ['consultants', 'family-name', 'as part of another word, however long', 'none', { around: JOINED }],
    ['0639982025', 'phone-number', 'as part of a longer number', 'none', { around: JOINED }],
    ['10024517', 'customer-id', 'as part of a longer number', 'none', { around: JOINED }],
    ['10024517', 'customer-id', 'in bytes that no parser understood', 'none', { around: RAW }],
    ['Marie', 'given-name', 'encoded', 'none', { as: ENCODED }],
    ['Marie', 'given-name', 'encoded, as all of a field of another name', 'none', { as: ENCODED, around: { name: 'cache' } }],
    ['Laurent', 'family-name', 'encoded, where a parameter is called so', 'none', { as: ENCODED, around: { indirect: true } }],
    ['example.com', 'email-address', 'its domain, in any field', 'none', { part: true, chain: ['domain-part'] }],
    ['shop24.example', 'email-address', 'its domain, though it has digits', 'none', { part: true, chain: ['domain-part'] }],
    ['1990', 'date-of-birth', 'its year, in any field', 'none', { part: true }],
    ['1111', 'payment-card', 'its last four digits, in any field', 'none', { part: true }],
    ['marie.laurent69', 'email-address', 'a part as good as an identifier, where a parameter is called so', 'none', { part: true, around: { indirect: true } }],
    ['marie.laurent69', 'email-address', 'a part as good as an identifier, within a longer word', 'none', { part: true, around: JOINED }],
  ])('%s (%s) %s: %s', (text, category, _, belief, given) => { expect(believed(text, category, given)).toBe(belief); });
});
