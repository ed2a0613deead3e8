import { describe, expect, test } from 'vitest';
import { refusalWithoutEffect } from '../../../src/core/detectors/refusal-without-effect.ts';
import { ADS, asks, chooses, follows, NEW, tells } from '../../support/consent-stories.ts';
import { findingsAmong } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const FONTS = 'https://fonts.example/f.woff';
const found = (...stories: readonly Story[]) => findingsAmong(refusalWithoutEffect, stories).map(({ recipient, category, consent, confidence, facts }) => ({ recipient, category, consent, confidence, ...facts }));
const runs = (state: 'S1' | 'S2', times: number, of: number, does: (story: Story) => Story): readonly Story[] =>
  Array.from({ length: of }, (_, i) => i < times ? does(chooses(state, i + 1)) : chooses(state, i + 1));

describe('finds', () => {
  test('personal data that a refusal does not stop', () => {
    expect(found(tells(chooses('S1')), tells(chooses('S2')))).toEqual([{
      recipient: 'ads.example', category: 'email-address', consent: 'refused', confidence: 'exact', identifier: false, kinds: 1, contactOnly: false, optional: true, nothingChanges: true, runs: 1,
    }]);
  });
  test('an identifier, of a recipient that nobody knows too', () => {
    expect(found(follows(chooses('S1'), NEW), follows(chooses('S2'), NEW))).toMatchObject([{ recipient: 'new.example', identifier: true, kinds: 0 }]);
  });
  test('one finding for each recipient, and whether anything changes at all', () => {
    expect(found(tells(follows(chooses('S1'))), tells(tells(follows(chooses('S2'))), NEW))).toMatchObject([{ recipient: 'ads.example', identifier: true, kinds: 1, nothingChanges: false }]);
  });
  test('what most visits of both show', () => {
    expect(found(...runs('S1', 2, 3, tells), ...runs('S2', 3, 3, tells))).toMatchObject([{ recipient: 'ads.example', runs: 2 }]);
  });
  test('contact with somebody who follows people, where an acceptance gives them no more', () => {
    expect(found(chooses('S1').sends(ADS), chooses('S2').sends(ADS))).toMatchObject([{ recipient: 'ads.example', contactOnly: true }]);
    expect(found(chooses('S1').sends(NEW), chooses('S2').sends(NEW), follows(chooses('S3').waits(), NEW))).toMatchObject([{ recipient: 'new.example', contactOnly: true }]);
  });
  test('no surer than what it was seen by', () => {
    const looks = (story: Story): Story => story.sends(`${ADS}?x=jo.march@mailbox.com`);
    expect(found(looks(chooses('S1')), looks(chooses('S2')))).toMatchObject([{ confidence: 'inferred' }]);
    expect(found(follows(looks(chooses('S1'))), follows(looks(chooses('S2'))))).toMatchObject([{ confidence: 'exact', category: undefined, identifier: true }]);
  });
  test('and names what shows it on both sides, the refusal first', () => {
    expect(findingsAmong(refusalWithoutEffect, [tells(chooses('S2')), tells(chooses('S1'))])[0]?.evidence.map(it => it.slice(0, 2))).toEqual(['2:', '1:']);
  });
});

describe('ignores', () => {
  test.each<[string, readonly Story[]]>([
    ['a refusal that is heeded', [chooses('S1'), tells(follows(chooses('S2')))]],
    ['what is sent before either choice, and told as that', [tells(asks('S1')).consents('refused'), tells(asks('S2')).consents('granted')]],
    ['what a refusal alone brings about', [tells(chooses('S1')), chooses('S2')]],
    ['what a minority of visits after a refusal show', [...runs('S1', 1, 3, tells), ...runs('S2', 3, 3, tells)]],
    ['what a minority of visits after an acceptance show', [...runs('S1', 3, 3, tells), ...runs('S2', 1, 3, tells)]],
    ['half of them', [...runs('S1', 1, 2, tells), ...runs('S2', 2, 2, tells)]],
    ['a host of fonts that is asked for fonts', [chooses('S1').sends(FONTS), chooses('S2').sends(FONTS)]],
    ['somebody unknown who is only contacted', [chooses('S1').sends(NEW), chooses('S2').sends(NEW)]],
    ['a message without an identifier in place of one with it', [chooses('S1').sends(ADS), follows(chooses('S2'))]],
    ['a refusal that could not be made', [tells(asks('S1')), tells(chooses('S2'))]],
    ['a refusal alone', [tells(chooses('S1'))]],
    ['what was sent without any choice', [tells(asks('S0')), tells(chooses('S2'))]],
    ['the site itself', [follows(chooses('S1'), 'https://shop.example/p'), follows(chooses('S2'), 'https://shop.example/p')]],
    ['tabs of one’s own', [tells(asks('live').consents('refused')), tells(asks('live').consents('granted'))]],
  ])('%s', (_, stories) => { expect(found(...stories)).toEqual([]); });
});
