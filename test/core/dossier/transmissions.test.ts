import { describe, expect, test } from 'vitest';
import type { Body } from '../../../src/core/evidence/evidence.ts';
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

const FORM = { kind: 'form', entries: [['note', 'a\nb'], ['doc', 'a.txt (11 bytes)']], cut: true } as const;
const multipart = (file: string, content: string): string => (
  `--x\r\nContent-Disposition: form-data; name="note"\r\n\r\na\r\nb\r\n--x\r\nContent-Disposition: form-data; name="doc"; filename="${file}"\r\nContent-Type: text/plain\r\n\r\n${content}\r\n--x--\r\n`
);

test.each<[string, boolean, Story]>([
  ['a body that is all there', false, visit(SHOP).sends(T, { body: 'a=1' })],
  ['no body at all', false, visit(SHOP).sends(T)],
  ['a hidden body', true, visit(SHOP).sends(T, { method: 'POST', body: HIDDEN })],
  ['a body cut short', true, visit(SHOP).sends(T, { method: 'POST', body: { kind: 'text', text: 'a', bytes: 9, cut: true } })],
  ['a form whose file Chromium leaves out', true, visit(SHOP).sends(T, { body: multipart('a.txt', '') })],
  ['a form with a file that is shown', false, visit(SHOP).calls(T, { body: FORM }).sends(T, { body: multipart('a.txt', 'in the file') })],
  ['a form in which no file was chosen', false, visit(SHOP).sends(T, { body: multipart('', '') })],
  ['a form of which Firefox shows the file by its name', true, visit(SHOP).calls(T, { body: FORM }).sends(T, { body: { kind: 'form', entries: [['note', 'a\r\nb'], ['doc', 'a.txt']], cut: false } })],
  ['a form in bytes, whose file only the page knows of', true, visit(SHOP).calls(T, { body: FORM }).sends(T, { body: { kind: 'binary', base64: 'LS0=', bytes: 2, cut: false } })],
])('%s is cut: %s', (_, cut, story) => {
  expect(sent(story).accounts.map(it => it.cut)).toEqual([cut]);
});

describe('a file that the browser leaves out of a form', () => {
  const whole: Body = { kind: 'form', entries: [...FORM.entries, ['doc', 'in the file']], cut: false };
  const shown: Body = { kind: 'form', entries: [['note', 'a\r\nb'], ['doc', 'a.txt']], cut: false };
  test.each<[string, string | Body]>([['Chromium', multipart('a.txt', '')], ['Firefox', shown]])('is filled in by the page: %s', (_, body) => {
    expect(sent(visit(SHOP).calls(T, { body: FORM }).sends(T, { body }).reads(whole)).accounts).toMatchObject([{ carried: { body: whole }, cut: false }]);
  });
  test.each<[string, string | Body, Body]>([
    ['another value of the form', multipart('a.txt', ''), { ...whole, entries: [['note', 'else'], ['doc', 'a.txt (11 bytes)'], ['doc', 'in the file']] }],
    ['another file', multipart('b.txt', ''), whole],
    ['files where the browser shows none', 'note=a', whole],
    ['more of a file that the browser shows', multipart('a.txt', 'other'), whole],
  ])('is not, where the page tells of %s', (_, body, read) => {
    const { accounts } = sent(visit(SHOP).calls(T, { body: FORM }).sends(T, { body }).reads(read));
    expect(accounts).toMatchObject([{ carried: { body: typeof body === 'string' ? { text: body } : body } }]);
  });
});

const AGAIN = { method: 'POST', body: 'e=ann@example.com' } as const;

test('what a service worker passed on is told once, with what either of the two accounts shows', () => {
  const { accounts } = sent(visit(SHOP).passes(T, { ...AGAIN, channel: 'beacon', headers: [['referer', SHOP]] }, { ...AGAIN, headers: [['cookie', 'a=1']] }));
  expect(accounts.map(it => [it.request.channel, it.carried.headers, it.evidence])).toEqual([['beacon', [['referer', SHOP], ['cookie', 'a=1']], ['1:e1', '1:e3']]]);
});

test('a worker that never got through makes the request that it passed on one that did not leave', () => {
  expect(sent(visit(SHOP).passes(T, AGAIN, { ...AGAIN, failure: 'NS_ERROR_UNKNOWN_HOST' })).accounts.map(it => it.arrived)).toEqual([false]);
});

