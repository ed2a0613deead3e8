import { describe, expect, test } from 'vitest';
import { auditWith, conductAudit } from '../../../src/core/audit/conduct.ts';
import type { Detector } from '../../../src/core/detectors/detector.ts';
import { EVIDENCE_KINDS } from '../../../src/core/evidence/evidence.ts';
import { knowledge, profile } from '../../support/knowledge.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/signup';
const audit = ({ log }: Story) => conductAudit({ visits: [log], known: [] }, knowledge);
const outcome = (story: Story, detector: string) => audit(story).outcomes.find(it => it.detector === detector);

describe('a site without third parties', () => {
  const clean = visit(SHOP).sends(SHOP).types('email', 'ann@example.com').submits().sends('https://api.shop.example/signup', { body: '{"email":"ann@example.com"}' });

  test.each(['balanced', 'zero-trackers'] as const)('has 100 points and an A under %s', id => {
    const result = conductAudit({ visits: [clean.log], known: [] }, { ...knowledge, rulebook: profile(id) });
    expect(result).toMatchObject({ score: { status: 'graded', value: 100, grade: 'A' }, findings: [], violations: [], gaps: [] });
  });
});

test('what one detector cannot bear costs its own answer only, and its message is not told', () => {
  const faulty: Detector = { id: 'faulty', asks: 'Does it?', needs: [], wants: [], detect: () => { throw new RangeError('ann@example.com'); } };
  const { log } = visit(SHOP).sends('https://ads.example/');
  const result = auditWith([faulty], { visits: [log], known: [] }, knowledge);
  expect(result.outcomes).toEqual([{ detector: 'faulty', status: 'failed', reason: 'RangeError' }]);
  expect(JSON.stringify(result)).not.toContain('ann@example.com');
});

test('a detector that could not look is not reported as having found nothing', () => {
  const blind = visit(SHOP, { observes: EVIDENCE_KINDS.filter(it => it !== 'submit') }).sends('https://ads.example/');
  expect(outcome(blind, 'exposed-before-submit')).toEqual({ detector: 'exposed-before-submit', status: 'not-observed', missing: ['submit'] });
});

test.each<[string, Story, number]>([
  ['an observer reported', visit(SHOP).misses('request', 'records-lost', 7), 7],
  ['a body hides', visit(SHOP).sends('https://ads.example/', { method: 'POST', body: { kind: 'hidden' } }), 0],
  ['a call leaves when no request follows it', visit(SHOP).calls('https://ads.example/').submits().submits().submits().submits().submits().submits().submits().submits().submits().submits().submits(), 1],
])('a hole that %s makes the answer partial', (_, story, gaps) => {
  const found = outcome(story, 'third-party-recipient');
  expect(found).toEqual(gaps === 0 ? { detector: 'third-party-recipient', status: 'complete' } : { detector: 'third-party-recipient', status: 'partial', gaps });
});

test('a hidden body is a gap that names its recipient', () => {
  const result = audit(visit(SHOP).sends('https://ads.example/', { method: 'POST', body: { kind: 'hidden' } }).sends('https://ads.example/', { method: 'POST', body: { kind: 'hidden' } }));
  expect(result.gaps).toEqual([{ of: 'request-body', reason: 'body-hidden', count: 2, recipient: 'ads.example', place: 'https://ads.example/' }]);
});

test('a hidden body keeps the search for personal data from being called complete', () => {
  expect(outcome(visit(SHOP).sends('https://ads.example/', { method: 'POST', body: { kind: 'hidden' } }), 'exposed-personal-data')).toMatchObject({ status: 'partial' });
});

test('a visit in which nothing was observed is not graded', () => {
  expect(audit(visit(SHOP)).score).toEqual({ status: 'not-graded', reason: 'nothing-observed' });
});

test.each([
  ['a clean profile, where nobody chose', visit(SHOP), 'none'],
  ['a person\'s own tab, where nobody can tell', visit(SHOP, { state: 'live' }), 'unknown'],
  ['a refusal', visit(SHOP).consents('refused'), 'refused'],
  ['a refusal and then an agreement', visit(SHOP).consents('refused').consents('granted'), 'granted'],
])('the consent of a finding in %s', (_, story, consent) => {
  expect(audit(story.sends('https://ads.example/')).findings[0]?.consent).toBe(consent);
});

