import { describe, expect, test } from 'vitest';
import { exposedBeforeSubmit } from '../../../src/core/detectors/exposed-before-submit.ts';
import type { KnownValue } from '../../../src/core/dossier/case.ts';
import { findingsOf } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/signup';
const T = 'https://t.tracker.example/c?em=ann@example.com';
const typed = () => visit(SHOP).types('email', 'ann@example.com');
const canary: readonly KnownValue[] = [{ category: 'email-address', value: 'ann@example.com', origin: 'canary' }];

const found = (story: Story, known?: readonly KnownValue[]) => findingsOf(exposedBeforeSubmit, story, known).map(it => `${it.recipient} ${it.category ?? ''}`);

describe('finds', () => {
  test.each<[string, Story]>([
    ['a value sent while the form is being filled', typed().sends(T).submits()],
    ['a value sent although nothing was ever submitted', typed().sends(T)],
    ['a value sent again after submit, once it had left early', typed().sends(T).submits().sends(T)],
  ])('%s', (_, story) => {
    expect(found(story)).toEqual(['tracker.example email-address']);
  });

  test('a canary that was typed', () => {
    expect(found(typed().sends(T), canary)).toEqual(['tracker.example email-address']);
  });
});

describe('ignores', () => {
  test.each<[string, Story, (readonly KnownValue[])?]>([
    ['a value sent only after submit', typed().submits().sends(T)],
    ['the site itself', typed().sends('https://shop.example/check?em=ann@example.com')],
    ['a known value that nobody typed', visit(SHOP).sends(T), canary],
    ['a call that never left', typed().calls(T)],
    ['a value of somebody else', typed().sends('https://t.tracker.example/c?em=bob@example.com')],
  ])('%s', (_, story, known) => {
    expect(found(story, known)).toEqual([]);
  });
});
