import { describe, expect, test } from 'vitest';
import { foreignForm } from '../../../src/core/detectors/foreign-form.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';

const found = (story: Story) => findingsOf(foreignForm, story).map(it => `${it.recipient} ${it.confidence} ${String(it.facts?.['sent'])}`);

describe('finds', () => {
  test.each<[string, Story, readonly string[]]>([
    ['a form that was submitted, and went there', visit(SHOP).submits('https://lists.example/subscribe').sends('https://lists.example/subscribe', { channel: 'form', method: 'POST', body: 'a=1' }), ['lists.example exact true']],
    ['one whose sending the page may have stopped', visit(SHOP).submits('https://lists.example/subscribe'), ['lists.example declared false']],
    ['one that stands there', visit(SHOP).marks('form', 'https://lists.example/subscribe', { method: 'post' }), ['lists.example declared false']],
    ['both, once and sure', visit(SHOP).marks('form', 'https://lists.example/subscribe').submits('https://lists.example/subscribe').sends('https://lists.example/subscribe', { channel: 'form' }), ['lists.example exact true']],
  ])('%s', (_, story, what) => {
    expect(found(story)).toEqual(what);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['a form of the site', visit(SHOP).submits('https://shop.example/subscribe').marks('form', 'https://www.shop.example/x')],
    ['a form that is only a script\'s', visit(SHOP).submits('javascript:void 0')],
    ['a third party\'s frame', visit(SHOP).marks('frame', 'https://lists.example/f')],
    ['a form in a third party\'s own frame', visit(SHOP).opensFrame('https://lists.example/f', 'sub').marks('form', 'https://cards.example/pay', {}, 'sub')],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
