import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canBeGuided, openGuidedBed } from '../consent/bed/open-guided-bed.ts';
import type { GuidedBed } from '../consent/bed/open-guided-bed.ts';
import { VERDICTS } from '../consent/case.ts';
import type { ConsentCase } from '../consent/case.ts';
import { CASES } from '../consent/cases/index.ts';
import { launchChromium } from '../support/chromium.ts';
import { launchFirefox } from '../support/firefox.ts';

/**
 * The bed of `consent.e2e.ts` in the extension's own hands, in both browsers: some pages of each kind, each fault with its honest twin. All that
 * can be guided are played by `npm run bench -- guided`.
 */
const PLAYED = ['refusal-asked-twice', 'refusal-taken', 'tcf-altered', 'tcf-handed-on'];
const chosen = CASES.filter(it => PLAYED.includes(it.id));

test('the pages that are played can be', () => {
  expect(chosen.filter(it => canBeGuided(it, CASES)).map(it => it.id).toSorted()).toEqual(PLAYED.toSorted());
});

describe.each([{ name: 'Chromium', launch: launchChromium }, { name: 'Firefox', launch: launchFirefox }])('states of consent are compared by the extension in $name', ({ launch }) => {
  const state = {} as { bed: GuidedBed };
  beforeAll(async () => { state.bed = await openGuidedBed(launch); });
  afterAll(async () => { await state.bed.close(); });

  test.each<ConsentCase>(chosen)('$id: a page with $title', async it => {
    const { wrong, missed, falseAlarms } = await state.bed.play(it, VERDICTS);
    expect({ wrong, missed, falseAlarms }).toEqual({ wrong: [], missed: [], falseAlarms: [] });
  });
});
