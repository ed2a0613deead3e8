import { describe, expect, test } from 'vitest';
import { insecureTransport } from '../../../src/core/detectors/insecure-transport.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';

const ANN = 'ann.smith@mailbox.example';
const found = (story: Story) => findingsOf(insecureTransport, story).map(it => `${it.recipient} ${it.category ?? it.channel ?? ''}`);

describe('finds', () => {
  test.each<[string, Story, readonly string[]]>([
    ['personal data sent to a third party', visit(SHOP).types('email', ANN).sends(`http://ads.example/?e=${ANN}`), ['ads.example email-address']],
    ['over a socket', visit(SHOP).types('email', ANN).opensSocket('ws://ads.example/s').says('ws://ads.example/s', ANN, 'browser'), ['ads.example email-address']],
    ['a form that goes there', visit(SHOP).submits('http://shop.example/login'), ['shop.example form']],
    ['a form that was posted there', visit(SHOP).sends('http://shop.example/login', { channel: 'form', method: 'POST', body: 'a=1' }), ['shop.example form']],
  ])('%s', (_, story, what) => {
    expect(found(story)).toEqual(what);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['what is encrypted', visit(SHOP).types('email', ANN).sends(`https://ads.example/?e=${ANN}`).submits('https://shop.example/login')],
    ['a picture without personal data', visit(SHOP).types('email', ANN).sends('http://ads.example/i.gif', { channel: 'image' })],
    ['this machine itself', visit('http://localhost:3000/').submits('http://localhost:3000/login').submits('http://127.0.0.1/login').submits('http://app.localhost/x')],
    ['what was blocked', visit(SHOP).types('email', ANN).sends(`http://ads.example/?e=${ANN}`, { failure: 'net::ERR_BLOCKED_BY_CLIENT' })],
    ['what the browser redirected to itself, encrypted', visit(SHOP).redirects(['http://shop.example/login', 'https://shop.example/login'], { channel: 'form', method: 'POST', body: 'a=1' })],
    ['a search by address, which is no post', visit(SHOP).sends('http://shop.example/?q=1', { channel: 'form', method: 'GET' })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });

  test('a host that only looks like this machine is another', () => {
    expect(found(visit(SHOP).submits('http://localhost.example/'))).toEqual(['localhost.example form']);
    expect(found(visit(SHOP).submits('http://127.ads.example/'))).toEqual(['ads.example form']);
    expect(found(visit(SHOP).submits('http://localhost:1@ads.example/'))).toEqual(['ads.example form']);
  });
});
