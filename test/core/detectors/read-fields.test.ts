import { describe, expect, test } from 'vitest';
import { readFields } from '../../../src/core/detectors/read-fields.ts';
import type { FieldHint } from '../../../src/core/evidence/evidence.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story, Using } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const APP = 'https://shop.example/app.js';
const TAG = 'https://cdn.ads.example/tag.js';
const REACT = 'https://cdn.libraries.example/npm/react-dom.js';
const EMAIL = 'ann.bright@mail.example';

const reads = (story: Story, hint: Partial<FieldHint>, by: Partial<Using> = {}): Story =>
  story.uses('value-read', 'value', { script: TAG, on: 'field', field: { name: '', type: 'text', autocomplete: '', label: '', ...hint }, ...by });
const trueFacts = (facts: Readonly<Record<string, unknown>> = {}): string => Object.keys(facts).filter(it => facts[it] === true).toSorted().join(' ');
const found = (story: Story) => findingsOf(readFields, story).map(it => [it.recipient, it.category ?? it.subject ?? '-', it.occurrences, trueFacts(it.facts)].join(' ').trim());

describe('finds', () => {
  test.each<[string, Story, string]>([
    ['who reads a field, by what it asks for', reads(visit(SHOP), { name: 'mail', autocomplete: 'email' }), 'ads.example email-address 1 beforeSubmit'],
    ['who reads a password', reads(visit(SHOP), { type: 'password' }), 'ads.example password 1 beforeSubmit sensitive'],
    ['who reads a card number', reads(visit(SHOP), { autocomplete: 'cc-number' }), 'ads.example payment-card 1 beforeSubmit sensitive'],
    ['who reads when a card expires', reads(visit(SHOP), { name: 'exp', autocomplete: 'billing cc-exp' }), 'ads.example exp 1 beforeSubmit sensitive'],
    ['who reads a code that is valid once', reads(visit(SHOP), { autocomplete: 'one-time-code' }), 'ads.example session-token 1 beforeSubmit sensitive'],
    ['who reads a field of which nothing is known, by its name', reads(visit(SHOP), { name: 'xyz' }), 'ads.example xyz 1 beforeSubmit'],
    ['who reads a whole form', visit(SHOP).uses('value-read', 'FormData', { script: TAG, on: 'form' }), 'ads.example - 1 beforeSubmit wholeForm'],
    ['who reads once the form was submitted', reads(visit(SHOP).submits(), { autocomplete: 'email' }), 'ads.example email-address 1'],
    ['who reads again and again', reads(reads(visit(SHOP), { autocomplete: 'email' }), { autocomplete: 'email' }), 'ads.example email-address 2 beforeSubmit'],
    ['who reads past React\'s own getter', reads(visit(SHOP), { autocomplete: 'email' }, { script: [APP, TAG], amounts: { through: 1 } }), 'ads.example email-address 1 beforeSubmit'],
    ['who reads and was given it', reads(visit(SHOP).types({ autocomplete: 'email' }, EMAIL), { autocomplete: 'email' }).sends('https://in.ads.example/', { body: EMAIL }), 'ads.example email-address 1 beforeSubmit sent'],
    ['who reads, while somebody else was given it', reads(visit(SHOP).types({ autocomplete: 'email' }, EMAIL), { autocomplete: 'email' }).sends('https://other.example/', { body: EMAIL }), 'ads.example email-address 1 beforeSubmit'],
    ['who reads one thing and was given another', reads(visit(SHOP).types({ autocomplete: 'email' }, EMAIL), { type: 'password' }).sends('https://in.ads.example/', { body: EMAIL }), 'ads.example password 1 beforeSubmit sensitive'],
    ['a replay that the site itself starts, and that sends', reads(visit(SHOP), { autocomplete: 'email' }, { script: [TAG, APP] }).sends('https://in.ads.example/', { body: 'x' }), 'ads.example email-address 1 beforeSubmit'],
  ])('%s', (_, story, expected) => {
    expect(found(story)).toEqual([expected]);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['the site\'s own script', reads(visit(SHOP), { type: 'password' }, { script: APP })],
    ['the site\'s own form library', reads(visit(SHOP), { autocomplete: 'email' }, { script: [APP, 'https://shop.example/vendor.js'] })],
    ['the site\'s own meter of passwords', reads(visit(SHOP), { type: 'password' }, { script: 'https://static.shop.example/meter.js' })],
    ['a form library on a CDN that the site renders with', reads(visit(SHOP), { autocomplete: 'email' }, { script: [REACT, APP] })],
    ['that library when it reads by itself at each key', reads(visit(SHOP).uses('listen', 'input', { script: [REACT, APP], on: 'element' }), { autocomplete: 'email' }, { script: REACT })],
    ['the site\'s code that such a library calls back', reads(visit(SHOP), { autocomplete: 'email' }, { script: [APP, REACT] })],
    ['the site\'s code past that library\'s getter', reads(visit(SHOP), { autocomplete: 'email' }, { script: [REACT, APP], amounts: { through: 1 } })],
    ['that library past its own getter', reads(visit(SHOP).uses('listen', 'input', { script: [REACT, APP], on: 'element' }), { autocomplete: 'email' }, { script: [REACT], amounts: { through: 5 } })],
    ['an editor on a CDN that the site has read its text', reads(visit(SHOP), { type: 'textarea' }, { script: ['https://cdn.editors.example/editor.js', SHOP] })],
    ['a payment provider in its own frame', reads(visit(SHOP).opensFrame('https://js.pay.example/card', 'f'), { autocomplete: 'cc-number' }, { script: 'https://js.pay.example/card.js', frame: 'f' })],
    ['a widget in its own frame', reads(visit(SHOP).opensFrame('https://chat.example/', 'f'), { name: 'message' }, { script: 'https://cdn.chat.example/c.js', frame: 'f' })],
    ['who listens and reads nothing', visit(SHOP).uses('listen', 'input', { script: TAG, on: 'field' })],
    ['who sends what it did not read', visit(SHOP).types({ autocomplete: 'email' }, EMAIL).sends('https://in.ads.example/', { body: EMAIL })],
    ['a script without an address', reads(visit(SHOP), { type: 'password' }, { script: 'blob:null/1' })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