test('a visit of several pages is one case: what was typed on the first is found on the second', () => {
  const first = visit(SHOP).types('email', 'ann@example.com').submits().sends('https://shop.example/done').log;
  const second = visit('https://shop.example/welcome').sends('https://ads.example/?e=ann@example.com').log;
  const result = conductAudit({ visits: [first, second], known: [] }, knowledge);
  expect(result.findings.map(it => it.id)).toContain('exposed-personal-data/ads.example/email-address/plain/fetch');
  expect(result.findings.find(it => it.category !== undefined)?.evidence).toEqual(['2:e1', '1:e1']);
});

test('a document that nobody of ours stood in is a gap in what could be typed, written and called there', () => {
  const late = visit(SHOP).opensFrame('https://ads.example/frame', 'sub', false).submits().submits().submits().submits().submits().submits().submits().submits().submits().submits().submits();
  expect(audit(late).gaps.map(it => `${it.of} ${it.reason}`)).toEqual(['request-body', 'input', 'shown', 'submit', 'cookie-write', 'storage-write', 'use', 'markup'].map(it => `${it} frame-not-observed`));
  expect(outcome(late, 'exposed-personal-data')).toMatchObject({ status: 'partial' });
});

test('a cookie without a name shows none of its value', () => {
  const result = audit(visit(SHOP).writesCookie('9f8a7b6c5d4e; path=/', { script: 'https://ads.example/a.js' }));
  expect(result.findings).toMatchObject([{ detector: 'first-party-cookie-set-by-third-party', subject: '' }]);
  expect(JSON.stringify(result)).not.toContain('9f8a7b6c5d4e');
});

test('what was submitted on one visit does not leave before submission on the next', () => {
  const signUp = visit(SHOP).types('email', 'ann@example.com').submits();
  const account = visit('https://shop.example/account').sends('https://ads.example/?em=ann@example.com');
  const { findings } = conductAudit({ visits: [signUp.log, account.log], known: [] }, knowledge);
  expect(findings.map(it => it.detector)).toEqual(['exposed-personal-data', 'third-party-recipient']);
});

test('a hidden body keeps the search for the page\'s address from being called complete', () => {
  expect(outcome(visit(SHOP).sends('https://ads.example/', { method: 'POST', body: { kind: 'hidden' } }), 'page-address-disclosed')).toMatchObject({ status: 'partial' });
});

test('a party of another visit stays a third party, though one visit was to itself', () => {
  const { findings, violations } = conductAudit({ visits: [visit('https://ads.example/').sends('https://ads.example/').log, visit(SHOP).sends('https://ads.example/x', { channel: 'beacon' }).log], known: [] }, knowledge);
  expect(violations.flatMap(it => it.findings)).toEqual(findings.map(it => it.id));
});

test('a party that only wrote a cookie is dated by that', () => {
  const { recipients } = audit(visit(SHOP).sends(SHOP).writesCookie('a=1', { script: 'https://ads.example/a.js' }));
  expect(recipients.find(it => it.domain === 'ads.example')).toMatchObject({ requests: 0, firstMs: 200 });
});

test('a word that others may mean too makes nobody a tracker', () => {
  const { recipients } = audit(visit(SHOP).types('company', 'Google').sends('https://cdn.example/?utm_source=google'));
  expect(recipients).toMatchObject([{ domain: 'cdn.example', tracks: { answer: 'unknown' } }]);
});

test('who hosts a site does not own what is typed there: its other services are third parties', () => {
  const organizations = { find: (host: string) => host === 'shop.hosted.example' ? { name: 'Big', role: 'hosting', reputation: 'serves' } as const : { name: 'Big', role: 'analytics', reputation: 'tracks' } as const };
  const { log } = visit('https://shop.hosted.example/').types('email', 'ann@example.com').sends('https://stats.example/?em=ann@example.com');
  expect(conductAudit({ visits: [log], known: [] }, { ...knowledge, organizations }).findings.map(it => it.detector)).toContain('exposed-personal-data');
});

