import { detectors } from '../../../src/core/detectors/index.ts';
import { KNOWINGS } from '../../behaviors/bed/knowledges.ts';
import type { Knowing } from '../../behaviors/bed/knowledges.ts';
import { openBed } from '../../behaviors/bed/open-bed.ts';
import { AWAITED, CASES } from '../../behaviors/cases/index.ts';
import { standingOf } from '../../behaviors/confusion.ts';
import type { Standing, Tried } from '../../behaviors/confusion.ts';
import { atMost } from '../section.ts';
import type { Measured, Section, Table } from '../section.ts';

const WITH: Readonly<Record<Knowing, string>> = { everything: 'with all that we know of organizations and vendors', nothing: 'with no organizations and no vendors' };

/** How often each detector of behavior is right, on real packages, unknown vendors and honest pages. */
export const behaviors: Section = {
  id: 'behaviors',
  title: 'behaviors found, missed and seen where there are none',

  async measure() {
    const bed = await openBed();
    const tried: Tried[] = [];
    const unwell: string[] = [];
    try {
      for (const it of CASES) {
        const { found, missing, failures, end } = await bed.play(it);
        tried.push({ case: it, found });
        if (end.kind !== 'done' || missing.length + failures.length > 0) unwell.push(`${it.id}: ${[end.kind, ...failures, ...missing].join('; ')}`);
      }
    } finally {
      await bed.close();
    }
    return measured(tried, unwell);
  },
};

function measured(tried: readonly Tried[], unwell: readonly string[]): Measured {
  const asked = [...new Set(CASES.flatMap(it => it.detectors))].filter(id => detectors.some(it => it.id === id));
  const standings = KNOWINGS.map(knowing => ({ knowing, of: asked.map(id => standingOf(id, tried, knowing)) }));
  const sum = (of: readonly Standing[], count: 'missed' | 'falseAlarms'): number => of.reduce((total, it) => total + it[count], 0);
  return {
    tables: standings.map(({ knowing, of }) => tableOf(`cases, ${WITH[knowing]}`, of)),
    goals: [
      atMost('pages that did not do what their case is about', 0, unwell.length),
      ...standings.flatMap(({ knowing, of }) => [atMost(`missed, ${WITH[knowing]}`, 0, sum(of, 'missed')), atMost(`false alarms, ${WITH[knowing]}`, 0, sum(of, 'falseAlarms'))]),
    ],
    notes: [
      `${CASES.length} pages, each visited once in a browser context of its own and audited twice.`,
      ...AWAITED.length === 0 ? [] : [`Not asked, for they are not there yet: ${AWAITED.join(', ')}.`],
      ...unwell,
    ],
  };
}

function tableOf(title: string, standings: readonly Standing[]): Table {
  return {
    title,
    rows: standings.map(({ detector, toFind, found, missed, honest, ignored, falseAlarms }) => ({
      'detector': detector, 'to find': toFind, 'found': found, 'missed': missed, 'honest': honest, 'ignored': ignored, 'false alarms': falseAlarms,
    })),
  };
}
