import { describe, expect, test } from 'vitest';
import type { SignalApi } from '../../../src/core/evidence/consent.ts';
import { SIGNAL_APIS } from '../../../src/core/evidence/consent.ts';
import { isAmong } from '../../../src/core/consent/ranges.ts';
import type { Said } from '../../../src/core/consent/said.ts';
import { readSignal } from '../../../src/core/consent/signal.ts';
import { base64url, bitsOf, HEAD, REFUSED } from './written.ts';

const read = (api: SignalApi, text: string, call = ''): Said => readSignal({ api, call, text });

const TC = 'COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA';
/** Purposes and the vendors 1 to 3 granted, purpose 2 on legitimate interest. */
const withPurposes = (consents: readonly number[], interests: readonly number[]): string => {
  const bits = (places: readonly number[]): string => Array.from({ length: 24 }, (_, n) => places.includes(n + 1) ? '1' : '0').join('');
  return base64url(`${HEAD.slice(0, 152)}${bits(consents)}${bits(interests)}${HEAD.slice(200)}${bitsOf(3, 16)}0111${bitsOf(0, 17)}${bitsOf(0, 12)}`);
};
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

describe('tcf', () => {
  test('says what a string says', () => {
    expect(read('tcf', TC, 'tcloaded')).toEqual({
      of: 'tcf', overall: 'mixed', vendors: { consented: [[2, 2], [6, 6], [8, 8]], legitimate: [[2, 2], [6, 6], [8, 8]] },
      purposes: { storage: 'granted', advertising: 'mixed', personalization: 'mixed', measurement: 'refused', functional: 'unknown' },
    });
  });
  test('nothing granted is a refusal', () => { expect(read('tcf', REFUSED)).toMatchObject({ overall: 'refused', purposes: { storage: 'refused', functional: 'refused' }, vendors: { consented: [] } }); });
  test('all granted is a grant', () => { expect(read('tcf', withPurposes(ALL, []))).toMatchObject({ overall: 'granted', vendors: { consented: [[1, 3]] } }); });
  test('legitimate interest alone is neither', () => {
    expect(read('tcf', withPurposes([1, 3, 4, 5, 6, 11], [2, 7, 8, 9, 10]))).toMatchObject({ overall: 'granted', purposes: { advertising: 'unknown', measurement: 'unknown' } });
    expect(read('tcf', withPurposes([], [2, 7, 8, 9, 10]))).toMatchObject({ overall: 'refused', purposes: { advertising: 'unknown', storage: 'refused' } });
  });
  test('vendors can be asked for', () => {
    const { vendors } = read('tcf', TC);
    expect([6, 7].map(it => isAmong(it, vendors?.consented))).toEqual([true, false]);
    expect(isAmong(6, vendors?.disclosed)).toBeUndefined();
  });
  test('all that the interface answers with', () => {
    expect(read('tcf', JSON.stringify({ tcString: TC, gdprApplies: true }))).toMatchObject({ overall: 'mixed', applies: true });
    expect(read('tcf', JSON.stringify({ gdprApplies: false }))).toMatchObject({ overall: 'unknown', applies: false, unread: 'empty' });
  });
});

describe('gpp', () => {
  test('sections are taken together', () => { expect(read('gpp', `DBACNYA~${REFUSED}~1YNN`)).toMatchObject({ overall: 'mixed', purposes: { storage: 'refused', sharing: 'granted' }, vendors: { consented: [] } }); });
  test('but those that apply alone, where that is known', () => {
    const text = (...applicableSections: readonly number[]): string => JSON.stringify({ gppString: `DBACNYA~${REFUSED}~1YNN`, applicableSections });
    expect(read('gpp', text(6))).toEqual({ of: 'gpp', overall: 'granted', purposes: { sharing: 'granted' }, applies: true });
    expect(read('gpp', text(-1)).applies).toBe(false);
    expect(read('gpp', text(0)).applies).toBeUndefined();
  });
  // CMP API Specification of the GPP, "getSection": a national section, and its sub-section for Global Privacy Control.
  test('opt-outs of US law', () => {
    const usnat = (sale: string, sharing: string, targeted: string, gpc: string): string =>
      `${base64url(bitsOf(3, 6) + bitsOf(1, 6) + bitsOf(1, 12) + '001011')}~${base64url(bitsOf(1, 6) + '0'.repeat(12) + sale + sharing + targeted + '0'.repeat(36))}.${base64url(`01${gpc}`)}`;
    expect(read('gpp', usnat('10', '10', '10', '0'))).toEqual({ of: 'gpp', overall: 'granted', purposes: { sharing: 'granted', personalization: 'granted' }, gpc: false });
    expect(read('gpp', usnat('01', '01', '01', '1'))).toEqual({ of: 'gpp', overall: 'refused', purposes: { sharing: 'refused', personalization: 'refused' }, gpc: true });
    expect(read('gpp', usnat('00', '00', '10', '0'))).toEqual({ of: 'gpp', overall: 'granted', purposes: { personalization: 'granted' }, gpc: false });
    expect(read('gpp', usnat('10', '00', '10', '1'))).toMatchObject({ overall: 'mixed', purposes: { sharing: 'mixed' } });
  });
});

