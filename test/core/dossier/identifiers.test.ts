import { expect, test } from 'vitest';
import { storedIn } from '../../../src/core/dossier/identifiers.ts';
import { visit } from '../../support/visit.ts';

test('an identifier is searched for once, however often it is stored', () => {
  const { log } = visit('https://shop.example/').stores('a', 'k3j4h5k3j4').writesCookie('b=k3j4h5k3j4', { script: 'https://t.example/t.js' });
  expect(storedIn(log, 1)).toEqual([{ visit: 1, store: 'cookie', value: 'k3j4h5k3j4' }]);
});

test('a page that stores a hundred thousand of them is read in no time', () => {
  const list = (record: number): string => Array.from({ length: 200 }, (_, i) => `z${1_000_000 + record * 200 + i}`).join(' ');
  const { log } = visit('https://shop.example/');
  const evidence = Array.from({ length: 500 }, (_, i) => ({ kind: 'storage-write', area: 'local', key: 'k', value: list(i), scripts: [], id: `s${i}`, offsetMs: i, witness: 'page', document: 'doc' } as const));
  const began = performance.now();
  expect(storedIn({ ...log, evidence }, 1)).toHaveLength(200);
  expect(performance.now() - began).toBeLessThan(2_000);
});
