import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { exposedPersonalData } from '../../../src/core/detectors/exposed-personal-data.ts';
import type { KnownValue } from '../../../src/core/dossier/case.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/signup';
const T = 'https://t.tracker.example/c';
const ANN = 'Ann.Lee@Example.com';
const hash = (algorithm: string, value: string) => createHash(algorithm).update(value);
const lower = ANN.toLowerCase();

const typed = () => visit(SHOP).types('email', ANN);
const body = (bytes: Uint8Array) => ({ kind: 'binary' as const, base64: Buffer.from(bytes).toString('base64'), bytes: bytes.length, cut: false });

/** `category form via channel in place: chain` for each finding. */
const found = (story: Story, known?: readonly KnownValue[]) => findingsOf(exposedPersonalData, story, known)
  .map(it => `${it.recipient} ${it.category ?? ''} ${it.form ?? ''} by ${it.channel ?? ''} in ${it.place ?? ''}: ${it.chain?.join(' ') ?? ''}`.trim());

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['plain text in a query', typed().sends(`${T}?em=ann.lee@example.com`), 'plain by fetch in query em:'],
    ['percent-escaped, which hides nothing', typed().sends(`${T}?em=ann.lee%40example.com`), 'plain by fetch in query em:'],
    ['in another case', typed().sends(`${T}?em=ANN.LEE@EXAMPLE.COM`), 'plain by fetch in query em:'],
    ['in the middle of a longer text', typed().sends(`${T}?m=user+ann.lee@example.com+signed+up`), 'plain by fetch in query m:'],
    ['as the name of a parameter', typed().sends(`${T}?ann.lee%40example.com=1`), 'plain by fetch in query (name):'],
    ['in JSON in gzip', typed().sends(T, { body: body(gzipSync(JSON.stringify({ traits: { email: ANN } }))) }), 'plain by fetch in body $.traits.email: json gzip'],
    ['as base64', typed().sends(T, { body: JSON.stringify({ d: Buffer.from(ANN).toString('base64') }) }), 'encoded by fetch in body $.d: base64 json'],
    ['as base64 without padding, lower-cased first', typed().sends(`${T}?d=${Buffer.from(lower).toString('base64url')}`), 'encoded by fetch in query d: base64'],
    ['as hexadecimal', typed().sends(`${T}?d=${Buffer.from(lower).toString('hex')}`), 'encoded by fetch in query d: base16'],
    ['as MD5', typed().sends(`${T}?em=${hash('md5', lower).digest('hex')}`), 'hashed by fetch in query em: lower md5 hex'],
    ['as SHA-1 in capitals', typed().sends(`${T}?em=${hash('sha1', lower).digest('hex').toUpperCase()}`), 'hashed by fetch in query em: lower sha1 hex'],
    ['as SHA-256', typed().sends(`${T}?ud[em]=${hash('sha256', lower).digest('hex')}`), 'hashed by fetch in query ud[em]: lower sha256 hex'],
    ['as SHA-256 of the value as typed', typed().sends(`${T}?em=${hash('sha256', ANN).digest('hex')}`), 'hashed by fetch in query em: sha256 hex'],
    ['as SHA-512 in base64url', typed().sends(`${T}?em=${hash('sha512', lower).digest('base64url')}`), 'hashed by fetch in query em: lower sha512 base64url'],
    ['in a cookie', typed().sends(T, { headers: [['cookie', `u=${hash('md5', lower).digest('hex')}`]] }), 'hashed by fetch in cookie u: lower md5 hex'],
    ['in a Referer', typed().sends(T, { headers: [['referer', 'https://shop.example/?e=ann.lee%40example.com']] }), 'plain by fetch in referer .e: url'],
    ['in a beacon', typed().sends(T, { body: `e=${ANN}`, channel: 'beacon' }), 'plain by beacon in body $.e: form'],
    ['in a frame\'s form', typed().sends(T, { body: { kind: 'form', entries: [['e', ANN]], cut: false }, channel: 'form' }), 'plain by form in body $.e:'],
  ])('%s', (_, story, how) => {
    expect(found(story)).toContain(`tracker.example email-address ${how}`);
  });

  test('what a redirect carries on to the next party, for each of them', () => {
    const story = typed().redirects([`${T}?em=${lower}`, `https://second.example/sync?em=${lower}`]);
    expect(found(story)).toEqual(['tracker.example email-address plain by fetch in query em:', 'second.example email-address plain by fetch in query em:']);
  });

  test('the body of a Blob, which only the page could read', () => {
    const story = typed().calls(T, { method: 'POST', channel: 'beacon', body: `{"e":"${ANN}"}` }).sends(T, { method: 'POST', channel: 'beacon', body: { kind: 'hidden' } });
    expect(found(story)).toEqual(['tracker.example email-address plain by beacon in body $.e: json']);
  });

  test('a value that was known beforehand and never typed', () => {
    const known = [{ category: 'account-balance', value: '12480.55', origin: 'watched' }] as const;
    expect(found(visit(SHOP).sends(`${T}?cd[balance]=12480.55`), known)).toEqual(['tracker.example account-balance plain by fetch in query cd[balance]:']);
  });

  test('a grouped number written without its groups', () => {
    const story = visit(SHOP).types({ name: 'card', autocomplete: 'cc-number' }, '4242 4242 4242 4242').sends(`${T}?n=4242424242424242`);
    expect(found(story)).toEqual(['tracker.example payment-card plain by fetch in query n: digits']);
  });

  test('a short value where the name beside it says what it is', () => {
    const story = visit(SHOP).types({ name: 'age', label: 'Age' }, '42').sends(T, { body: '{"user_age":"42"}' });
    expect(found(story)).toEqual(['tracker.example age plain by fetch in body $.user_age: json']);
  });

  test('a name without a telling key, where a certain value of the same visitor stands beside it, and says that it is inferred', () => {
    const story = visit(SHOP).types({ autocomplete: 'given-name' }, 'Martin').types({ autocomplete: 'postal-code' }, '29471').types('email', ANN)
      .sends(T, { body: JSON.stringify({ n: 'Martin Lee', x: ['29471', ANN] }) });
    expect(findingsOf(exposedPersonalData, story).map(it => `${it.category ?? ''} ${it.confidence}`).toSorted()).toEqual(['email-address exact', 'given-name inferred', 'postcode inferred']);
  });

  test('what was typed on the page and sent by a frame of somebody else\'s', () => {
    const story = visit(SHOP).types('email', ANN).opensFrame('https://ads.example/frame', 'sub').sends(`https://ads.example/c?e=${lower}`, { frame: 'sub' });
    expect(found(story)).toEqual(['ads.example email-address plain by fetch in query e:']);
  });
});

