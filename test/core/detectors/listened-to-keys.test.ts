import { describe, expect, test } from 'vitest';
import { listenedToKeys } from '../../../src/core/detectors/listened-to-keys.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/';
const TAG = 'https://cdn.ads.example/tag.js';

const found = (story: Story) => findingsOf(listenedToKeys, story).map(it => `${it.recipient} ${it.subject ?? ''} ${String(it.facts?.['inField'])}`);

describe('finds', () => {
  test('a third party\'s script that listens to the whole page', () => {
    expect(found(visit(SHOP).uses('listen', 'keydown', { script: TAG, on: 'document' }))).toEqual(['ads.example keydown false']);
  });
  test('one that listens to a field', () => {
    expect(found(visit(SHOP).uses('listen', 'input', { script: TAG, on: 'field' }))).toEqual(['ads.example input true']);
  });
});

describe('ignores', () => {
  test.each<[string, Story]>([
    ['the site\'s own script', visit(SHOP).uses('listen', 'keydown', { script: 'https://shop.example/app.js', on: 'document' })],
    ['an inline script', visit(SHOP).uses('listen', 'keydown', { script: SHOP, on: 'document' })],
    ['a script without an address', visit(SHOP).uses('listen', 'keydown', { script: 'blob:null/1', on: 'document' })],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual([]);
  });
});
