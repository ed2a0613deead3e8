import { describe, expect, test } from 'vitest';
import { readAdditionalConsent } from '../../../src/core/consent/additional-consent.ts';
import { saidByAdditionalText, saidByUsPrivacyText } from '../../../src/core/consent/of-texts.ts';
import { readUsPrivacy } from '../../../src/core/consent/us-privacy.ts';

describe('additional consent', () => {
  // https://support.google.com/admanager/answer/9681920, "AC string format"; read 2026-11-30.
  test.each<[string, unknown]>([
    ['1~1.35.41.101', { consented: [[1, 1], [35, 35], [41, 41], [101, 101]] }],
    ['2~1.35.41.101~dv.9.21.81', { consented: [[1, 1], [35, 35], [41, 41], [101, 101]], disclosed: [[9, 9], [21, 21], [81, 81]] }],
    ['1~', { consented: [] }],
    ['2~~dv.', { consented: [], disclosed: [] }],
    ['2~~dv.7.8.9', { consented: [], disclosed: [[7, 9]] }],
    ['2~3.1.2~dv.', { consented: [[1, 3]], disclosed: [] }],
  ])('%s', (text, value) => { expect(readAdditionalConsent(text)).toEqual({ ok: true, value }); });
  test.each([['1~1.35', 'granted'], ['1~', 'refused'], ['2~1~dv.2', 'mixed'], ['2~1.2~dv.', 'granted'], ['2~~dv.1.2', 'refused'], ['2~~dv.', 'unknown'], ['~', 'unknown']])('%s says %s', (text, overall) => {
    expect(saidByAdditionalText(text).overall).toBe(overall);
  });
  test.each(['', '1', '1.35', '0~1.35', '3~1.35~dv.1', '2~1.35', '2~1.35~1', '1~1..35', '1~.1', '1~1.', '1~a', '1~1.35~dv.9', '1~-1', '1~1234567', '1~1,35', ' 1~1', '1~ 1', '2~1~dv', '2~1~dv9', `1~${'1.'.repeat(1 << 19)}1`])('ignores %#', text => {
    expect(readAdditionalConsent(text).ok).toBe(false);
  });
});

describe('US privacy', () => {
  // IAB "US Privacy String", version 1, Format and its example of 1YNN; read 2026-11-30.
  test.each<[string, boolean | undefined, boolean | undefined, boolean | undefined]>([
    ['1YNN', true, false, false], ['1YYN', true, true, false], ['1---', undefined, undefined, undefined], ['1NYN', false, true, false], ['1YN-', true, false, undefined], ['1ynn', true, false, false],
  ])('%s', (text, notice, optedOut, limitedServiceProvider) => { expect(readUsPrivacy(text)).toEqual({ ok: true, value: { notice, optedOut, limitedServiceProvider } }); });
  test.each([['1YNN', 'granted', true], ['1YYN', 'refused', true], ['1NYY', 'refused', true], ['1---', 'unknown', false], ['1Y--', 'unknown', undefined]])('%s: %s, applies: %s', (text, overall, applies) => {
    expect(saidByUsPrivacyText(text)).toMatchObject({ of: 'usp', overall, purposes: { sharing: overall } });
    expect(saidByUsPrivacyText(text).applies).toBe(applies);
  });
  test.each(['', '1', 'YNN', '2YNN', '1YNNN', '1YN', '1ABC', '1Y N', '1NNN ', '1234', '----', '1\u2013\u2013\u2013', 'null', 'undefined', '${US_PRIVACY}'])('ignores "%s"', text => { expect(readUsPrivacy(text).ok).toBe(false); });
});
