import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { matrixLines } from '../../../src/headless/output/matrix.ts';
import { paintFor } from '../../../src/headless/output/paint.ts';
import { summaryOf } from '../../../src/headless/output/summary.ts';
import { wordsOf } from '../../../src/headless/words/words-of.ts';
import { cleanAudit, typicalAudit, worstAudit } from '../../support/sample-audit.ts';

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

  it('writes no color where none is wanted, and the same words where it is', () => {
    const colored = summaryOf(worstAudit(), { ...style(), paint: paintFor({ isTTY: true }, {}) });
    const plain = summaryOf(worstAudit(), style());
    expect(plain).not.toContain('\u001b');
    expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
    expect(colored).not.toBe(plain);
  });
});