test.each<[string, Story]>([
  ['a worker that wrote another body', visit(SHOP).passes(T, AGAIN, { ...AGAIN, body: 'e=bob@example.com' })],
  ['a worker that went elsewhere', visit(SHOP).sends(T, AGAIN).sends(`${T}/x`, { ...AGAIN, frame: '' })],
  ['a second document', visit(SHOP).opensFrame('https://f.example/', 'sub').sends(T, AGAIN).sends(T, { ...AGAIN, frame: 'sub' })],
  ['a second time', visit(SHOP).sends(T, AGAIN).sends(T, AGAIN)],
])('%s sent something of its own', (_, story) => {
  expect(sent(story).accounts).toHaveLength(2);
});

test('of batches to one address each is joined to the worker\'s request with its own body', () => {
  const story = visit(SHOP).sends(T, { body: 'one' }).sends(T, { body: 'two' }).sends(T, { body: 'two', frame: '' }).sends(T, { body: 'one', frame: '' });
  expect(sent(story).accounts.map(it => it.evidence)).toEqual([['1:e1', '1:e4'], ['1:e2', '1:e3']]);
});

test('a request without a document, as Chromium tells it under a service worker, has its call in any', () => {
  const { accounts, unmatched } = sent(visit(SHOP).calls(T, { ...AGAIN, scripts: ['https://cdn.example/tag.js'] }).sends(T, { ...AGAIN, frame: '' }));
  expect([accounts.map(it => it.scripts), unmatched]).toEqual([[['https://cdn.example/tag.js']], []]);
});

test('a request that the browser began anew under the same name is one', () => {
  const { log } = visit(SHOP).sends(T, AGAIN);
  expect(sentIn({ ...log, evidence: log.evidence.flatMap(it => [it, { ...it, id: `${it.id}b` }]) }, 1).accounts).toHaveLength(1);
});

test('each hop of a redirect is an account of its own, and the call belongs to the first', () => {
  const { accounts } = sent(visit(SHOP).calls(T, { scripts: ['https://cdn.example/tag.js'] }).redirects([T, 'https://u.example/', 'https://v.example/']));
  expect(accounts.map(it => [it.request.url, it.called])).toEqual([[T, true], ['https://u.example/', false], ['https://v.example/', false]]);
});

describe('what the browser cut or hid, the page goes on with, and never replaces', () => {
  const cut = { method: 'POST', body: { kind: 'text', text: 'a=1', bytes: 9, cut: true } } as const;
  test.each<[string, string, Story]>([
    ['a body that goes on as it began', 'a=1&b=2', visit(SHOP).calls(T, { body: 'a=1&b=2' }).sends(T, cut)],
    ['a body that began otherwise', 'a=1', visit(SHOP).calls(T, { body: 'b=2&a=1' }).sends(T, cut)],
    ['a hidden body', 'a=1', visit(SHOP).calls(T, { body: 'a=1' }).sends(T, { method: 'POST', body: HIDDEN })],
    ['a body in another scheme and with a user\'s name', 'a=1', visit(SHOP).calls('http://me@t.example/c', { body: 'a=1' }).sends(T, { method: 'POST', body: HIDDEN })],
  ])('%s', (_, text, story) => {
    expect(sent(story).accounts.map(it => it.carried.body)).toMatchObject([{ text }]);
  });
});

test('of calls to one address each request has the one with its own body, whichever left first', () => {
  const blob = visit(SHOP).calls(T, { body: 'first' }).calls(T, { method: 'POST', body: HIDDEN }).sends(T, { method: 'POST', body: HIDDEN }).sends(T, { body: 'first' });
  expect(sent(blob).accounts.map(it => it.evidence)).toEqual([['1:e3', '1:e2'], ['1:e4', '1:e1']]);
});

describe('what elements ask for', () => {
  const tag = ['https://cdn.example/tag.js'];
  test('a hint names the script that set the address, and is no call', () => {
    expect(sent(visit(SHOP).hints(T, 'image', tag).sends(T, { channel: 'image' })).accounts).toMatchObject([{ scripts: tag, called: false }]);
  });
  test('a hint that no request came of is nothing', () => {
    expect(sent(visit(SHOP).hints(T, 'image', tag).waits())).toMatchObject({ accounts: [], unmatched: [], unconfirmed: [] });
  });
  test('a script that fetches the same address keeps its own call', () => {
    const { accounts } = sent(visit(SHOP).hints(T, 'image', tag).calls(T, { scripts: ['https://cdn.example/other.js'] }).sends(T).sends(T, { channel: 'image' }));
    expect(accounts.map(it => it.scripts)).toEqual([['https://cdn.example/other.js'], tag]);
  });
});

