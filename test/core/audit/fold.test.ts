import { expect, test } from 'vitest';
import { EVIDENCE_NAMED_MAX, fold } from '../../../src/core/audit/fold.ts';
import type { Detection } from '../../../src/core/finding/finding.ts';
import type { Domain } from '../../../src/core/party/recipient.ts';

const beacon = (n: number, more: Partial<Detection> = {}): Detection => ({
  recipient: 't.example' as Domain, consent: 'none', offsetMs: n * 10, confidence: 'inferred', evidence: [`1:e${n}`], ...more,
});

test('the same beacon four hundred times is one finding, from its first moment, with the first of its evidence', () => {
  const [finding, ...others] = fold('d', Array.from({ length: 400 }, (_, i) => beacon(400 - i)));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: 'd/t.example', occurrences: 400, offsetMs: 10 });
  expect(finding?.evidence).toHaveLength(EVIDENCE_NAMED_MAX);
  expect(finding?.evidence[0]).toBe('1:e1');
});

test('the surest sight of it counts, and what was true once', () => {
  const [finding] = fold('d', [beacon(1, { facts: { kept: false, lifetimeS: 9 } }), beacon(2, { confidence: 'exact', facts: { kept: true, lifetimeS: 3 } }), beacon(3, { facts: { kept: false, lifetimeS: 1 } })]);
  expect(finding).toMatchObject({ confidence: 'exact', facts: { kept: true, lifetimeS: 9 } });
});

test.each<[string, Partial<Detection>, string]>([
  ['category and form', { category: 'age', form: 'hashed' }, 'd/t.example/age/hashed'],
  ['channel', { channel: 'beacon' }, 'd/t.example/beacon'],
  ['subject', { subject: 'uid' as Detection['subject'] }, 'd/t.example/uid'],
  ['a choice that was made', { consent: 'refused' }, 'd/t.example/refused'],
])('%s makes it another finding, and its name says so', (_, more, id) => {
  expect(fold('d', [beacon(1), beacon(2, more)]).map(it => it.id)).toEqual(['d/t.example', id]);
});

test('the surest sight keeps its evidence and its place, however many unsure ones came before it', () => {
  const unsure = Array.from({ length: 40 }, (_, i) => beacon(i, { place: 'query q' as Detection['place'] }));
  const [finding] = fold('d', [...unsure, beacon(50, { confidence: 'exact', place: 'body $.city' as Detection['place'] })]);
  expect(finding).toMatchObject({ confidence: 'exact', place: 'body $.city', offsetMs: 0 });
  expect(finding?.evidence[0]).toBe('1:e50');
});
