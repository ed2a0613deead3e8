import { expect, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { joinTold } from '../../../src/core/audit/join-told.ts';
import { declared } from '../../support/declared.ts';
import { knowledge } from '../../support/knowledge.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const EMAIL = 'zephyrine.q7381@courrier-exemple.test';
const given = { fields: [], statements: [], declarations: [declared('ads.example', { categories: ['email-address'] }), declared('pay.example'), declared('gone.example')] };
const of = (...stories: readonly Story[]): Audit => conductAudit({ visits: stories.map(it => it.log), known: [], declared: given }, knowledge);
const home = (): Story => visit('https://shop.example/', { startedAt: '2026-06-15T08:00:00.000Z' });

const signup = home().types('email', EMAIL).sends('https://ads.example/p', { body: `e=${EMAIL}` }).sends('https://pay.example/');
const account = home().types('email', EMAIL).sends('https://ads.example/p').sends('https://ads.example/p', { channel: 'beacon' }).sends('https://stranger.example/');

test('what a site loads, asks for and declares is told of two audits as of one of both visits', () => {
  const [joined, whole] = [joinTold([of(signup), of(account)]), of(signup, account)];
  expect(joined.loads).toEqual(whole.loads);
  expect(joined.collected).toEqual(whole.collected);
  const rows = (it: Pick<Audit, 'declared'>) => it.declared?.rows.map(row => [row.status, row.recipient, row.declarations, row.cells]);
  expect(rows(joined)).toEqual(rows(whole));
  expect(joined.declared?.digest).toBe(whole.declared?.digest);
});

test('a recipient that one of them met is not told as one nobody met', () => {
  const rows = joinTold([of(home()), of(signup)]).declared?.rows ?? [];
  expect(rows.filter(it => it.status === 'not-observed').map(it => it.declarations)).toEqual([['gone-example']]);
  expect(rows.flatMap(it => it.recipient ?? []).toSorted()).toEqual(['ads.example', 'pay.example']);
});

test('what was declared before, and is no more, is told of nobody', () => {
  const fewer = conductAudit({ visits: [account.log], known: [], declared: { ...given, declarations: [declared('ads.example', { categories: ['email-address'] })] } }, knowledge);
  const rows = joinTold([of(signup), fewer]).declared?.rows ?? [];
  expect(new Set(rows.flatMap(it => it.declarations))).toEqual(new Set(['ads-example']));
  expect(rows.filter(it => it.recipient === 'pay.example').map(it => it.status)).toEqual(['undeclared']);
});

test('why somebody may have gone unseen in one of them stays a reason', () => {
  const blind = of(home().sends('https://shop.example/').misses('request', 'records-lost', 3));
  expect(joinTold([blind, of(signup)]).declared?.rows.find(it => it.declarations[0] === 'gone-example')?.unseen).toBe('gaps');
  expect(joinTold([of(signup), of(account)]).declared?.rows.find(it => it.declarations[0] === 'gone-example')).not.toHaveProperty('unseen');
});

test('of audits that tell nothing of it, nothing is told', () => {
  expect(joinTold([{}, {}])).toEqual({});
});

test('a finding is accepted once, as the last of them says', () => {
  const accepted = (by: string): Pick<Audit, 'accepted'> => ({ accepted: [{ finding: 'a', by, why: 'known', until: '2027-01-31' }] });
  expect(joinTold([accepted('Ann'), accepted('Bea')])).toEqual(accepted('Bea'));
});