describe('calls', () => {
  test.each<[SignalApi, string, string, string, string]>([
    ['consent-mode', 'default', '{"ad_storage":"denied","analytics_storage":"denied"}', 'refused', 'a default'],
    ['consent-mode', 'update', '["consent","update",{"ad_storage":"granted"}]', 'granted', 'an update with its words'],
    ['uet', 'default', '{"ad_storage":"denied"}', 'refused', 'Microsoft\'s UET'],
    ['uet', 'update', '[{"ad_storage":"granted"}]', 'granted', 'its update'],
    ['clarity', 'consent', '[]', 'granted', 'Clarity\'s consent without arguments'],
    ['clarity', 'consent', '', 'granted', 'the same without any text'],
    ['clarity', 'consent', '[false]', 'refused', 'Clarity\'s refusal'],
    ['clarity', '', '["consent",false]', 'refused', 'the same with its word'],
    ['clarity', 'consentv2', '[{"ad_Storage":"denied","analytics_Storage":"denied"}]', 'refused', 'Clarity\'s second version'],
    ['clarity', 'consentv2', '{"ad_Storage":"granted","analytics_Storage":"denied"}', 'mixed', 'each for itself'],
    ['meta', 'revoke', '[]', 'refused', 'Meta\'s revocation'],
    ['meta', 'grant', '', 'granted', 'Meta\'s grant'],
    ['meta', 'consent', '["revoke"]', 'refused', 'the same as an argument'],
    ['meta', 'dataProcessingOptions', '[["LDU"],0,0]', 'refused', 'limited data use'],
    ['meta', 'dataProcessingOptions', '[[]]', 'unknown', 'no limits'],
    ['gpc', '', 'true', 'refused', 'Global Privacy Control'],
    ['gpc', '', 'false', 'unknown', 'none'],
    ['dnt', '', '1', 'refused', 'Do Not Track'],
    ['dnt', '', '0', 'unknown', 'a browser that may be tracked'],
    ['dnt', '', 'unspecified', 'unknown', 'a browser that does not say'],
    ['usp', '', '1YYN', 'refused', 'US Privacy'],
    ['usp', 'getUSPData', '{"version":1,"uspString":"1YNN"}', 'granted', 'all that its interface answers with'],
  ])('%s %s %s: %s, %s', (api, call, text, overall) => { expect(read(api, text, call)).toMatchObject({ of: api, overall }); });
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''], ['a brace', '{'], ['a bracket', '['], ['null', 'null'], ['a quote', '"'], ['a number', '1e999'], ['a prototype', '{"__proto__":{"tcString":"x","ad_storage":"granted"}}'], ['a name of one', '__proto__'], ['another', 'constructor'],
  ['depth', `${'['.repeat(8_000)}${']'.repeat(8_000)}`], ['a megabyte', 'C'.repeat(1 << 20)], ['a megabyte of JSON', `{"a":"${'x'.repeat(1 << 20)}"}`], ['keys without end', `{${Array.from({ length: 1_500 }, (_, n) => `"k${n}":1`).join()}}`],
  ['other letters', 'Ж'.repeat(5_000)], ['half a letter', '\ud800'], ['a null byte', '\0'], ['dots', '.'.repeat(16_000)], ['tildes', '~'.repeat(16_000)], ['a header and tildes', `DBABMA${'~'.repeat(16_000)}`],
  ['ranges of everything', base64url(HEAD + bitsOf(65_535, 16) + '1' + bitsOf(4_095, 12) + `1${bitsOf(1, 16)}${bitsOf(65_535, 16)}`.repeat(2_400))],
  ['restrictions of everything', base64url(HEAD + '0'.repeat(34) + bitsOf(4_095, 12) + `${bitsOf(1, 6)}01${bitsOf(1, 12)}1${bitsOf(1, 16)}${bitsOf(65_535, 16)}`.repeat(1_600))],
  ['a digit without end', `DB${'A'.repeat(16_000)}~x`], ['a placeholder', '${GDPR_CONSENT_123}'], ['an answer of an error page', '<html><body>404</body></html>'],
];

// Kills: an exception where a page can choose the text, a range counted out, a name looked up in a prototype. That nothing hangs is seen by the test ending.
test.each(SIGNAL_APIS)('%s reads whatever a page may say, and finds no consent in it', api => {
  for (const [, text] of HOSTILE) {
    const said = read(api, text);
    expect([said.of, ['unknown', 'refused'].includes(said.overall)]).toEqual([api, true]);
  }
});

test('what cannot be read says why', () => {
  expect(['', 'x', '${GDPR_CONSENT_1}', 'C'.repeat(20_000)].map(it => read('tcf', it).unread)).toEqual(['empty', 'foreign', 'macro', 'too-long']);
});
