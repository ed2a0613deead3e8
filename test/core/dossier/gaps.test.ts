import { expect, test } from 'vitest';
import { unsearchedGaps } from '../../../src/core/dossier/gaps.ts';
import { SEED_MAX } from '../../../src/core/dossier/seeds.ts';
import { visit } from '../../support/visit.ts';

const typed = (length: number) => unsearchedGaps(visit('https://shop.example/').types({ name: 'message' }, 'x'.repeat(length)).log);

test('a typed text that is searched for by its beginning only is a gap', () => {
  expect(typed(SEED_MAX + 1)).toEqual([{ of: 'input', reason: 'search-limited', count: 1 }]);
});

test('one that is searched for as a whole is none', () => {
  expect(typed(SEED_MAX)).toEqual([]);
});
