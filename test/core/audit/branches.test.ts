import { expect, test } from 'vitest';
import type { RecipientEntry } from '../../../src/core/audit/audit.ts';
import { BRANCHES_MAX } from '../../../src/core/audit/branches.ts';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { knowledge } from '../../support/knowledge.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/signup';
const TAG = 'https://cdn.example/tag.js';
const T = 'https://t.example/c';
const entry = ({ log }: Story, domain = 't.example'): RecipientEntry | undefined =>
  conductAudit({ visits: [log], known: [] }, knowledge).recipients.find(it => it.domain === domain);

test('the same way is one branch, with the number of requests that went it', () => {
  const story = visit(SHOP).sends(TAG, { channel: 'script', initiator: { how: 'parser', url: SHOP } }).sends(`${T}?n=1`, { scripts: [TAG] }).sends(`${T}?n=2`, { scripts: [TAG] }).sends(T);
  expect(entry(story)?.initiators).toEqual([
    { begins: 'page', through: [{ how: 'parser', what: TAG, domain: 'cdn.example' }], how: 'script', requests: 2 },
    { begins: 'page', through: [], how: 'document', requests: 1 },
  ]);
});

test('the site itself has no tree: it was chosen', () => {
  expect(entry(visit(SHOP).sends('https://shop.example/a.js', { channel: 'script' }), 'shop.example')?.initiators).toEqual([]);
});

test('a script\'s address shows no query, and nothing that was typed', () => {
  const script = 'https://cdn.example/ann@example.com/tag.js?e=ann@example.com';
  const branches = JSON.stringify(entry(visit(SHOP).types('email', 'ann@example.com').sends(T, { scripts: [script] }))?.initiators);
  expect(branches).toContain('https://cdn.example/‹email-address›/tag.js');
  expect(branches).not.toContain('ann@example.com');
});

test('a script of a blob has the domain that made it', () => {
  expect(entry(visit(SHOP).startsWorker('dedicated', 'blob:https://shop.example/1').sends(T, { initiator: { how: 'worker', url: 'blob:https://shop.example/1' } }))?.initiators[0]?.through).toMatchObject([{ what: 'blob:…', domain: 'shop.example' }]);
});

test('more ways than are listed are counted together, and none is lost', () => {
  const story = Array.from({ length: BRANCHES_MAX + 10 }).reduce<Story>((told, _, n) => told.sends(T, { scripts: [`https://cdn.example/${'abcdefghijklmnopqrstuvwxyzäöüß'[n] ?? ''}.js`] }), visit(SHOP));
  const branches = entry(story)?.initiators ?? [];
  expect(branches).toHaveLength(BRANCHES_MAX);
  expect(branches.at(-1)).toEqual({ begins: 'cut', through: [], how: 'unknown', requests: 11 });
});
