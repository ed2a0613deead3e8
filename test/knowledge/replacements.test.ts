import * as v from 'valibot';
import { expect, test } from 'vitest';
import { replacementsFrom, replacementShape } from '../../src/core/measures/replacements-from.ts';
import { shaped } from '../../src/core/shape/shape.ts';
import table from '../../src/knowledge/replacements.json' with { type: 'json' };
import { domain } from '../support/sample-audit.ts';

const find = replacementsFrom(table);

test('each line says what it is, in place of whom, and where and when that was read', () => {
  const read = shaped(v.array(replacementShape), table);
  expect(read.ok ? [] : read.complaints).toEqual([]);
});

test('what was made for a domain comes before what is for its role', () => {
  const both = replacementsFrom([{ name: 'any', instead: { roles: ['analytics'] }, source: 'https://a.example', read: '2026-11-30' }, { name: 'own', instead: { domains: ['count.example'] }, source: 'https://a.example', read: '2026-11-30' }]);
  expect(both(domain('count.example'), 'analytics').map(it => it.name)).toEqual(['own', 'any']);
  expect(find(domain('sentry.io'), 'error-monitoring').map(it => it.name)).toEqual(['Sentry self-hosted']);
});

test('nothing takes the place of who has none, and a broken table names nothing', () => {
  expect(find(domain('ads.example'), 'advertising')).toEqual([]);
  expect(replacementsFrom([{ name: 'x' }])(domain('a.example'), 'analytics')).toEqual([]);
});
