import { describe, expect, test } from 'vitest';
import { organizations } from '../../../support/organizations.ts';
import { isIn, isOnlyIn } from '../../../../src/core/dossier/consent/compared.ts';
import type { Presence } from '../../../../src/core/dossier/dossier.ts';
import { openDossier } from '../../../../src/core/dossier/open.ts';
import type { ComparedState } from '../../../../src/core/evidence/log.ts';
import { visit } from '../../../support/visit.ts';
import type { Story } from '../../../support/visit.ts';

const SHOP = 'https://shop.example/';
const BUTTONS = [{ does: 'accept', label: 'Accept all' }, { does: 'refuse', label: 'Refuse' }] as const;
const EMAIL = 'zephyrine.q7381@courrier-exemple.test';
const ADS = 'https://ads.example/p';
const begin = (state: ComparedState, run = 1): Story => visit(SHOP, { state, run }).goesTo(SHOP).asks(BUTTONS);
const compared = (...stories: readonly Story[]) => openDossier({ visits: stories.map(it => it.log), known: [] }, organizations).compared
  .map(({ recipient, what, in: presences }) => [recipient.domain, what, Object.fromEntries(Object.entries(presences).map(([state, { runs, of }]) => [state, `${runs}/${of}`]))]);

test('what a third party got is told state by state, and only from the choice on', () => {
  const refused = begin('S1').sends('https://early.example/').consents('refused').types('email', EMAIL).sends(ADS, { body: `e=${EMAIL}` });
  const accepted = begin('S2').sends('https://early.example/').consents('granted').types('email', EMAIL).sends(ADS, { body: `e=${EMAIL}` });
  expect(compared(refused, accepted)).toEqual([
    ['ads.example', 'contact', { S1: '1/1', S2: '1/1' }], ['ads.example', 'email-address', { S1: '1/1', S2: '1/1' }],
  ]);
});

test('where no choice belongs to a state, all of the visit counts', () => {
  expect(compared(begin('S0').sends(ADS), begin('S4').sends(ADS))).toEqual([['ads.example', 'contact', { S0: '1/1', S4: '1/1' }]]);
});

test('what is sent after consent was taken back is not what was sent with it, nor what was under way then', () => {
  expect(compared(begin('S3').consents('granted').sends('https://with.example/').consents('refused').sends('https://queued.example/').waits().sends('https://after.example/'))).toEqual([['after.example', 'contact', { S3: '1/1' }]]);
});

test('visits are counted, and those in which the state was not reached are not', () => {
  const runs = [begin('S2', 1).consents('granted').sends(ADS).sends(ADS), begin('S2', 2).consents('granted'), begin('S2', 3).sends(ADS)];
  expect(compared(...runs)).toEqual([['ads.example', 'contact', { S2: '1/2' }]]);
});

test('an identifier is of whoever wrote it, or was sent it', () => {
  const story = begin('S0').writesCookie('vid=8f14e45fceea167a5a36dedd4bea2543', { script: 'https://ads.example/t.js' });
  expect(compared(story)).toContainEqual(['ads.example', 'identifier', { S0: '1/1' }]);
});

test('the site itself, and a person’s own tab, are not compared', () => {
  expect(compared(begin('S0').sends(`${SHOP}api`))).toEqual([]);
  expect(compared(visit(SHOP, { state: 'live' }).goesTo(SHOP).sends(ADS))).toEqual([]);
});

describe('a difference is what most visits show', () => {
  const of = (runs: number, all: number): Presence => ({ runs, of: all, evidence: [] });
  test.each<[Presence | undefined, Presence | undefined, boolean]>([
    [of(3, 3), of(0, 3), true], [of(2, 3), of(1, 3), true], [of(1, 1), of(0, 1), true],
    [of(1, 3), of(0, 3), false], [of(3, 3), of(2, 3), false], [of(2, 4), of(0, 4), false], [of(3, 3), of(2, 4), false], [of(3, 3), undefined, false], [undefined, of(0, 3), false],
  ])('%j against %j', (one, other, expected) => { expect(isOnlyIn(one, other)).toBe(expected); });
  test('half of them is not most', () => { expect([isIn(of(1, 2)), isIn(of(2, 3)), isIn(undefined)]).toEqual([false, true, false]); });
});
