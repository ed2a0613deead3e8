import type { BehaviorCase } from '../case.ts';
import type { Found, Knowing } from './knowledges.ts';

/** What was to be found of a case and was, what was not, and what was found though it is not there: each `detector recipient`. */
export interface Verdict {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Compares findings with what the case expects of these of its detectors; others are not asked. */
export function verdictOn(it: BehaviorCase, found: Found, { knowing, asked }: { readonly knowing: Knowing; readonly asked: readonly string[] }): Verdict {
  const isAsked = (line: string): boolean => it.detectors.includes(detectorOf(line)) && asked.includes(detectorOf(line));
  const told = [...new Set(found[knowing].map(({ detector, recipient }) => `${detector} ${recipient}`))].filter(isAsked);
  const due = expectedOf(it, knowing).filter(isAsked);
  return { found: due.filter(line => told.includes(line)), missed: due.filter(line => !told.includes(line)), falseAlarms: told.filter(line => !due.includes(line)) };
}

/** What an audit with this knowledge must find. */
export function expectedOf({ expected, expectedKnowing = [] }: BehaviorCase, knowing: Knowing): readonly string[] {
  return knowing === 'everything' ? [...expected, ...expectedKnowing] : expected;
}

/** The detector of a line `detector recipient`. */
export function detectorOf(line: string): string {
  return line.split(' ')[0] ?? '';
}
