import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { complaining } from '../../../src/core/shape/complaining.ts';
import { record } from '../../../src/core/shape/record.ts';
import { shaped, tellComplaint, tellPlacedComplaint } from '../../../src/core/shape/shape.ts';

const SEVERITY = v.picklist(['critical', 'serious', 'moderate', 'minor']);

function complaintsOf(schema: v.GenericSchema<unknown, unknown>, input: unknown): readonly string[] {
  const result = shaped(schema, input);
  return result.ok ? [] : result.complaints.map(tellComplaint);
}

describe('shaped, given what fits', () => {
  it('hands back the value', () => {
    expect(shaped(record({ id: v.string() }), { id: 'a' })).toEqual({ ok: true, value: { id: 'a' } });
  });

  it('accepts a record without its optional fields, and with them undefined', () => {
    const schema = record({ id: v.string(), note: v.optional(v.string()) });
    expect(complaintsOf(schema, { id: 'a' })).toEqual([]);
    expect(complaintsOf(schema, { id: 'a', note: undefined })).toEqual([]);
  });
});

describe('shaped, given what does not fit, says what was expected', () => {
  const cases: readonly [what: string, schema: v.GenericSchema<unknown, unknown>, input: unknown, said: string][] = [
    ['a list for text', v.string(), [], '$: expected text'],
    ['a number for text', v.string(), 1, '$: expected text, in quotes'],
    ['text for a number', v.number(), 'x', '$: expected a number'],
    ['a number below its least', v.pipe(v.number(), v.minValue(0)), -1, '$: expected a number, zero or more'],
    ['a number below another least', v.pipe(v.number(), v.minValue(3)), 1, '$: expected a number, 3 or more'],
    ['a number above its most', v.pipe(v.number(), v.maxValue(100)), 101, '$: expected a number, 100 or less'],
    ['a fraction', v.pipe(v.number(), v.integer()), 1.5, '$: expected a whole number'],
    ['infinity', v.pipe(v.number(), v.finite()), Infinity, '$: expected a finite number'],
    ['text for a truth value', v.boolean(), 'yes', '$: expected true or false'],
    ['text for a list', v.array(v.string()), 'a', '$: expected a list'],
    ['too long a list', v.pipe(v.array(v.string()), v.maxLength(1)), ['a', 'b'], '$: expected at most 1 entries'],
    ['too short a text', v.pipe(v.string(), v.minLength(2)), 'a', '$: expected at least 2 characters'],
    ['an empty list', v.pipe(v.array(v.string()), v.nonEmpty()), [], '$: expected a list that is not empty'],
    ['a word nobody knows', SEVERITY, 'purple', '$: expected one of critical, serious, moderate, minor'],
    ['a word misspelled', SEVERITY, 'seriuos', '$: expected one of critical, serious, moderate, minor (did you mean serious?)'],
    ['another word than the one', v.literal('a'), 'zzz', '$: expected a'],
    ['text for a record', record({ id: v.string() }), 'a', '$: expected named fields'],
    ['a list for a record', record({ id: v.string() }), ['a'], '$: expected named fields'],
    ['an empty list for a record', record({}), [], '$: expected named fields'],
    ['a field too many', record({ id: v.string() }), { id: 'a', color: 1 }, '$.color: expected no such field'],
    ['a field misspelled', record({ penalty: v.optional(v.number()) }), { penalti: 1 }, '$.penalti: expected no such field (did you mean penalty?)'],
    ['a field inherited by every object', record({}), { toString: 1 }, '$.toString: expected no such field'],
    ['a field missing', record({ id: v.string() }), {}, '$.id: expected text (the field is missing)'],
    ['a field missing of a plain object', v.strictObject({ id: v.string() }), {}, '$.id: expected this field, which is missing'],
    ['a field too many in a plain object', v.strictObject({}), { id: 1 }, '$.id: expected no such field'],
    ['a key of a table nobody knows', v.record(SEVERITY, v.number()), { minr: 1 }, '$.minr: expected one of critical, serious, moderate, minor (did you mean minor?)'],
    ['neither of two kinds', v.union([v.string(), v.number()]), [], '$: expected string or number'],
    ['a union with words of its own', v.union([v.string(), v.number()], 'text or a number'), [], '$: expected text or a number'],
    ['a mistake inside one option', v.union([v.string(), record({ en: v.string() })]), { en: [] }, '$.en: expected text'],
    ['an unknown variant', v.variant('kind', [record({ kind: v.literal('a') }), record({ kind: v.literal('b') })]), { kind: 'c' }, '$.kind: expected one of a, b'],
    ['a mistake found by a check', v.pipe(v.number(), complaining(() => [{ path: [], expected: 'luck' }])), 1, '$: expected luck'],
  ];
  it.each(cases.map(([what, schema, input, said]) => ({ what, schema, input, said })))('$what', ({ schema, input, said }) => {
    expect(complaintsOf(schema, input)).toEqual([said]);
  });
});

it('tells every mistake at once, and each place once', () => {
  const rule = record({ id: v.string(), severity: SEVERITY, penalty: v.pipe(v.number(), v.integer(), v.minValue(0)) });
  const schema = record({ rules: v.pipe(v.array(rule), complaining(() => [{ path: [1, 'id'], expected: 'another id' }])) });
  expect(complaintsOf(schema, { rules: [{ id: 1, penalty: -1.5, colour: 1, shape: 2 }, { id: 'b', severity: 'x', penalty: 1 }] })).toEqual([
    '$.rules[0].id: expected text, in quotes',
    '$.rules[0].penalty: expected a whole number',
    '$.rules[0].colour: expected no such field',
    '$.rules[0].shape: expected no such field',
    '$.rules[0].severity: expected one of critical, serious, moderate, minor (the field is missing)',
    '$.rules[1].severity: expected one of critical, serious, moderate, minor',
    '$.rules[1].id: expected another id',
  ]);
});

it('marks the complaints that are about a key, so that they can be placed there', () => {
  const result = shaped(record({ a: v.optional(record({})) }), { a: { b: 1 } });
  expect(result).toEqual({ ok: false, complaints: [{ path: ['a', 'b'], expected: 'no such field', about: 'key' }] });
});

it('does not throw at a cycle or a strange prototype', () => {
  const knot: Record<string, unknown> = Object.assign(Object.create(null) as object, { id: 'a' });
  knot['self'] = knot;
  expect(complaintsOf(record({ id: v.string() }), knot)).toEqual(['$.self: expected no such field']);
});

it('tells a placed complaint the way editors link to it', () => {
  expect(tellPlacedComplaint({ path: [], expected: 'a list', line: 3, column: 5 }, 'rules.yaml')).toBe('rules.yaml:3:5: expected a list');
});
