import type { Audit } from '../../../src/core/audit/audit.ts';
import type { HistoryEntry, MessageName, RulesInForce, TabReport } from '../../../src/messaging/protocol.ts';
import { cleanAudit, typicalAudit, worstAudit } from '../../support/sample-audit.ts';
import { growingAudit, loudStranger, nothingYet } from './audits.ts';

/** How the fake background answers each message; a message without an answer finds nobody there. */
export type Answers = { readonly [N in MessageName]?: (says: unknown) => unknown };

const HISTORY: readonly HistoryEntry[] = [
  { id: 'one', page: 'https://marigold.example/sign-up', startedAt: '2026-11-14T09:31:07.412Z', grade: 'F', score: 20, imported: false },
  { id: 'two', page: 'https://news.example/a/rather-long-path/to-an-article-that-nobody-reads-to-the-end', startedAt: '2026-11-13T17:02:44.100Z', grade: 'C', score: 68.5, imported: false },
  { id: 'three', page: 'https://plainbank.example/', startedAt: '2026-11-12T08:00:00.000Z', grade: 'A', score: 100, imported: true },
  { id: 'four', page: 'https://half-seen.example/', startedAt: '2026-11-11T08:00:00.000Z', grade: undefined, score: undefined, imported: false },
];

const PROFILES: RulesInForce = {
  id: 'balanced', title: 'Balanced', source: undefined,
  profiles: [{ id: 'balanced', title: 'Balanced' }, { id: 'zero-trackers', title: 'Zero trackers' }],
};
const OWN_SOURCE = `id: our-bank\nextends: balanced\ntitle:\n  en: Our bank\nrules:\n${Array.from({ length: 40 }, (_, n) => `  - id: rule-${n}\n    penalty: ${n}\n`).join('')}`;
const OWN: RulesInForce = { ...PROFILES, id: 'our-bank', title: 'Our bank', source: OWN_SOURCE };
const COMPLAINTS = [
  { line: 2, column: 10, path: ['extends'], expected: 'balanced | zero-trackers' },
  { line: 66, column: 14, path: ['rules', 30, 'penalty'], expected: 'a number, zero or more' },
  { line: 85, column: 5, path: ['rules', 39, 'colour'], expected: 'no such field' },
];

const tab = (report: TabReport): Answers => ({ 'audit/get': () => report });
const shows = (audit: Audit): Answers => ({ 'audit/get': () => ({ status: 'observed', audit }), 'history/get': () => audit });

/** Answers of a background in good health, where a state says nothing else. */
export const ANSWERS: Answers = {
  'history/list': () => HISTORY,
  'history/get': () => typicalAudit(),
  'rules/get': () => PROFILES,
  'rules/set': () => ({ complaints: [] }),
  'everything/forget': () => null,
};

/** Every state a page can be in, by the name that its address gives. */
export const STATES = {
  'no-access': tab({ status: 'no-access' }),
  'unobservable': tab({ status: 'unobservable' }),
  'not-started': tab({ status: 'not-started' }),
  'no-answer': { 'rules/get': () => { throw new Error('asleep'); } },
  'nothing-yet': shows(nothingYet()),
  'clean': shows(cleanAudit()),
  'typical': shows(typicalAudit()),
  'worst': shows(worstAudit()),
  'stranger': shows(loudStranger()),
  'growing': { 'audit/get': growingAudit() },
  'deleted': { 'history/get': () => undefined },
  'fresh': { 'history/list': () => [] },
  'own-rules': { 'rules/get': () => OWN },
  'wrong-rules': { 'rules/get': () => OWN, 'rules/set': () => ({ complaints: COMPLAINTS }) },
} satisfies Readonly<Record<string, Answers>>;

export type StateName = keyof typeof STATES;
