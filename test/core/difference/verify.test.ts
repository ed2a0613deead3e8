import { expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { differenceOf } from '../../../src/core/difference/difference.ts';
import { toVerify } from '../../../src/core/difference/verify.ts';
import { knowledge } from '../../support/knowledge.ts';
import { cleanAudit } from '../../support/sample-audit.ts';
import { visit } from '../../support/visit.ts';

const story = (path: string, state: 'S0' | 'S1', run = 1) => visit(`https://shop.example/${path}`, { state, run }).goesTo(`https://shop.example/${path}`).sends(`https://shop.example/${path}`).types('email', 'ann@example.com');
const tells = (it: ReturnType<typeof story>) => it.sends('https://ads.example/c', { body: '{"e":"ann@example.com"}', method: 'POST' });
const auditOf = (...stories: readonly ReturnType<typeof story>[]) => conductAudit({ visits: stories.map(it => it.log), known: [] }, knowledge);
const line = (it: ReturnType<typeof toVerify>[number]) => `${it.page} ${it.state} × ${it.runs}`;

test('the pages and states where rules were broken, as often as they were visited, and no others', () => {
  const audit = auditOf(story('', 'S0'), tells(story('pay', 'S0', 1)), story('pay', 'S0', 2), tells(story('pay', 'S1')));
  expect(toVerify(audit).map(line)).toEqual(['https://shop.example/pay S0 × 2', 'https://shop.example/pay S1 × 1']);
});

test('nothing, where no rule is broken', () => {
  expect(toVerify(cleanAudit())).toEqual([]);
});

test('after a comparison: what still fails, and what may only not have been seen; not what is gone', () => {
  const before = auditOf(tells(story('pay', 'S0')), tells(story('login', 'S0')), tells(story('pay', 'S1')));
  const after = auditOf(story('pay', 'S0'), tells(story('login', 'S0')));
  const compared = differenceOf(before, after);
  expect(compared.ok && toVerify(compared.difference).map(line)).toEqual(['https://shop.example/login S0 × 1']);
  const looked = differenceOf(before, auditOf(story('pay', 'S0'), story('login', 'S0')));
  // Seen in three places, of which one was not visited again: nobody knows that it is gone.
  expect(looked.ok && toVerify(looked.difference).map(line)).toEqual(['https://shop.example/login S0 × 1', 'https://shop.example/pay S0 × 1', 'https://shop.example/pay S1 × 1']);
  const all = differenceOf(before, auditOf(story('pay', 'S0'), story('login', 'S0'), story('pay', 'S1')));
  expect(all.ok && toVerify(all.difference)).toEqual([]);
});
