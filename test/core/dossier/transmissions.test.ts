import { expect, test } from 'vitest';
import { sentIn } from '../../../src/core/dossier/transmissions.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const T = 'https://t.example/c';
const sent = ({ log }: Story) => sentIn(log, 1);
const HIDDEN = { kind: 'hidden' } as const;

test('one act seen by two witnesses is one transmission, with the body of one and the scripts of the other', () => {
  const { accounts, unmatched } = sent(visit(SHOP)
    .calls(T, { method: 'POST', body: 'a=1', scripts: ['https://cdn.example/tag.js'] })
    .sends(T, { method: 'POST', body: HIDDEN }));
  expect(accounts.map(it => [it.carried.body.kind, it.scripts, it.evidence])).toEqual([['text', ['https://cdn.example/tag.js'], ['1:e2', '1:e1']]]);
  expect(unmatched).toEqual([]);
});

test('what the browser could see is believed before what the page says', () => {
  const { accounts } = sent(visit(SHOP).calls(T, { method: 'POST', body: 'innocent' }).sends(T, { method: 'POST', body: 'e=ann@example.com' }));
  expect(accounts.map(it => it.carried.body)).toMatchObject([{ text: 'e=ann@example.com' }]);
});

test('each call is joined to one request, in the order they were made', () => {
  const story = visit(SHOP).calls(T, { method: 'POST', body: 'first' }).calls(T, { method: 'POST', body: 'second' })
    .sends(T, { method: 'POST', body: HIDDEN }).sends(T, { method: 'POST', body: HIDDEN }).sends(T, { method: 'POST', body: HIDDEN });
  expect(sent(story).accounts.map(it => 'text' in it.carried.body ? it.carried.body.text : it.carried.body.kind)).toEqual(['first', 'second', 'hidden']);
});

test.each<[string, Story]>([
  ['to another address', visit(SHOP).calls(`${T}/x`).sends(T)],
  ['by another method', visit(SHOP).calls(T, { method: 'PUT' }).sends(T)],
  ['in another document', visit(SHOP).opensFrame('https://f.example/', 'sub').calls(T, { frame: 'sub' }).sends(T)],
])('a call %s stays without its request', (_, story) => {
  expect(sent(story).unmatched).toHaveLength(1);
});

test('a fragment, which does not leave the browser, neither parts them nor counts as sent', () => {
  expect(sent(visit(SHOP).calls(`${T}#ann@example.com`).sends(T))).toMatchObject({ unmatched: [], accounts: [{ carried: { url: T } }] });
});

test.each<[string, boolean, Story]>([
  ['a body that is all there', false, visit(SHOP).sends(T, { body: 'a=1' })],
  ['no body at all', false, visit(SHOP).sends(T)],
  ['a hidden body', true, visit(SHOP).sends(T, { method: 'POST', body: HIDDEN })],
  ['a body cut short', true, visit(SHOP).sends(T, { method: 'POST', body: { kind: 'text', text: 'a', bytes: 9, cut: true } })],
  ['a form whose file only the page knows of', true, visit(SHOP).calls(T, { method: 'POST', body: { kind: 'form', entries: [['doc', 'a.txt']], cut: true } }).sends(T, { method: 'POST', body: '--x' })],
])('%s is cut: %s', (_, cut, story) => {
  expect(sent(story).accounts.map(it => it.cut)).toEqual([cut]);
});
