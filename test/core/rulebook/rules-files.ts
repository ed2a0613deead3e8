import { readRulebook } from '../../../src/core/rulebook/read.ts';
import type { Rulebook } from '../../../src/core/rulebook/rule.ts';
import { tellPlacedComplaint } from '../../../src/core/shape/shape.ts';

export const DETECTORS = ['third-party-recipient', 'exposed-personal-data'];

export const RULE = `
  - id: nobody-watches
    says: Nobody watches.
    when: { detector: third-party-recipient }
    severity: minor
    penalty: 5
    basis: []
    remedy: Stop it.
`;
export const HEAD = `id: mine
title: Mine
grades: [{ grade: A, from: 50 }, { grade: F, from: 0 }]
rules:`;
export const BASE = HEAD.replace('mine', 'base') + RULE;
export const LIBRARY = {
  'base': BASE,
  'broken-base': 'id: broken-base\ntitle: 1\ngrades: [{ grade: A, from: 0 }]\nrules: []',
  'one': 'id: one\ntitle: One\nextends: other',
  'other': 'id: other\ntitle: Other\nextends: one',
  'misnamed': 'id: something\ntitle: Misnamed\nextends: misnamed',
};

export function mistakesIn(text: string): readonly string[] {
  const read = readRulebook(text, { library: LIBRARY, detectors: DETECTORS });
  return read.ok ? [] : read.complaints.map(it => tellPlacedComplaint(it, 'f'));
}

export function rulebookIn(text: string, library: Readonly<Record<string, string>> = LIBRARY): Rulebook {
  const read = readRulebook(text, { library, detectors: DETECTORS });
  if (!read.ok) throw new Error(read.complaints.map(it => tellPlacedComplaint(it, 'f')).join('\n'));
  return read.rulebook;
}

/** The whole rule, with one of its lines (`id` is on line 5, `remedy` on line 11) written otherwise. */
export function ruleWith(field: string, line: string): string {
  return (HEAD + RULE).replace(new RegExp(`${field}: .*`), line);
}
