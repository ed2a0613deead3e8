import { describe, expect, it } from 'vitest';
import { actFor } from '../../../src/observers/filling/act-for.ts';
import type { Act, FormField } from '../../../src/observers/filling/form-field.ts';

type Change = Partial<Omit<FormField, 'hint'>> & { readonly hint?: Partial<FormField['hint']> };

const ANN = {
  'email-address': ['ann@example.com'], 'date-of-birth': ['1980-02-03'], 'age': ['44'], 'gender': ['Female'], 'city': ['Nantes'], 'salary': ['41000.50'],
};
const act = ({ hint, ...change }: Change): Act | undefined => actFor({
  index: 0, form: 0, control: 'text', filled: false, required: false, maxLength: -1, options: [], ...change,
  hint: { name: '', type: 'text', autocomplete: '', label: '', ...hint },
}, ANN);
const option = (value: string, label = value) => ({ value, label });

describe('what a person does to a field', () => {
  it.each<[string, Change, Act]>([
    ['types what it asks for', { hint: { name: 'email' } }, { kind: 'type', text: 'ann@example.com' }],
    ['types no more than it takes', { hint: { name: 'email' }, maxLength: 5 }, { kind: 'type', text: 'ann@e' }],
    ['types a number where numbers go', { hint: { name: 'age', type: 'number' } }, { kind: 'type', text: '44' }],
    ['types decimals where numbers go', { hint: { name: 'salary', type: 'number' } }, { kind: 'type', text: '41000.50' }],
    ['types any number where the persona’s is none', { hint: { name: 'city', type: 'number' }, required: true }, { kind: 'type', text: '1' }],
    ['picks a date', { hint: { label: 'Date of birth', type: 'date' } }, { kind: 'set', text: '1980-02-03' }],
    ['picks any date that is required', { hint: { name: 'start', type: 'date' }, required: true }, { kind: 'set', text: '1990-01-01' }],
    ['types anything that is required', { hint: { name: 'f1' }, required: true }, { kind: 'type', text: 'Sample' }],
    ['chooses its own option, by value', { control: 'select', hint: { name: 'gender', type: 'select' }, options: [option(''), option('male'), option('female')] }, { kind: 'choose', option: 2 }],
    ['chooses its own option, by label', { control: 'select', hint: { name: 'city', type: 'select' }, options: [option('1', 'Brest'), option('2', 'Nantes')] }, { kind: 'choose', option: 1 }],
    ['chooses the first option that says anything', { control: 'select', hint: { name: 'x' }, options: [option('', 'Choose…'), option('a')] }, { kind: 'choose', option: 1 }],
    ['agrees where it must', { control: 'checkbox', hint: { name: 'terms', type: 'checkbox' }, required: true }, { kind: 'tick' }],
    ['chooses one of a group', { control: 'radio', hint: { name: 'plan', type: 'radio' } }, { kind: 'tick' }],
  ])('%s', (_, field, expected) => {
    expect(act(field)).toEqual(expected);
  });

  it.each<[string, Change]>([
    ['what is filled already', { hint: { name: 'email' }, filled: true }],
    ['what nothing is known of', { hint: { name: 'f1' } }],
    ['what the persona has nothing for', { hint: { name: 'iban' } }],
    ['a box that may stay empty', { control: 'checkbox', hint: { name: 'newsletter', type: 'checkbox' } }],
    ['a select without options', { control: 'select', hint: { name: 'city' } }],
    ['a select of placeholders', { control: 'select', hint: { name: 'x' }, options: [option('', 'Choose…')] }],
    ['a group where one is chosen', { control: 'radio', hint: { name: 'plan', type: 'radio' }, filled: true }],
    ['a date that nothing is known of', { hint: { name: 'start', type: 'date' } }],
    ['a search for colors', { hint: { name: 'tint', type: 'color' } }],
  ])('leaves %s alone', (_, field) => {
    expect(act(field)).toBeUndefined();
  });
});
