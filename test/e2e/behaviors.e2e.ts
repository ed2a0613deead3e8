import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectors } from '../../src/core/detectors/index.ts';
import { KNOWINGS } from '../behaviors/bed/knowledges.ts';
import type { Bed } from '../behaviors/bed/open-bed.ts';
import { openBed } from '../behaviors/bed/open-bed.ts';
import { detectorOf, expectedOf, verdictOn } from '../behaviors/bed/verdict.ts';
import { AWAITED, CASES } from '../behaviors/cases/index.ts';

/**
 * What scripts do is found whoever they are: real packages and unknown vendors against honest pages that look like them, visited by
 * the command's own core in a real browser, and audited with all that we know of vendors and with nothing.
 */
const IDS = detectors.map(it => it.id);

let bed: Bed;
beforeAll(async () => { bed = await openBed(); });
afterAll(async () => { await bed.close(); });

describe('the list of cases', () => {
  test('has each id once', () => {
    expect(CASES.map(it => it.id).filter((it, at, all) => all.indexOf(it) !== at)).toEqual([]);
  });

  test('awaits no detector that is there', () => {
    expect(AWAITED.filter(it => IDS.includes(it)), 'take it off AWAITED in test/behaviors/cases/index.ts').toEqual([]);
  });

  test.each(CASES)('$id speaks of detectors that there are', it => {
    const { detectors: of } = it;
    const expected = expectedOf(it, 'everything');
    expect([...of, ...expected.map(detectorOf)].filter(it => ![...IDS, ...AWAITED].includes(it)), 'no detector has this id').toEqual([]);
    expect(expected.map(detectorOf).filter(it => !of.includes(it)), 'is not among the case’s detectors').toEqual([]);
  });

  const asked = [...new Set(CASES.flatMap(it => it.detectors))].filter(it => IDS.includes(it));
  test.each(asked)('has as many honest pages for %s as it has others', id => {
    const own = CASES.filter(it => it.detectors.includes(id));
    const toFind = own.filter(it => expectedOf(it, 'everything').map(detectorOf).includes(id)).length;
    expect(toFind).toBeGreaterThan(0);
    expect(own.length - toFind).toBeGreaterThanOrEqual(toFind);
  });
});

describe.each(CASES)('a page with $title', it => {
  const waiting = it.detectors.filter(id => AWAITED.includes(id));

  test(`${it.id}${waiting.length === 0 ? '' : ` (waits for ${waiting.join(', ')})`}`, async () => {
    const { end, missing, failures, found } = await bed.play(it);
    expect(end).toEqual({ kind: 'done' });
    expect(failures, 'a script of the page failed').toEqual([]);
    expect(missing, 'the page did not do what the case is about').toEqual([]);
    const verdicts = KNOWINGS.map(knowing => ({ knowing, ...verdictOn(it, found, { knowing, asked: IDS }) }));
    expect(verdicts.map(({ knowing, missed, falseAlarms }) => ({ knowing, missed, falseAlarms })))
      .toEqual(KNOWINGS.map(knowing => ({ knowing, missed: [], falseAlarms: [] })));
  });
});
