import type { Found, Knowing } from './bed/knowledges.ts';
import { verdictOn } from './bed/verdict.ts';
import type { BehaviorCase } from './case.ts';

/** A case, and what audits of one visit to it found. */
export interface Tried {
  readonly case: BehaviorCase;
  readonly found: Found;
}

/** How often one detector was right, counted in cases. */
export interface Standing {
  readonly detector: string;
  readonly toFind: number;
  /** In which it found all that it should. */
  readonly found: number;
  readonly missed: number;
  readonly honest: number;
  /** In which it found nothing. */
  readonly ignored: number;
  readonly falseAlarms: number;
}

/** The confusion table: a detector's own cases, those in which it must find something and those in which it must not. */
export function standingOf(detector: string, tried: readonly Tried[], knowing: Knowing): Standing {
  const own = tried.filter(it => it.case.detectors.includes(detector)).map(it => verdictOn(it.case, it.found, { knowing, asked: [detector] }));
  const toFind = own.filter(it => it.found.length + it.missed.length > 0);
  const honest = own.filter(it => it.found.length + it.missed.length === 0);
  const missed = toFind.filter(it => it.missed.length > 0).length;
  const ignored = honest.filter(it => it.falseAlarms.length === 0).length;
  return {
    detector, toFind: toFind.length, found: toFind.length - missed, missed, honest: honest.length, ignored,
    falseAlarms: own.filter(it => it.falseAlarms.length > 0).length,
  };
}
