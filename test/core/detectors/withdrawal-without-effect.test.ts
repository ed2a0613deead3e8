import { describe, expect, test } from 'vitest';
import { withdrawalWithoutEffect } from '../../../src/core/detectors/withdrawal-without-effect.ts';
import { asks, chooses, follows, tells } from '../../support/consent-stories.ts';
import { findingsAmong } from '../../support/findings.ts';
import type { Story } from '../../support/visit.ts';

const found = (...stories: readonly Story[]) => findingsAmong(withdrawalWithoutEffect, stories).map(({ recipient, category, consent, facts }) => ({ recipient, category, consent, ...facts }));

describe('finds', () => {
  test('what goes on once consent is taken back', () => {
    expect(found(tells(chooses('S3').waits()), tells(chooses('S2')))).toMatchObject([{ recipient: 'ads.example', category: 'email-address', consent: 'refused', identifier: false }]);
    expect(found(follows(chooses('S3').waits()), tells(follows(chooses('S2'))))).toMatchObject([{ recipient: 'ads.example', identifier: true, nothingChanges: false }]);
  });
});

describe('ignores', () => {
  test.each<[string, readonly Story[]]>([
    ['what was sent while consent stood', [tells(asks('S3').consents('granted')).consents('refused'), tells(chooses('S2'))]],
    ['a withdrawal that could not be made', [tells(asks('S3').consents('granted')), tells(chooses('S2'))]],
    ['a refusal from the start', [tells(chooses('S1')), tells(chooses('S2'))]],
    ['what an acceptance does not bring about', [tells(chooses('S3').waits()), chooses('S2')]],
    ['what a minority of visits show', [tells(chooses('S3', 1)), chooses('S3', 2), chooses('S3', 3), tells(chooses('S2'))]],
  ])('%s', (_, stories) => { expect(found(...stories)).toEqual([]); });
});
