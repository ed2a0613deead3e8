import { compareCase } from '../../consent/bed/compare-case.ts';
import type { Compared } from '../../consent/bed/compare-case.ts';
import { openConsentBed } from '../../consent/bed/open-consent-bed.ts';
import type { ConsentBed } from '../../consent/bed/open-consent-bed.ts';
import type { ConsentCase } from '../../consent/case.ts';
import { VERDICTS } from '../../consent/case.ts';
import { CASES } from '../../consent/cases/index.ts';
import { atMost } from '../section.ts';
import type { Measured } from '../section.ts';

const PLAYS = 3;
/** As many cases are under way at once. */
const SIDE_BY_SIDE = 4;

interface Played { readonly case: ConsentCase; readonly compared: Compared }

/** Plays the whole bed three times over, each time in clean contexts: whether every verdict is right, and the same each time. */
export async function threePlays(): Promise<Measured> {
  const bed = await openConsentBed();
  const plays: Played[][] = [];
  try {
    for (let at = 0; at < PLAYS; at += 1) plays.push(await playAll(bed));
  } finally {
    await bed.close();
  }
  const all = plays.flat();
  const differing = CASES.filter(it => new Set(plays.map(play => saidOf(play, it))).size > 1).map(it => it.id);
  const unwell = all.flatMap(({ case: { id }, compared: { wrong } }) => wrong.map(it => `${id}: ${it}`));
  return {
    tables: [{ title: `verdicts, ${CASES.length} pages, ${PLAYS} plays`, rows: VERDICTS.map(verdict => rowOf(verdict, all)) }],
    goals: [
      atMost('verdicts missed', 0, all.reduce((sum, { compared: { missed } }) => sum + missed.length, 0)),
      atMost('verdicts on honest pages, or that nothing planted explains', 0, all.reduce((sum, { compared: { falseAlarms } }) => sum + falseAlarms.length, 0)),
      atMost('pages or states that did not do what their case is about', 0, unwell.length),
      atMost(`pages on which ${PLAYS} plays do not agree`, 0, differing.length),
    ],
    notes: [...unwell, ...differing.map(it => `${it}: not the same each time`)],
  };
}

async function playAll(bed: ConsentBed): Promise<Played[]> {
  const played: Played[] = [];
  const due = [...CASES];
  const work = async (): Promise<void> => {
    for (let it = due.shift(); it !== undefined; it = due.shift()) played.push({ case: it, compared: await compareCase(bed, it, { verdicts: VERDICTS }) });
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return played;
}

/** What was said of a page, in an order that chance has no part in. */
function saidOf(play: readonly Played[], it: ConsentCase): string {
  const { audit } = play.find(each => each.case.id === it.id)?.compared ?? {};
  const verdicts = audit?.findings.filter(({ detector }) => (VERDICTS as readonly string[]).includes(detector)).map(({ detector, recipient }) => `${detector} ${recipient}`) ?? [];
  return JSON.stringify([[...new Set(verdicts)].sort(), audit?.consent?.states.map(({ state, reached, unreached }) => [state, reached, unreached])]);
}

function rowOf(verdict: string, all: readonly Played[]): Readonly<Record<string, string | number>> {
  const isOf = (line: string): boolean => line.startsWith(`${verdict} `);
  const count = (lines: (it: Played) => readonly string[]): number => all.reduce((sum, it) => sum + lines(it).filter(isOf).length, 0);
  const toFind = count(it => it.case.expected);
  const missed = count(it => it.compared.missed);
  return {
    'verdict': verdict, 'to find': toFind, 'found': toFind - missed, 'missed': missed,
    'pages without': all.filter(it => !it.case.expected.some(isOf)).length, 'false alarms': count(it => it.compared.falseAlarms),
  };
}
