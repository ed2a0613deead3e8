import type { Finding } from '../../../src/core/finding/finding.ts';
import type { BehaviorCase } from '../case.ts';

/** What was to be found of a case and was, what was not, and what was found though it is not there: each `detector recipient`. */
export interface Verdict {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Compares findings with what the case expects of these of its detectors; others are not asked. */
export function verdictOn({ detectors, expected }: BehaviorCase, findings: readonly Finding[], asked: readonly string[]): Verdict {
  const isAsked = (line: string): boolean => detectors.includes(detectorOf(line)) && asked.includes(detectorOf(line));
  const told = [...new Set(findings.map(it => `${it.detector} ${it.recipient}`))].filter(isAsked);
  const due = expected.filter(isAsked);
  return { found: due.filter(it => told.includes(it)), missed: due.filter(it => !told.includes(it)), falseAlarms: told.filter(it => !due.includes(it)) };
}

/** The detector of a line `detector recipient`. */
export function detectorOf(line: string): string {
  return line.split(' ')[0] ?? '';
}
