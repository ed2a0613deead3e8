import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../src/core/finding/gap.ts';
import { counted, gap, placed, PLACES_MAX, unsearchedGaps, workerGaps } from '../../../src/core/dossier/gaps.ts';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { SEED_MAX } from '../../../src/core/dossier/seeds.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const typed = (length: number) => unsearchedGaps(visit(SHOP).types({ name: 'message' }, 'x'.repeat(length)).log);
const gapsOf = ({ log }: Story): readonly Gap[] => openDossier({ visits: [log], known: [] }, organizations).gaps;
const { search } = openDossier({ visits: [visit(SHOP).types('email', 'ann@example.com').log], known: [] }, organizations);
const surroundings = { page: SHOP, parties: search.parties, hide: search.hide };

test('a typed text that is searched for by its beginning only is a gap', () => {
  expect(typed(SEED_MAX + 1)).toMatchObject([{ of: 'input', reason: 'search-limited', count: 1 }]);
});

test('one that is searched for as a whole is none', () => {
  expect(typed(SEED_MAX)).toEqual([]);
});

test.each([
  ['a third party\'s address', 'https://t.example/c?e=1', { recipient: 't.example', place: 'https://t.example/c' }],
  ['the site\'s own', `${SHOP}a`, { place: 'https://shop.example/a' }],
  ['one with a value in it', 'https://t.example/ann@example.com', { recipient: 't.example', place: 'https://t.example/‹email-address›' }],
  ['a server of WebRTC\'s', 'stun:in.t.example:3478', { recipient: 't.example', place: 'stun://in.t.example:3478/' }],
  ['a relay', 'turns://in.t.example', { recipient: 't.example', place: 'turns://in.t.example/' }],
  ['a socket', 'wss://t.example/s', { recipient: 't.example', place: 'wss://t.example/s' }],
  ['nowhere', undefined, {}],
])('the place of a gap at %s is told, and whom it concerns', (_, place, told) => {
  expect(placed(gap('request', 'unconfirmed', place), surroundings)).toEqual({ of: 'request', reason: 'unconfirmed', count: 1, ...told });
});

test('a gap that an observer reports keeps its place', () => {
  expect(gapsOf(visit(SHOP).misses('request', 'limit-reached', 3, 'wss://t.example/s?e=1'))).toEqual([{ of: 'request', reason: 'limit-reached', count: 3, recipient: 't.example', place: 'wss://t.example/s' }]);
});

test('of many places the first are named, and the others counted together', () => {
  const many = Array.from({ length: PLACES_MAX + 5 }, (_, n) => placed(gap('request-body', 'body-hidden', `https://t.example/c${String.fromCharCode(97 + n)}`), surroundings));
  const told = counted([...many, ...many]);
  expect(told).toHaveLength(PLACES_MAX + 1);
  expect(told.at(-1)).toEqual({ of: 'request-body', reason: 'body-hidden', count: 10, recipient: 't.example' });
});

test('a worker that is not seen from within is told, and concerns nobody before it sends something', () => {
  expect(workerGaps(visit(SHOP).startsWorker('shared', 'https://cdn.example/w.js').startsWorker('dedicated', `${SHOP}w.js`, true).log)).toMatchObject([{ of: 'worker', place: 'https://cdn.example/w.js' }]);
  expect(gapsOf(visit(SHOP).startsWorker('shared', 'https://cdn.example/w.js'))).toEqual([{ of: 'worker', reason: 'worker-not-observed', count: 1, place: 'https://cdn.example/w.js' }]);
});

test.each<[string, number, Parameters<typeof visit>[1], Story['startsWorker'] extends (type: infer T, ...rest: never[]) => unknown ? T : never]>([
  ['a service worker in Chromium', 1, { host: 'chromium-extension' }, 'service'],
  ['a shared worker in Chromium', 1, { host: 'chromium-extension' }, 'shared'],
  ['a worker of a document', 0, { host: 'chromium-extension' }, 'dedicated'],
  ['a service worker in Firefox', 0, { host: 'firefox-extension' }, 'service'],
])('%s may send over sockets that nobody is told of: %i', (_, count, about, type) => {
  expect(workerGaps(visit(SHOP, about).startsWorker(type, `${SHOP}w.js`).log).filter(it => it.of === 'request')).toHaveLength(count);
});

test('a worker that the page tells of and the browser watches is watched; that it is the page cannot say', () => {
  const { log } = visit(SHOP).startsWorker('shared', `${SHOP}w.js`).startsWorker('shared', `${SHOP}w.js`, true);
  expect(workerGaps(log)).toEqual([]);
  expect(workerGaps({ ...log, evidence: log.evidence.map(it => ({ ...it, witness: 'page' as const })) })).toHaveLength(2);
});

describe('what the witnesses cannot settle between them', () => {
  const T = 'https://t.example/c';
  const HIDDEN = { method: 'POST', body: { kind: 'hidden' } } as const;
  const watched = visit(SHOP).opensFrame(SHOP, 'doc');
  test.each<[string, readonly string[], Story]>([
    ['a call without a request', ['request call-without-request t.example'], visit(SHOP).calls(T).waits()],
    ['a call that may still leave', [], visit(SHOP).calls(T)],
    ['a call to the site itself, which a worker may have answered', [], visit(SHOP).calls(`${SHOP}api`).waits()],
    ['a call to nowhere', [], visit(SHOP).calls('data:text/plain,a').waits()],
    ['WebRTC', ['request unconfirmed t.example'], visit(SHOP).peers('stun:t.example:3478')],
    ['reports that nobody is shown', ['request reports-not-observed t.example'], visit(SHOP).announces(`${T}/reports`)],
    ['reports to the site itself', [], visit(SHOP).announces(`${SHOP}reports`)],
    ['a message over a socket that was not seen', ['request unconfirmed t.example'], visit(SHOP).says('wss://t.example/s', 'hello', 'page').waits()],
    ['a socket that nobody listened to', ['request-body socket-not-observed t.example'], visit(SHOP).opensSocket('wss://t.example/s').waits()],
    ['a socket of the site itself', [], visit(SHOP).opensSocket('wss://shop.example/s').waits()],
    ['a hidden body', ['request-body body-hidden t.example'], visit(SHOP).sends(T, HIDDEN)],
    ['a hidden body that its call could not show either', ['request-body body-hidden t.example'], watched.calls(T, HIDDEN).sends(T, HIDDEN)],
    ['a hidden body that our wrappers were not called for', ['request-body request-without-call t.example'], watched.sends(T, HIDDEN)],
    ['the same in an image, of which no wrapper tells', ['request-body body-hidden t.example'], watched.sends(T, { ...HIDDEN, channel: 'image' })],
    ['the same where a worker may have sent it', ['worker worker-not-observed ', 'request-body body-hidden t.example'], watched.startsWorker('dedicated', `${SHOP}w.js`).sends(T, HIDDEN)],
    ['the same where a worker did', ['request-body body-hidden t.example'], watched.sends(T, { ...HIDDEN, initiator: { how: 'worker', url: `${SHOP}w.js` } })],
    ['a request without a call that shows its body', [], watched.sends(T, { body: 'a=1' })],
  ])('%s', (_, gaps, story) => {
    expect(gapsOf(story).map(it => `${it.of} ${it.reason} ${it.recipient ?? ''}`)).toEqual(gaps);
  });
});
