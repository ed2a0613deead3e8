import type { Audit, VisitSummary } from '../../audit/audit.ts';
import { holesIn } from '../../finding/holes.ts';
import { catalogOf } from '../../wording/catalog-of.ts';
import type { Language } from '../../wording/language.ts';
import { gapSentenceOf, namedIn, sentenceOf } from '../../wording/sentences.ts';
import { acceptancesIn, rulingsIn, unruledIn } from '../rulings.ts';
import type { Bench, Case } from './case.ts';
import { caseOf } from './case.ts';
import type { Xml } from './element.ts';
import { element, lines, textNode } from './element.ts';
import { junitWordsOf } from './words.ts';

/** Test results: a suite for each page and state of the visitor's choice. */
export function suitesOf(audits: readonly Audit[], language: Language): string {
  const suites = audits.flatMap(it => suitesIn(it, language));
  const all = suites.flatMap(it => it.cases);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'Sillage', ...countsOf(all) }, lines(suites.map(it => it.xml)))}\n`;
}

interface Suite { readonly xml: Xml; readonly cases: readonly Case[] }

function suitesIn(audit: Audit, language: Language): readonly Suite[] {
  const states = [...new Set(audit.visits.map(it => it.state))];
  const bench = { audit, language, words: junitWordsOf(language), named: namedIn(audit), accepted: acceptancesIn(audit), rulings: rulingsIn(audit), sources: new Set(audit.evidence.filter(it => it.kind === 'input' || it.kind === 'shown').map(it => it.ref)) };
  return (states.length < 2 ? [undefined] : states).map((state, n) => suiteOf(state, { ...bench, isFirst: n === 0, visits: numbersOf(audit.visits, state) }));
}

/** The numbers of the visits of a state; of all of them where there is but one. */
function numbersOf(visits: readonly VisitSummary[], state: VisitSummary['state'] | undefined): ReadonlySet<number> {
  return new Set(visits.flatMap((it, n) => (state === undefined || it.state === state ? [n + 1] : [])));
}

function suiteOf(state: VisitSummary['state'] | undefined, bench: Bench): Suite {
  const { audit, language, rulings, isFirst } = bench;
  const cases = rulings.map(it => caseOf(it, bench));
  const visits = audit.visits.filter(it => state === undefined || it.state === state);
  const [first] = visits;
  const page = first?.page ?? '';
  const seconds = visits.reduce((sum, it) => sum + it.durationMs, 0) / 1000;
  return {
    cases,
    xml: element('testsuite', {
      name: first === undefined ? page : `${page} (${catalogOf(language).states[first.state]})`, ...countsOf(cases), time: seconds.toFixed(3), timestamp: MOMENT.exec(first?.startedAt ?? '')?.[0],
    }, lines([...cases.map(it => it.xml), ...isFirst ? besides(bench) : []])),
  };
}

/** ISO 8601 without its zone, as Ant's schema has it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

function countsOf(cases: readonly Case[]): Readonly<Record<string, number>> {
  const count = (ends: Case['ends']): number => cases.filter(it => it.ends === ends).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

/** What no case can hold: findings that no rule speaks of, and what could not be seen. */
function besides({ audit, language, named, words }: Bench): readonly Xml[] {
  const blocks = [
    [words.unruled, unruledIn(audit).map(it => `${sentenceOf(it, named, language)} [${it.id}]`)],
    [words.unseen, holesIn(audit.gaps).map(it => gapSentenceOf(it, language))],
  ] as const;
  const told = blocks.filter(([, all]) => all.length > 0).map(([title, all]) => [title, ...all.map(it => `- ${it}`)].join('\n'));
  return told.length === 0 ? [] : [element('system-out', {}, [textNode(told.join('\n\n'))])];
}