test.each([
  ['a blocker', 'net::ERR_BLOCKED_BY_CLIENT', false],
  ['nobody of that name', 'NS_ERROR_UNKNOWN_HOST', false],
  ['an abort, after which something may have arrived', 'net::ERR_ABORTED', true],
])('what met %s is told as tried or as sent', (_, failure, arrived) => {
  const story = typed().sends(`${T}?em=${lower}`, { failure });
  expect(findingsOf(exposedPersonalData, story).map(it => it.facts?.['arrived'])).toEqual([arrived]);
});

test('what arrived once has arrived, however often it was blocked', () => {
  const story = typed().sends(`${T}?em=${lower}`, { failure: 'net::ERR_BLOCKED_BY_CLIENT' }).sends(`${T}?em=${lower}`);
  expect(findingsOf(exposedPersonalData, story).map(it => it.facts?.['arrived'])).toEqual([true]);
});

describe('recognizes what nobody knew beforehand, and says that it did', () => {
  const sure = (story: Story) => findingsOf(exposedPersonalData, story).map(it => `${it.category ?? ''} ${it.form ?? ''} ${it.confidence} in ${it.place ?? ''}`);

  test.each<[string, Story, readonly string[]]>([
    ['somebody else\'s address', typed().sends(`${T}?em=bob@example.com`), ['email-address plain declared in query em']],
    ['an address in fields nobody filled', visit(SHOP).sends(`${T}?x=jo.march@mailbox.com`), ['email-address plain inferred in query x']],
    ['what a field\'s name says is the digest of one', typed().sends(`${T}?em=${hash('sha256', 'bob@example.com').digest('hex')}`), ['email-address hashed declared in query em']],
    ['an account number', visit(SHOP).sends(T, { body: '{"to":"DE89370400440532013000"}' }), ['bank-account plain inferred in body $.to']],
    ['nothing twice: the typed value is told as what it is', typed().sends(`${T}?em=${lower}`), ['email-address plain exact in query em']],
  ])('%s', (_, story, told) => {
    expect(sure(story)).toEqual(told);
  });
});

