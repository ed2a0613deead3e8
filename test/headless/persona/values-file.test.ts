import { describe, expect, it } from 'vitest';
import { readValues } from '../../../src/headless/persona/values-file.ts';

describe('a persona or a watch list', () => {
  it.each([
    ['{"email-address": "ann@example.com"}', { 'email-address': ['ann@example.com'] }],
    ['{"city": ["Nantes", "Brest"],\n\t"postcode": "01000"}', { city: ['Nantes', 'Brest'], postcode: ['01000'] }],
    ['# mine\ngiven-name: Ann\n', { 'given-name': ['Ann'] }],
  ])('reads %j', (text, values) => {
    expect(readValues(text)).toEqual({ ok: true, values });
  });

  it.each<[string, string, readonly [line: number, column: number], RegExp]>([
    ['nothing', '', [1, 1], /categories with their values/u],
    ['no category', '{}', [1, 1], /at least one category/u],
    ['a list', '["a"]', [1, 1], /categories with their values/u],
    ['a text', '"ann@example.com"', [1, 1], /categories with their values/u],
    ['an unknown category', '{\n  "e-mail": "a@b.c"\n}', [2, 3], /email-address/u],
    ['a number', '{\n  "payment-card": 4000001234567899\n}', [2, 19], /text in quotes/u],
    ['a truth value', '{"city": true}', [1, 10], /text in quotes/u],
    ['nothing for a value', '{"city": null}', [1, 10], /text in quotes/u],
    ['an object for a value', '{"city": {"a": "b"}}', [1, 10], /text in quotes/u],
    ['an empty text', '{"city": "  "}', [1, 10], /not empty/u],
    ['no value', '{"city": []}', [1, 10], /at least one value/u],
    ['a wrong value in a list', '{"city": ["Nantes",\n 7]}', [2, 2], /text in quotes/u],
    ['a list in a list', '{"city": [["Nantes"]]}', [1, 11], /text in quotes/u],
    ['the same category twice', '{"city": "a",\n "city": "b"}', [2, 2], /each field once/u],
    ['a text without end', '{"city": "Nantes', [1, 17], /readable YAML/u],
    ['far too long a value', `{"city": "${'x'.repeat(1_001)}"}`, [1, 10], /at most 1000 characters/u],
    ['far too many values', `{"city": [${Array.from({ length: 101 }, () => '"x"').join(',')}]}`, [1, 10], /at most 100 values/u],
  ])('says where %s is, and what was expected', (_, text, [line, column], expected) => {
    const read = readValues(text);
    if (read.ok) throw new Error('it was taken');
    expect(read.complaints[0]).toMatchObject({ expected: expect.stringMatching(expected) as string });
    expect([read.complaints[0]?.line, read.complaints[0]?.column]).toEqual([line, column]);
  });

  it('tells every mistake, in the order of the text', () => {
    const read = readValues('{"citty": "a",\n "age": 7,\n "city": ["", 1]}');
    expect(read).toMatchObject({ ok: false, complaints: [{ line: 1 }, { line: 2 }, { line: 3 }, { line: 3 }] });
  });
});
