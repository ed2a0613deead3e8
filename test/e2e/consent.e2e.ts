import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectors } from '../../src/core/detectors/index.ts';
import { detectorOf } from '../behaviors/bed/verdict.ts';
import { compareCase } from '../consent/bed/compare-case.ts';
import type { ConsentBed } from '../consent/bed/open-consent-bed.ts';
import { openConsentBed } from '../consent/bed/open-consent-bed.ts';
import { reachOf, STATES, VERDICTS } from '../consent/case.ts';
import { AWAITED, CASES } from '../consent/cases/index.ts';

/**
 * What a site asks, what it is answered and what it then sends, compared state by state with the command's own core: every planted
 * fault is found, and nothing is said of its honest twin. What the pages do is held against what their servers got.
 */
const IDS = detectors.map(it => it.id);
const FAULTS = CASES.filter(it => it.expected.length > 0);
const HONEST = CASES.filter(it => it.expected.length === 0);

let bed: ConsentBed;
beforeAll(async () => { bed = await openConsentBed(); });
afterAll(async () => { await bed.close(); });

describe('the list of cases', () => {
  test('has each id once', () => {
    expect(CASES.map(it => it.id).filter((it, at, all) => all.indexOf(it) !== at)).toEqual([]);
  });

  test('awaits no detector that is there', () => {
    expect(AWAITED.filter(it => IDS.includes(it)), 'take it off AWAITED in test/consent/cases/index.ts').toEqual([]);
  });

  test.each(VERDICTS)('has a fault and its honest twin for %s, which is a detector or awaited', id => {
    expect([...IDS, ...AWAITED]).toContain(id);
    const own = FAULTS.filter(it => it.expected.map(detectorOf).includes(id));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ twin }) => !HONEST.some(it => it.id === twin)).map(it => it.id), 'have no honest twin').toEqual([]);
  });

  test.each(CASES)('$id speaks of verdicts that there are, and of states as its banner has them', it => {
    const { banner, press, expected, also = [] } = it;
    expect([...expected, ...also].map(detectorOf).filter(id => !(VERDICTS as readonly string[]).includes(id))).toEqual([]);
    expect(expected.length === 0 && also.length > 0, 'is honest, and nothing may be said of it').toBe(false);
    expect(press === undefined, 'a banner can be pressed, and nothing else').toBe(banner === undefined);
    expect(STATES.flatMap(state => reachOf(it, state)).includes('no-banner')).toBe(banner === undefined);
    if (press?.refuse?.length === 1) expect(banner?.buttons.map(({ does }) => does), 'who refuses with one click does so on the first layer').toContain('refuse');
  });

  test('asks in at least six languages and twelve ways, and has faults enough', () => {
    const asking = CASES.filter(it => it.banner !== undefined);
    expect(new Set(asking.map(it => it.lang ?? 'en')).size).toBeGreaterThanOrEqual(6);
    expect(new Set(asking.map(it => JSON.stringify([it.banner, it.press]))).size).toBeGreaterThanOrEqual(12);
    expect(FAULTS.length).toBeGreaterThanOrEqual(24);
    expect(CASES.filter(it => it.banner === undefined && it.expected.length === 0).length).toBeGreaterThanOrEqual(6);
  });
});

describe('states of consent are compared', { concurrent: true }, () => {
  test.each(CASES)('$id: a page with $title', async it => {
    const { wrong, missed, falseAlarms } = await compareCase(bed, it, { verdicts: VERDICTS.filter(id => IDS.includes(id)) });
    expect({ wrong, missed, falseAlarms }).toEqual({ wrong: [], missed: [], falseAlarms: [] });
  });
});
