import { expect, test } from 'vitest';
import { combined } from '../../../src/core/declaration/combined.ts';
import type { Declaration } from '../../../src/core/declaration/declaration.ts';

const declaration = (id: string, recipient: string): Declaration => ({ id, recipient, purpose: 'payment', categories: [], basis: 'contract' });
const [ofRules, ofFile] = [[declaration('a', 'old.example'), declaration('b', 'b.example')], [declaration('a', 'new.example')]];

test('the file’s own stands before that of the rules', () => {
  expect(combined(ofRules, { declarations: ofFile, fields: [], statements: [] })?.declarations?.map(it => it.recipient)).toEqual(['b.example', 'new.example']);
});
test('where neither declares anything, nothing is declared', () => { expect(combined(undefined, undefined)).toBeUndefined(); });
test('statements alone approve nobody, and accuse nobody', () => {
  expect(combined(undefined, { fields: [], statements: [] })).toEqual({ fields: [], statements: [] });
});
test('an empty list approves nobody, which is something else', () => {
  expect(combined([], undefined)?.declarations).toEqual([]);
  expect(combined(undefined, { declarations: [], fields: [], statements: [] })?.declarations).toEqual([]);
});
