import { detectors } from '../../../src/core/detectors/index.ts';
import { readRulebook } from '../../../src/core/rulebook/read.ts';
import type { ReadRulebook } from '../../../src/core/rulebook/read.ts';
import { openRules } from '../../../src/extension/background/rules.ts';
import { triedRules } from '../../../src/extension/background/tried-rules.ts';
import { rulebooks } from '../../../src/knowledge/rulebooks/index.ts';
import { PURPOSES } from '../../../src/core/evidence/walk.ts';
import type { WalkUnderWay } from '../../../src/messaging/walk.ts';
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

/** What is being written is read, and tried on the latest audit, as the background does it. */
const read = (source: string): ReadRulebook => readRulebook(source, { library: rulebooks, detectors: detectors.map(it => it.id) });
const tried = (says: unknown, audit = typicalAudit()): unknown => triedRules((says as { readonly source: string }).source, {
  rules: openRules({ library: rulebooks, read, kept: undefined, keep: () => Promise.resolve() }),
  history: { list: () => Promise.resolve(HISTORY), find: () => Promise.resolve(audit) },
});

/** Answers of a background in good health, where a state says nothing else. */
export const ANSWERS: Answers = {
  'history/list': () => HISTORY,
  'history/get': () => typicalAudit(),
  'rules/get': () => PROFILES,
  'rules/set': () => ({ complaints: [] }),
  'rules/try': says => tried(says),
  'everything/forget': () => null,
  'walk/get': () => ({ status: 'none', site: 'marigold.example', privately: false }),
  'walk/begin': () => null, 'walk/mark': () => null, 'walk/pause': () => null, 'walk/resume': () => null, 'walk/end': () => null,
};

const WALK: WalkUnderWay = {
  status: 'walking', name: 'Marigold', own: ['marigold.example', 'marigold-files.example'], privately: false, here: 'in', pages: 4, lost: 0, pausedPages: 0, outside: {}, otherTabs: 0,
  persona: { 'given-name': ['Zqabcdefghijkl'], 'email-address': ['zq0123456789ab@example.com'], 'payment-card': ['4000001234567899'], 'message-text': ['Hello, this is zq0123456789cd'] },
  steps: PURPOSES.map((purpose, n) => ({ purpose, pages: n < 2 ? n + 1 : 0, state: n < 2 ? 'done' : n === 4 ? 'skipped' : 'open', ...n === 1 && { signedIn: true }, ...n === 4 && { reason: 'Free of charge' } })),
  audit: typicalAudit(),
};
const walks = (change: Partial<WalkUnderWay>): Answers => ({
  'walk/get': () => ({ ...WALK, ...change }),
  'walk/close': () => ({ id: 'walk', privately: change.privately === true, persona: WALK.persona, own: WALK.own, visits: [], lost: [typicalAudit()], walk: { name: WALK.name, steps: WALK.steps.map(it => ({ ...it, visits: [1] })), pauses: 0, pausedMs: 0, pausedPages: 0, outside: {}, interruptions: 0 } }),
});

const asleep = (): never => { throw new Error('asleep'); };

/** Tells the rules once, and nothing more. */
const onceAwake = (): Answers => {
  const told = { times: 0 };
  return { 'rules/get': () => { told.times += 1; return told.times > 1 ? asleep() : PROFILES; }, 'rules/set': asleep };
};

/** Every state a page can be in, by the name that its address gives. */
export const STATES = {
  'no-access': { ...tab({ status: 'no-access' }), 'walk/get': () => ({ status: 'no-access' }) },
  'unobservable': tab({ status: 'unobservable' }),
  'not-started': tab({ status: 'not-started' }),
  'no-answer': { 'rules/get': asleep, 'walk/get': asleep },
  'nothing-yet': shows(nothingYet()),
  'clean': shows(cleanAudit()),
  'typical': shows(typicalAudit()),
  'worst': shows(worstAudit()),
  'stranger': shows(loudStranger()),
  'growing': { 'audit/get': growingAudit() },
  'deleted': { 'history/get': () => undefined },
  'fresh': { 'history/list': () => [] },
  'own-rules': { 'rules/get': () => OWN },
  'walk-begun': walks({ pages: 0, audit: undefined, here: 'reload', steps: PURPOSES.map(purpose => ({ purpose, state: 'open', pages: 0 })) }),
  'walk': walks({ otherTabs: 2 }),
  'walk-paused': walks({ status: 'paused', pausedPages: 2, outside: { 'accounts.login.example': 1, 'pay.example': 3 }, here: 'reload' }),
  'walk-interrupted': walks({ status: 'interrupted', lost: 4, here: 'elsewhere' }),
  'walk-private': walks({ privately: true, audit: worstAudit() }),
  'walk-nowhere': { 'walk/get': () => ({ status: 'none', site: '', privately: true }) },
  'windows-rules': { 'rules/get': () => ({ ...OWN, source: 'id: mine\r\nextends: balanced\r\n' }) },
  'falling-asleep': onceAwake(),
  'wrong-rules': { 'rules/get': () => OWN, 'rules/set': () => ({ complaints: COMPLAINTS }) },
} satisfies Readonly<Record<string, Answers>>;

export type StateName = keyof typeof STATES;
