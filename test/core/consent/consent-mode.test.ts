import { describe, expect, test } from 'vitest';
import { readConsentMode } from '../../../src/core/consent/consent-mode.ts';
import { GCD_LETTERS, gcdLetters, readDmaServices, readGcd, readGcs, readNpa, readRestriction } from '../../../src/core/consent/consent-mode-wire.ts';

const DENIED = { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' };

describe('calls', () => {
  // https://developers.google.com/tag-platform/security/guides/consent, "Set the default consent state", "Update consent state" and "Region-specific behavior"; read 2026-11-30.
  test('all denied by default', () => {
    expect(readConsentMode('consent-mode', DENIED)).toEqual({ of: 'consent-mode', overall: 'refused', purposes: { measurement: 'refused', advertising: 'refused', personalization: 'refused', sharing: 'refused' } });
  });
  test('all granted by an update', () => {
    expect(readConsentMode('consent-mode', ['consent', 'update', { ad_user_data: 'granted', ad_personalization: 'granted', ad_storage: 'granted', analytics_storage: 'granted' }]).overall).toBe('granted');
  });
  test('for some regions', () => {
    expect(readConsentMode('consent-mode', ['default', { analytics_storage: 'denied', region: ['ES', 'US-AK'], wait_for_update: 500 }])).toEqual({ of: 'consent-mode', overall: 'refused', purposes: { measurement: 'refused' }, regions: ['ES', 'US-AK'] });
  });
  test('some of it granted', () => { expect(readConsentMode('consent-mode', { ...DENIED, analytics_storage: 'granted' })).toMatchObject({ overall: 'mixed', purposes: { measurement: 'granted', advertising: 'refused' } }); });
  test('what needs no consent is not counted', () => { expect(readConsentMode('consent-mode', { ...DENIED, security_storage: 'granted' }).overall).toBe('refused'); });
  test('preferences are functional', () => { expect(readConsentMode('consent-mode', { functionality_storage: 'granted', personalization_storage: 'granted' }).purposes).toEqual({ functional: 'granted' }); });
  test.each<[string, unknown]>([
    ['no arguments', []], ['nothing', undefined], ['null', null], ['a word', 'denied'], ['a number', 5], ['true', true], ['words alone', ['consent', 'default']],
  ])('ignores %s', (_, args) => { expect(readConsentMode('consent-mode', args)).toMatchObject({ overall: 'unknown', unread: 'foreign' }); });
  test.each<[string, unknown]>([
    ['other settings', { wait_for_update: 500, url_passthrough: true }], ['a list inside', { ad_storage: ['granted'] }], ['a flag', { ad_storage: true }], ['another word', { ad_storage: 'yes' }],
    ['names of a prototype', JSON.parse('{"__proto__":"granted","constructor":"granted","toString":"denied"}')], ['an empty object', {}],
  ])('says nothing of %s', (_, args) => { expect(readConsentMode('consent-mode', args)).toEqual({ of: 'consent-mode', overall: 'unknown', purposes: expect.any(Object) as object }); });
});

describe('gcs', () => {
  // https://adriennevermorel.com/notes/consent-mode-debugging-network-parameters/ and https://pietromingotti.com/consent-mode-parameters; read 2026-11-30.
  test.each<[string, string, string, string]>([
    ['G111', 'granted', 'granted', 'granted'], ['G110', 'mixed', 'granted', 'refused'], ['G101', 'mixed', 'refused', 'granted'], ['G100', 'refused', 'refused', 'refused'], ['G1--', 'unknown', 'unknown', 'unknown'], ['G1-1', 'granted', 'unknown', 'granted'],
  ])('%s: %s, ads %s, analytics %s', (text, overall, advertising, measurement) => { expect(readGcs(text)).toEqual({ of: 'consent-mode', overall, purposes: { advertising, measurement } }); });
  test.each(['', 'G1', 'G11', 'G1111', 'g111', 'G211', 'G1xx', '111', 'G1 1', 'gcs', 'G111 '])('ignores "%s"', text => { expect(readGcs(text).unread).toBe('foreign'); });
});

describe('gcd', () => {
  // The table of nine letters: https://www.simoahava.com/analytics/consent-mode-v2-google-tags/, and its examples as Commanders Act prints them
  // (https://doc.commandersact.com, Consent Mode in the TMS); read 2026-11-30.
  test.each<[string, string, string]>([
    ['11l1p1l1l5', 'only analytics was denied by default', 'unknown refused unknown unknown'],
    ['11p1p1p1p5', 'all are denied by default', 'refused refused refused refused'],
    ['11p1q1p1p5', 'analytics was denied once more', 'refused refused refused refused'],
    ['11t1t1t1t5', 'all are granted by default', 'granted granted granted granted'],
    ['11r1r1r1r5', 'all were granted after they had been denied', 'granted granted granted granted'],
    ['11p1m1p1p5', 'analytics was denied without a default', 'refused refused refused refused'],
    ['11n1n1n1n5', 'all were granted without a default', 'granted granted granted granted'],
    ['11u1u1u1u5', 'all were withdrawn', 'refused refused refused refused'],
    ['11v1v1v1v5', 'all were granted twice', 'granted granted granted granted'],
    ['13l3l3l3l1', 'nothing was ever set', 'unknown unknown unknown unknown'],
    ['13t3u3v3q5', 'each something else', 'granted refused granted refused'],
    ['13r3r3r2r5l1', 'with what newer tags add', 'granted granted granted granted'],
  ])('%s: %s', (text, _, answers) => {
    const { advertising, measurement, sharing, personalization } = readGcd(text).purposes;
    expect([advertising, measurement, sharing, personalization].join(' ')).toBe(answers);
  });
  test('default and update are told apart', () => { expect(gcdLetters('13t3u3v3q5')).toEqual([{ default: true }, { default: true, update: false }, { default: true, update: true }, { default: false, update: false }]); });
  // Each letter is a number in 0-9a-z…: two bits for the default and two for the update, 1 not set, 2 denied, 3 granted. The table must be that rule.
  test('the table of letters follows one rule', () => {
    const states = [undefined, undefined, false, true];
    for (const [letter, told] of GCD_LETTERS) {
      const number = parseInt(letter, 36);
      expect([letter, number >> 4, told.default, told.update]).toEqual([letter, 1, states[number >> 2 & 3], states[number & 3]]);
    }
    expect(GCD_LETTERS.size).toBe(9);
  });
  test('a letter that nobody explains says nothing', () => { expect(readGcd('13z3p3p3p5').purposes.advertising).toBe('unknown'); });
  test.each(['', '1', '11p1p1p', '11p1p1p1p', '21p1p1p1p5', 'p1p1p1p1p5', '11p1p1p1p5 ', '11p-1p1p1p5', 'gcd', '48', '2024-01-01', `1${'1p'.repeat(4)}${'l'.repeat(40)}`])('ignores "%s"', text => { expect(readGcd(text).unread).toBe('foreign'); });
});

describe('flags', () => {
  test('no personalized ads', () => { expect([readNpa('1'), readNpa('0')].map(it => it.purposes.personalization)).toEqual(['refused', 'granted']); });
  test('restricted, or as before', () => { expect([readRestriction('1'), readRestriction('0')].map(it => it.purposes.personalization)).toEqual(['refused', 'unknown']); });
  test('services that are given the data', () => { expect(['-', 'syphamo', 'a'].map(it => readDmaServices(it).purposes.sharing)).toEqual(['refused', 'granted', 'granted']); });
  test.each(['', '2', 'true', 'npa', '01'])('ignores "%s"', text => { expect([readNpa(text), readRestriction(text)].map(it => it.unread)).toEqual(['foreign', 'foreign']); });
  test.each(['', '1', 'SY', 'a b', 'a'.repeat(13)])('ignores services "%s"', text => { expect(readDmaServices(text).unread).toBe('foreign'); });
});
