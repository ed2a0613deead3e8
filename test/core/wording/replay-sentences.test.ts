import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding/finding.ts';
import type { Language } from '../../../src/core/wording/language.ts';
import { namedIn, sentenceOf } from '../../../src/core/wording/sentences.ts';
import { typicalAudit } from '../../support/sample-audit.ts';

const AUDIT = typicalAudit();
const [FINDING] = AUDIT.findings as readonly [Finding, ...Finding[]];
const say = (confidence: Finding['confidence'], facts: NonNullable<Finding['facts']>, language: Language): string =>
  sentenceOf({ ...FINDING, detector: 'session-replay', facts, confidence, consent: 'unknown' }, namedIn(AUDIT), language);

// Kills: words that ask the facts how sure the finding is.
test.each<[Finding['confidence'], NonNullable<Finding['facts']>, string, string]>([
  ['exact', { tree: true }, 'records', 'enregistre'],
  ['exact', { stream: true }, 'records', 'enregistre'],
  ['declared', { declared: true }, 'records', 'enregistre'],
  ['inferred', { tree: true }, 'seems to record', 'semble enregistrer'],
  ['inferred', { mutations: true }, 'seems to record', 'semble enregistrer'],
])('a recording that is %s by %o is told as sure as it is', (confidence, facts, english, french) => {
  expect([say(confidence, facts, 'en'), say(confidence, facts, 'fr')]).toEqual([
    `Meta (facebook.com) ${english} what you see and do here.`, `Meta (facebook.com) ${french} ce que vous voyez et faites ici.`,
  ]);
});
