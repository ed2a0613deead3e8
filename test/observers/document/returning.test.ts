import { expect, test } from 'vitest';
import type { Delivery } from '../../../src/core/evidence/delivery.ts';
import { returning } from '../../../src/observers/document/host/returning.ts';

const record = (source: string, n: number): Delivery => ({ source, n, atMs: 0, witness: 'browser', seen: { kind: 'watch' } });

test('a document that is gone back to numbers its records anew, in each of its outboxes', () => {
  const got: string[] = [];
  const outlet = returning({ add: ({ source, n }) => got.push(`${source} ${n}`) > 0, send: () => undefined });
  outlet.add(record('d1', 0));
  outlet.add(record('p1', 7));
  outlet.begin();
  for (const [source, n] of [['d1', 1], ['p1', 8], ['d1', 2]] as const) outlet.add(record(source, n));
  outlet.begin();
  outlet.add(record('d1', 3));
  expect(got).toEqual(['d1 0', 'p1 7', 'd1-1 0', 'p1-1 0', 'd1-1 1', 'd1-2 0']);
});
