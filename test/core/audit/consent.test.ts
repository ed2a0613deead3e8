import { expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { knowledge } from '../../support/knowledge.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const consentOf = (story: ReturnType<typeof visit>) => conductAudit({ visits: [story.log], known: [] }, knowledge).consent;

test('the words of an interface are told, and no other that a page puts in their place', () => {
  const story = visit(SHOP).goesTo(SHOP).signals('consent-mode', 'default', '{}').signals('meta', 'Jo March, 12 Plumfield Road', '').signals('tcf', 'jo.march@mailbox.com', '');
  expect(consentOf(story)?.timelines[0]?.signals).toEqual([{ api: 'consent-mode', call: 'default', atMs: 200 }, { api: 'meta', call: '', atMs: 300 }, { api: 'tcf', call: '', atMs: 400 }]);
});

test('nothing is told of consent where nothing was asked, said or compared', () => {
  expect(consentOf(visit(SHOP).goesTo(SHOP))).toBeUndefined();
  expect(consentOf(visit(SHOP, { state: 'S4' }).goesTo(SHOP))?.states).toMatchObject([{ state: 'S4', runs: 1, reached: 1, score: { status: 'not-graded' } }]);
});
