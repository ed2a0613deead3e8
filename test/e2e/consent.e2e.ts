import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectors } from '../../src/core/detectors/index.ts';
import { compareCase } from '../consent/bed/compare-case.ts';
import type { ConsentBed } from '../consent/bed/open-consent-bed.ts';
import { openConsentBed } from '../consent/bed/open-consent-bed.ts';
import { VERDICTS } from '../consent/case.ts';
import { CASES } from '../consent/cases/index.ts';

/**
 * What a site asks, what it is answered and what it then sends, compared state by state with the command's own core: every planted
 * fault is found, and nothing is said of its honest twin.
 */
const IDS = detectors.map(it => it.id);
const verdicts = VERDICTS.filter(it => IDS.includes(it));

let bed: ConsentBed;
beforeAll(async () => { bed = await openConsentBed(); });
afterAll(async () => { await bed.close(); });

describe('states of consent are compared', { concurrent: true }, () => {
  test.each(CASES)('$id: a page with $title', async it => {
    const { wrong, missed, falseAlarms } = await compareCase(bed, it, { verdicts });
    expect({ wrong, missed, falseAlarms }).toEqual({ wrong: [], missed: [], falseAlarms: [] });
  });
});
