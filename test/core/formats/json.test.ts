import { describe, expect, test } from 'vitest';
import { JSON_TEXT } from '../../../src/core/formats/json.ts';
import { NESTING_MAX, PARTS_MAX } from '../../../src/core/formats/limits.ts';
import { found, PROSE } from './found.ts';

test('finds every scalar and every key, by its path', () => {
  expect(found(JSON_TEXT, '{"user":[{"em":"ann@example.com","age":41}],"ok":true,"no":null}')).toEqual([
    '.(name): user', '.user[0].(name): em', '.user[0].em: ann@example.com', '.user[0].(name): age', '.user[0].age: 41', '.(name): ok', '.ok: true', '.(name): no', '.no: null',
  ]);
});

test('tells a key once, however often it stands there', () => {
  expect(found(JSON_TEXT, '[{"em":1},{"em":2}]')).toEqual(['[0].(name): em', '[0].em: 1', '[1].em: 2']);
});

test.each(['"ann@example.com"', ' \n "ann@example.com"', '\ufeff"ann@example.com"'])('reads %j', text => {
  expect(found(JSON_TEXT, text)).toEqual([': ann@example.com']);
});

describe('is not found in', () => {
  test.each([...PROSE, ['a bracket', '[x]'], ['an object of a script', '{a:1}'], ['JSON cut short', '{"a":"b'], ['two texts', '{"a":1}{"b":2}']] as const)('%s', (_, text) => {
    expect(found(JSON_TEXT, text)).toBeUndefined();
  });
});

test('what is nested without end, or goes on without end, is cut off and said', () => {
  expect(JSON_TEXT.read(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`)).toMatchObject({ limited: true, parts: [] });
  expect(JSON_TEXT.read(`${'['.repeat(NESTING_MAX)}1${']'.repeat(NESTING_MAX)}`)?.limited).toBe(false);
  expect(JSON_TEXT.read(JSON.stringify(Array.from({ length: PARTS_MAX + 1 }, (_, i) => i)))).toMatchObject({ limited: true });
});
