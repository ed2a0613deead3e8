import { describe, expect, test } from 'vitest';
import { listenedToKeys } from '../../../src/core/detectors/listened-to-keys.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const APP = 'https://shop.example/app.js';
const TAG = 'https://cdn.ads.example/tag.js';
const REACT = 'https://cdn.libraries.example/npm/react-dom.js';

const field = (name: string, type = 'text') => ({ name, type, autocomplete: '', label: '' });
const trueFacts = (facts: Readonly<Record<string, unknown>> = {}): string => Object.keys(facts).filter(it => facts[it] === true).toSorted().join(' ');
const found = (story: Story) => findingsOf(listenedToKeys, story).map(it => [it.recipient, it.category ?? it.subject, it.occurrences, trueFacts(it.facts)].join(' '));

describe('finds', () => {
  test('a third party\'s script that listens to the whole page', () => {
    expect(found(visit(SHOP).uses('listen', 'keydown', { script: TAG, on: 'document' }))).toEqual(['ads.example page 1 everywhere keys']);
  });
  test('all it listens to there, as one', () => {
    const story = visit(SHOP).uses('listen', 'keydown', { script: TAG, on: 'document' }).uses('listen', 'input', { script: TAG, on: 'window' })
      .uses('listen', 'paste', { script: TAG, on: 'document' }).uses('listen', 'focusout', { script: TAG, on: 'document' });
    expect(found(story)).toEqual(['ads.example page 4 clipboard entries everywhere keys leaving']);
  });
  test('one that listens to fields, by what they ask for', () => {
    const story = visit(SHOP).uses('listen', 'input', { script: TAG, on: 'field', field: field('email') }).uses('listen', 'blur', { script: TAG, on: 'field', field: field('mail') })
      .uses('listen', 'input', { script: TAG, on: 'field', field: field('pw', 'password') }).uses('listen', 'input', { script: TAG, on: 'field', field: field('xyz') });
    expect(found(story)).toEqual(['ads.example email-address 2 entries inField leaving', 'ads.example password 1 entries inField', 'ads.example xyz 1 entries inField']);
  });
  test('one that listens to a form, or another part of the page', () => {
    expect(found(visit(SHOP).uses('listen', 'change', { script: TAG, on: 'form' }).uses('listen', 'keyup', { script: TAG, on: 'element' }))).toEqual(['ads.example part 2 entries keys']);
  });
  test('each recipient apart', () => {
    expect(found(visit(SHOP).uses('listen', 'keyup', { script: TAG, on: 'window' }).uses('listen', 'keyup', { script: 'https://b.example/b.js', on: 'window' }))).toHaveLength(2);
  });
});

describe('ignores', () => {
  const react = (story: Story): Story => ['keydown', 'keyup', 'input', 'change', 'paste', 'beforeinput'].reduce((all, it) => all.uses('listen', it, { script: [REACT, APP], on: 'element' }), story);

  test.each<[string, Story]>([
    ['the site\'s own script', visit(SHOP).uses('listen', 'keydown', { script: APP, on: 'document' })],
    ['an inline script', visit(SHOP).uses('listen', 'keydown', { script: SHOP, on: 'document' })],
    ['a script without an address', visit(SHOP).uses('listen', 'keydown', { script: 'blob:null/1', on: 'document' })],
    ['a form library that the site loads from a CDN', react(visit(SHOP))],
    ['an editor on a CDN that the site opens on its element', visit(SHOP).uses('listen', 'keydown', { script: ['https://cdn.editors.example/editor.js', APP], on: 'element' })],
    ['the site\'s own meter of passwords', visit(SHOP).uses('listen', 'input', { script: 'https://static.shop.example/meter.js', on: 'field', field: field('pw', 'password') })],
    ['the site\'s listener that passes its error monitor', visit(SHOP).uses('listen', 'keydown', { script: ['https://cdn.monitor.example/m.js', APP], on: 'document', amounts: { through: 1 } })],
    ['a widget in its own frame that listens to its own field', visit(SHOP).opensFrame('https://chat.example/frame', 'f').uses('listen', 'input', { script: 'https://cdn.chat.example/chat.js', on: 'field', field: field('message'), frame: 'f' })],
    ['a payment provider in its own frame', visit(SHOP).opensFrame('https://js.pay.example/card', 'f').uses('listen', 'keydown', { script: 'https://js.pay.example/card.js', on: 'field', field: field('cardnumber'), frame: 'f' })],
    ['what is read but not listened to', visit(SHOP).uses('value-read', 'value', { script: TAG, on: 'field', field: field('email') })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