test('what is to be sent later finds its request however late', () => {
  const late = Array.from({ length: 12 }).reduce<Story>(story => story.waits(), visit(SHOP).calls(T, { body: 'a=1', deferred: true }));
  expect(sent(late.sends(T, { method: 'POST', body: HIDDEN }))).toMatchObject({ unmatched: [], accounts: [{ carried: { body: { text: 'a=1' } } }] });
});

describe('sockets', () => {
  const S = 'wss://t.example/s';
  const said = (story: Story) => sent(story).accounts.filter(it => it.request.method === 'SEND').map(it => 'text' in it.carried.body ? it.carried.body.text : it.carried.body.kind);

  test('what the page says over a socket counts where the browser saw it opened, and names that too', () => {
    const { accounts } = sent(visit(SHOP).opensSocket(S).says(S, 'ann@example.com', 'page'));
    expect(accounts.map(it => [it.request.method, it.evidence])).toEqual([['GET', ['1:e1']], ['SEND', ['1:e2', '1:e1']]]);
  });
  test.each<[string, Story]>([
    ['nobody saw opened', visit(SHOP).says(S, 'ann@example.com', 'page')],
    ['opened in another document', visit(SHOP).opensSocket(S).says(S, 'ann@example.com', 'page', 'sub')],
    ['opened long after', visit(SHOP).says(S, 'ann@example.com', 'page').waits().opensSocket(S)],
    ['of which the browser tells all', visit(SHOP).opensSocket(S).says(S, 'hello', 'browser').says(S, 'hello', 'page').says(S, 'ann@example.com', 'page')],
  ])('what it says over one %s is only its word', (_, story) => {
    const { unconfirmed } = sent(story);
    expect(unconfirmed.map(it => it.body)).toMatchObject([{ text: 'ann@example.com' }]);
    expect(said(story)).not.toContain('ann@example.com');
  });
  test('a message that both tell is one, and the browser\'s', () => {
    expect(said(visit(SHOP).opensSocket(S).says(S, 'hello', 'page').says(S, 'hello', 'browser'))).toEqual(['hello']);
  });
  test('a connection of WebTransport that Firefox calls "other" is an opening too', () => {
    expect(said(visit(SHOP).sends('https://t.example/wt', { channel: 'other', frame: '' }).says('https://t.example/wt', 'hello', 'page'))).toEqual(['hello']);
  });
  test('nor is the page\'s opening of it left over', () => {
    expect(sent(visit(SHOP).calls('https://t.example/wt', { channel: 'socket', method: 'CONNECT' }).sends('https://t.example/wt', { channel: 'other', frame: '' }))).toMatchObject({ unmatched: [], accounts: [{ called: true }] });
  });
  test.each<[string, number, Story]>([
    ['a socket that no page told of', 1, visit(SHOP).opensSocket(S)],
    ['one that the page opened and said nothing over', 0, visit(SHOP).calls(S, { channel: 'socket' }).opensSocket(S)],
    ['one whose messages the page told', 0, visit(SHOP).opensSocket(S).says(S, 'hello', 'page')],
    ['one opened before the page opened its own and was heard there', 1, visit(SHOP).opensSocket(S).waits().calls(S, { channel: 'socket' }).opensSocket(S).says(S, 'hello', 'page')],
    ['one where the browser tells of messages', 0, visit(SHOP).opensSocket(S).opensSocket('wss://u.example/').says('wss://u.example/', 'hello', 'browser')],
    ['one of a worker that is watched from within', 0, visit(SHOP).startsWorker('dedicated', `${SHOP}w.js`, true).opensSocket(S)],
  ])('%s goes unheard: %i', (_, count, story) => {
    expect(sent(story).unheard).toHaveLength(count);
  });
});

test('whom a document names for reports was sent nothing yet', () => {
  expect(sent(visit(SHOP).announces(T))).toMatchObject({ accounts: [], announced: [{ url: T }] });
});

test('of WebRTC only the page tells, so it counts for nothing and is told so', () => {
  expect(sent(visit(SHOP).peers('stun://t.example:3478'))).toMatchObject({ accounts: [], unmatched: [], unconfirmed: [{ channel: 'rtc' }] });
});
