import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hintsAt, meaningOf } from '../../../src/ui/editor/schema-hints.ts';
import type { Schema } from '../../../src/ui/editor/schema-hints.ts';
import { ITEM } from '../../../src/ui/editor/yaml-place.ts';

const schema = JSON.parse(readFileSync('src/core/rulebook/rulebook.schema.json', 'utf8')) as Schema;
const labels = (at: 'key' | 'value', ...path: readonly string[]): readonly string[] => hintsAt({ at, path }, schema).map(it => it.label);

test('a rules file may have the keys that its schema tells, with what they mean', () => {
  expect(labels('key')).toEqual(['id', 'title', 'version', 'extends', 'grades', 'factors', 'caps', 'rules', 'recipes', 'exempt', 'declarations']);
  expect(hintsAt({ at: 'key', path: [] }, schema).find(it => it.label === 'version')?.means).toContain('audits can be told apart');
  expect(meaningOf(['version'], schema)).toContain('audits can be told apart');
});
test('within a rule and its condition other keys stand, and the values that they may have', () => {
  expect(labels('key', 'rules', ITEM)).toEqual(expect.arrayContaining(['id', 'says', 'when', 'severity', 'penalty', 'off']));
  expect(labels('value', 'rules', ITEM, 'severity')).toEqual(['critical', 'serious', 'moderate', 'minor']);
  expect(labels('value', 'rules', ITEM, 'when', 'detector')).toContain('third-party-recipient');
  expect(labels('value', 'rules', ITEM, 'when', 'consent', ITEM)).toEqual(expect.arrayContaining(['none', 'refused', 'granted']));
  expect(labels('value', 'rules', ITEM, 'exempts')).toEqual(['true', 'false']);
});
test('what YAML would take for something else is written so that it does not', () => {
  expect(labels('value', 'caps', ITEM, 'when', 'tracks', ITEM)).toContain('"yes"');
});
test('what may be either has the keys of both', () => {
  expect(labels('key', 'title')).toEqual(['en', 'fr']);
  const either: Schema = { anyOf: [{ properties: { a: {} }, required: ['a'] }, { allOf: [{ properties: { b: { const: 1 } } }] }] };
  expect(hintsAt({ at: 'key', path: [] }, either)).toEqual([{ label: 'a', kind: 'key', means: undefined, required: true }, { label: 'b', kind: 'key', means: undefined }]);
  expect(hintsAt({ at: 'value', path: ['b'] }, either).map(it => it.label)).toEqual(['1']);
});
test('where the schema knows nothing, nothing is proposed', () => {
  expect(labels('key', 'nothing-of-the-kind')).toEqual([]);
  expect(labels('key', 'constructor')).toEqual([]);
  expect(labels('value', 'id')).toEqual([]);
  expect(labels('key', 'id', ITEM, 'x')).toEqual([]);
  expect(meaningOf(['__proto__'], schema)).toBeUndefined();
});