test('a hole in what pages showed makes the answers partial that read it', () => {
  const story = visit(SHOP).sends('https://ads.example/');
  expect(outcome(story.misses('shown', 'search-limited'), 'exposed-personal-data')).toMatchObject({ status: 'partial', gaps: 1 });
  expect(outcome(story.misses('shown', 'search-limited'), 'third-party-recipient')).toMatchObject({ status: 'complete' });
});

test('one visit with fewer eyes than the other makes the answer partial', () => {
  const seeing = visit(SHOP).sends('https://shop.example/').log;
  const blind = visit(SHOP, { observes: EVIDENCE_KINDS.filter(it => it !== 'submit') }).sends('https://shop.example/').log;
  expect(conductAudit({ visits: [seeing, blind], known: [] }, knowledge).outcomes.find(it => it.detector === 'exposed-before-submit')).toMatchObject({ status: 'partial', gaps: 1 });
});

test.each<[string, readonly string[], string]>([
  ['bodies and headers', ['request-head', 'request-body'], 'exposed-personal-data'],
  ['what was typed', ['input'], 'exposed-personal-data'],
  ['what the page showed', ['shown'], 'exposed-personal-data'],
  ['the jar', ['cookie'], 'third-party-cookie'],
  ['headers', ['request-head'], 'page-address-disclosed'],
])('a host that does not gather %s still finds in the rest, and answers in part', (_, missing, detector) => {
  const story = visit(SHOP, { observes: EVIDENCE_KINDS.filter(it => !missing.includes(it)) }).sends('https://ads.example/?e=ann@example.com');
  expect(outcome(story, detector)).toEqual({ detector, status: 'partial', gaps: 1, missing });
});

test('what a host that listens lightly sees in an address is an exposure', () => {
  const { log } = visit(SHOP, { listening: 'browsing', observes: ['request', 'navigation', 'gap'] }).sends('https://ads.example/?e=ann@example.com');
  const result = conductAudit({ visits: [log], known: [{ category: 'email-address', value: 'ann@example.com', origin: 'watched' }] }, knowledge);
  expect(result.findings.map(it => it.detector)).toContain('exposed-personal-data');
  expect(result.visits).toMatchObject([{ listening: 'browsing' }]);
});

test.each<[string, Story, readonly string[]]>([
  ['WebRTC may hide another recipient', visit(SHOP).peers('stun:t.example:3478'), ['third-party-recipient', 'exposed-personal-data']],
  ['a socket that nobody listened to hides content, and no recipient', visit(SHOP).opensSocket('wss://t.example/').waits(), ['exposed-personal-data']],
  ['a worker that is seen from outside only hides nothing by itself', visit(SHOP).startsWorker('shared', 'https://shop.example/w.js'), []],
])('%s', (_, story, partial) => {
  const { outcomes } = audit(story);
  for (const it of ['third-party-recipient', 'exposed-personal-data']) expect([it, outcomes.find(({ detector }) => detector === it)?.status]).toEqual([it, partial.includes(it) ? 'partial' : 'complete']);
});

test('a page that forges a message over a socket that was never opened accuses nobody', () => {
  const result = audit(visit(SHOP).types('email', 'ann@example.com').says('wss://rival.example/', 'ann@example.com', 'page').waits());
  expect(result.findings).toEqual([]);
  expect(result.gaps).toEqual([{ of: 'request', reason: 'unconfirmed', count: 1, recipient: 'rival.example', place: 'wss://rival.example/' }]);
});

test('what left over a socket, a message between frames and a hop of a redirect is an exposure of its recipient', () => {
  const story = visit(SHOP).types('email', 'ann@example.com')
    .calls('wss://s.example/', { channel: 'socket' }).opensSocket('wss://s.example/').says('wss://s.example/', 'ann@example.com', 'page')
    .hears('https://f.example/in', 'https://shop.example', '{"e":"ann@example.com"}')
    .redirects(['https://r.example/', 'https://u.example/?e=ann@example.com']);
  expect(audit(story).findings.filter(it => it.detector === 'exposed-personal-data').map(it => `${it.recipient} ${it.channel ?? ''}`)).toEqual(['s.example socket', 'f.example message', 'u.example fetch']);
});
