import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { matrixLines } from '../../../src/headless/output/matrix.ts';
import { paintFor } from '../../../src/headless/output/paint.ts';
import { summaryOf } from '../../../src/headless/output/summary.ts';
import { wordsOf } from '../../../src/headless/words/words-of.ts';
import { cleanAudit, typicalAudit, worstAudit } from '../../support/sample-audit.ts';
import { withSampleMeasures } from '../../support/sample-measures.ts';
import { crowdedConsentAudit, liveConsentAudit, sixStatesAudit } from '../../support/sample-consent.ts';

const style = (language: (typeof LANGUAGES)[number] = 'en') => ({ language, words: wordsOf(language), paint: paintFor({}, {}) });

describe('the summary in a terminal', () => {
  it('draws who received what, with a letter for each form and a dot for nothing', () => {
    const lines = matrixLines(typicalAudit(), style());
    expect(lines.at(-1)).toBe('P Plain   E Encoded   H Hashed   · nothing seen');
    expect(lines.some(it => /^\S.* {2}(?:[PEH·] )*[PEH·]$/u.test(it))).toBe(true);
  });

  it('sets each kind of data above its column', () => {
    const lines = matrixLines(worstAudit(), style());
    const stairs = lines.filter(it => it.includes('┌'));
    const [row = ''] = lines.slice(stairs.length);
    const columns = stairs.map(it => it.indexOf('┌'));
    expect(columns.every(it => /[PEH·]/u.test(row[it] ?? ''))).toBe(true);
    expect(columns).toEqual(columns.map((_, at) => (columns[0] ?? 0) + 2 * at));
  });

  it('says so when nobody received anything', () => {
    expect(matrixLines(cleanAudit(), style())).toEqual(['No third party was seen to receive personal data.']);
  });

  it.each(LANGUAGES)('adds up to the score in %s', language => {
    const audit = typicalAudit();
    if (audit.score.status !== 'graded') throw new Error('the sample is graded');
    const text = summaryOf(audit, style(language));
    for (const it of audit.score.deductions) expect(text).toContain(it.recipient);
    expect(text).toContain(`(${audit.score.grade})`);
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
  });

  it('tells each state of consent with its score, or why it was not reached, and who got what all the same', () => {
    const lines = summaryOf(sixStatesAudit(), style()).split('\n');
    expect(lines).toContain('  Refused           E 41   reached in 3 of 3 visits');
    expect(lines).toContain('  Withdrawn         not reached: could not withdraw');
    expect(lines).toContain('  GPC on            ?      reached in 2 of 3 visits');
    expect(lines.slice(lines.indexOf('  In spite of refusal')).slice(0, 3)).toEqual(['  In spite of refusal', '  • Meta (facebook.com): Contact, Identifier, E-mail address', '  • Google (doubleclick.net): Contact, Identifier']);
    expect(summaryOf(typicalAudit(), style())).not.toContain('Consent');
  });

  it('stays short where many got something in spite of a choice, and claims no state of a live visit', () => {
    const crowd = summaryOf(crowdedConsentAudit(), style('fr')).split('\n');
    expect(crowd.filter(it => /^ {2}… \(\d+\)$/u.test(it))).toHaveLength(3);
    expect(summaryOf(liveConsentAudit(), style())).toContain('  This visit  F 20\n');
  });

  it('names the three best things to do, in their order, with the score each would make', () => {
    const lines = summaryOf(withSampleMeasures(typicalAudit()), style()).split('\n');
    const from = lines.indexOf('What to do first, and the score it would make');
    expect(lines.slice(from + 1, from + 5)).toEqual(['   → 40  Store your own identifiers after the answer about consent, or let them end with the session.', '   → 60  Have PostHog (posthog.com) record no texts and no inputs.', '   → 80  Send Twilio Segment (segment.io) nothing personal.', '']);
    expect(summaryOf(typicalAudit(), style())).not.toContain('What to do first');
    expect(summaryOf(withSampleMeasures(worstAudit()), style())).not.toContain('What to do first');
  });

  it('writes no color where none is wanted, and the same words where it is', () => {
    const colored = summaryOf(worstAudit(), { ...style(), paint: paintFor({ isTTY: true }, {}) });
    const plain = summaryOf(worstAudit(), style());
    expect(plain).not.toContain('\u001b');
    expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
    expect(colored).not.toBe(plain);
  });
});

it('says how much of it somebody answers for, and nothing of it where nobody does', () => {
  const style = { language: 'en', words: wordsOf('en'), paint: (_: string, text: string) => text } as const;
  const accepted = typicalAudit().findings.slice(0, 2).map(({ id }) => ({ finding: id, by: 'R. Ito', why: 'contract', until: '2027-01-31' }));
  expect(summaryOf({ ...typicalAudit(), accepted }, style)).toContain('• Findings that are known and accepted: 2.');
  for (const it of [typicalAudit(), { ...typicalAudit(), accepted: [] }]) expect(summaryOf(it, style)).not.toContain('accepted');
});