describe('finds values that arrive in pieces', () => {
  const keys = (texts: readonly string[], at = `${T}?q=`): Story => texts.reduce((story, it) => story.sends(at + encodeURIComponent(it)), typed());
  const pieces = (story: Story) => findingsOf(exposedPersonalData, story).map(it => `${it.category ?? ''} ${it.confidence} ${it.chain?.join(' ') ?? ''} in ${it.place ?? ''}`);

  test.each<[string, Story, readonly string[]]>([
    ['keystroke by keystroke', keys(['ann', 'ann.l', 'ann.le', 'ann.lee@e']), ['email-address partial streamed in query q']],
    ['letter by letter', keys(Array.from('ann.lee@example.com')), ['email-address partial streamed in query q']],
    ['in two fields side by side', typed().sends(`${T}?user=Ann.Lee&host=example.com`), ['email-address exact split in query user']],
    ['whole, which is told once', keys(['ann', 'ann.l', 'ann.lee@e', 'ann.lee@example.com']), ['email-address exact  in query q']],
  ])('%s', (_, story, told) => {
    expect(pieces(story)).toEqual(told);
  });

  test.each<[string, Story]>([
    ['two beginnings, which two words share by chance', keys(['ann', 'ann.lee'])],
    ['beginnings that stay short', keys(['a', 'an', 'ann'])],
    ['beginnings of which none goes on', keys(['ann', 'anna', 'anne', 'annabel'])],
    ['letters in another order', keys(Array.from('moc.elpmaxe@eel.nna'))],
    ['beginnings in different fields', typed().sends(`${T}?a=ann`).sends(`${T}?b=ann.l`).sends(`${T}?c=ann.lee@e`)],
    ['beginnings for different recipients', typed().sends(`${T}?a=ann`).sends('https://x.example/?a=ann.l').sends('https://y.example/?a=ann.lee@e')],
    ['fields that are no neighbors', typed().sends(T, { body: '{"a":{"u":"ann.lee"},"b":{"h":"example.com"}}' })],
  ])('but not %s', (_, story) => {
    expect(pieces(story)).toEqual([]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['the site itself', typed().sends(`https://api.shop.example/?em=${lower}`)],
    ['another domain of the same organization', typed().sends(`https://shop-cdn.example/?em=${lower}`)],
    ['a request made long before the value was typed', visit(SHOP).sends(`${T}?em=${lower}`).submits().submits().types('email', ANN)],
    ['what only the page says was sent', typed().calls(`${T}?em=${lower}`)],
    ['a short value by chance', visit(SHOP).types({ name: 'age' }, '42').sends(`${T}?v=42&n=1428421`)],
    ['a first name inside another word', visit(SHOP).types({ autocomplete: 'given-name' }, 'Martin').sends(`${T}?t=martinique`)],
    ['a word of the page that somebody happened to be called', visit(SHOP).types({ autocomplete: 'given-name' }, 'Martin').sends(`${T}?t=The+Aston+Martin+page`)],
    ['a short value inside another, whatever stands beside it', visit(SHOP).types({ autocomplete: 'postal-code' }, '29471').sends(`${T}?d=1294710`)],
    ['a value of three characters without its key', visit(SHOP).types({ autocomplete: 'cc-csc' }, '739').sends(`${T}?n=739`)],
    ['an option chosen from a list that says nothing of a person', visit(SHOP).types({ name: 'plan', type: 'select-one' }, 'enterprise').sends(`${T}?plan=enterprise`)],
    ['what was typed into the payment provider\'s own frame and goes there', visit(SHOP).opensFrame('https://pay.example/card', 'pay').types({ autocomplete: 'cc-number' }, '4242424242424242', 'pay').sends('https://api.pay.example/v1', { body: '4242424242424242', frame: 'pay' })],
    ['the beginnings of a value while it is typed', visit(SHOP).types('email', 'ann.lee@ex').types('email', ANN).sends(`${T}?v=ann.lee@exchange`)],
    ['a digest of something else', typed().sends(`${T}?v=${hash('sha256', 'bob@example.com').digest('hex')}`)],
    ['the address of a role, which is nobody\'s', typed().sends(`${T}?em=support@tracker.example`)],
    ['the host of an address, which it shares with others', typed().sends(`${T}?h=example.com`)],
    ['base64 of something else', typed().sends(`${T}?d=${Buffer.from('{"page":"home","n":1234}').toString('base64')}`)],
    ['an empty value', visit(SHOP).types('email', '  ').sends(`${T}?em=`)],
    ['the body of an exchange that belongs to another request', typed().calls(T, { method: 'POST', body: ANN }).sends('https://other.example/c', { method: 'POST', body: { kind: 'hidden' } })],
    ['an identifier with digits that only contain the value', visit(SHOP).types({ autocomplete: 'postal-code' }, '750113').sends(`${T}?cid=175011399`)],
    ['a date that only looks like the typed number', visit(SHOP).types({ name: 'pin', autocomplete: 'cc-csc' }, '2026').sends(`${T}?d=2026-11-21`)],
    ['addresses that never leave the machine', typed().sends(`data:text/plain,${lower}`).sends('blob:https://t.example/ann.lee@example.com')],
    ['a long word inside a longer one', visit(SHOP).types({ name: 'profession' }, 'Consultant').sends(`${T}?t=consultants`)],
    ['a word that is only a key of the body, beside a certain value', typed().types({ name: 'household' }, 'family').submits().sends('https://shop.example/').sends('https://other.example/', { body: '{"family":"Roboto"}' })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});

test.each<[string, Story]>([
  ['company', visit(SHOP).types('company', 'Google').sends(`${T}?utm_source=google`)],
  ['city', visit(SHOP).types('city', 'London').sends('https://t.tracker.example/london')],
])('a %s that is a word in a field of another name is inferred', (category, story) => {
  expect(findingsOf(exposedPersonalData, story)).toMatchObject([{ category, confidence: 'inferred' }]);
});

test('a word that is the name of a parameter says nothing of the visitor', () => {
  expect(found(visit(SHOP).types('household', 'family').sends('https://fonts.example/css?family=Roboto'))).toEqual([]);
});
