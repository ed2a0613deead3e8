import { GppModel } from '@iabgpp/cmpapi';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GppString } from '../../../src/core/consent/gpp.ts';
import { readGpp } from '../../../src/core/consent/gpp.ts';
import { US_SECTIONS } from '../../../src/core/consent/us-sections.ts';
import { base64url, bitsOf, REFUSED } from './written.ts';

const read = (text: string): GppString | undefined => {
  const answer = readGpp(text);
  return answer.ok ? answer.value : undefined;
};
const whyNot = (text: string): string => {
  const answer = readGpp(text);
  return answer.ok ? 'read' : answer.why;
};
const idsIn = (text: string): readonly number[] | undefined => read(text)?.sections.map(it => it.id);

// "Global Privacy Platform String", Header Examples and GPP String Examples; Global-Privacy-Platform of the IAB at 0067245; read 2026-11-30.
const TC = 'CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA';

describe('the examples of the specification', () => {
  test.each<[string, readonly number[]]>([
    [`DBABMA~${TC}`, [2]],
    [`DBABM~${TC}`, [2]],
    [`DBACNYA~${TC}~1YNN`, [2, 6]],
    [`DBACNY~${TC}~1YNN`, [2, 6]],
    [`DBABjw~${TC}~1YNN`, [5, 6]],
  ])('%s', (text, ids) => { expect(idsIn(text)).toEqual(ids); });
  test('each section is read by its own specification', () => {
    const [tcf, usp] = read(`DBACNYA~${TC}~1YNN`)?.sections ?? [];
    expect(tcf?.tc).toMatchObject({ cmpId: 31, purposeConsents: [], language: 'EN' });
    expect(usp?.usPrivacy).toEqual({ notice: true, optedOut: false, limitedServiceProvider: false });
  });
  // "About Fibonacci Encoding": the table of the first numbers.
  test.each([[1, '11'], [2, '011'], [3, '0011'], [4, '1011'], [5, '00011'], [6, '10011'], [7, '01011']])('%s is written %s', (id, bits) => {
    expect(idsIn(`${base64url(bitsOf(3, 6) + bitsOf(1, 6) + bitsOf(1, 12) + '0' + bits)}~x`)).toEqual([id]);
  });
});

/** Names of the package for our opt-outs. */
const FIELDS = { sale: 'SaleOptOut', sharing: 'SharingOptOut', targetedAdvertising: 'TargetedAdvertisingOptOut' } as const;
const ANSWERS = ['not-applicable', 'opted-out', 'not-opted-out'];
const withoutGpc = new Set(['usva', 'usut', 'usfl', 'usin', 'usky', 'usri']);
const states = fc.uniqueArray(fc.record({
  section: fc.constantFrom(...US_SECTIONS), sale: fc.nat(2), sharing: fc.nat(2), targetedAdvertising: fc.nat(2), gpc: fc.boolean(), noise: fc.nat(2),
}), { selector: it => it.section.id, minLength: 1, maxLength: 8 });

// Kills: an opt-out read at a neighbor's place, sections in the order of their table instead of the header's, answers the wrong way round.
test('every section is read as the IAB\'s package writes it', () => {
  fc.assert(fc.property(states, drawn => {
    const model = new GppModel();
    for (const { section, gpc, noise, ...answers } of drawn) {
      for (const [name, field] of Object.entries(FIELDS)) if (section[name as keyof typeof FIELDS] !== undefined) model.setFieldValue(section.name, field, answers[name as keyof typeof FIELDS]);
      // What stands beside must not be taken for it.
      model.setFieldValue(section.name, 'SaleOptOutNotice', noise);
      if (!withoutGpc.has(section.name)) model.setFieldValue(section.name, 'Gpc', gpc);
    }
    const sections = read(model.encode())?.sections ?? [];
    expect(sections.map(it => it.id)).toEqual(drawn.map(it => it.section.id).toSorted((a, b) => a - b));
    for (const { section, gpc, ...answers } of drawn) {
      const optOuts = sections.find(it => it.id === section.id)?.optOuts;
      for (const name of ['sale', 'sharing', 'targetedAdvertising'] as const) expect(optOuts?.[name]).toBe(section[name] === undefined ? undefined : ANSWERS[answers[name]]);
      expect(optOuts?.gpc).toBe(withoutGpc.has(section.name) ? undefined : gpc);
    }
  }), { numRuns: 2_000 });
}, 120_000);

const core = (bits: string): string => base64url(bits);
const one = (id: number, text: string): string => {
  const fibonacci = new Map([[7, '01011'], [8, '000011'], [24, '0010001' + '1']]).get(id) ?? '';
  return `${base64url(bitsOf(3, 6) + bitsOf(1, 6) + bitsOf(1, 12) + '0' + fibonacci)}~${text}`;
};

describe('sections', () => {
  test('that say nothing of it are kept as they are', () => { expect(read(one(8, 'xx!'))?.sections).toEqual([{ id: 8, text: 'xx!' }]); });
  test('of a version that is not known are not guessed at', () => { expect(read(one(8, core(bitsOf(9, 6) + '01'.repeat(20))))?.sections[0]?.optOuts).toBeUndefined(); });
  test('that are cut short are not read', () => { expect(read(one(8, core(bitsOf(1, 6) + '01')))?.sections[0]?.optOuts).toBeUndefined(); });
  test('with an answer that does not exist are not read', () => { expect(read(one(8, core(bitsOf(1, 6) + '000000' + '11' + '0'.repeat(40))))?.sections[0]?.optOuts).toBeUndefined(); });
  // "Maryland Privacy Technical Specification", Section Header, October 2025; read 2026-11-30.
  test('with the header that newer specifications want are read behind it', () => {
    const header = base64url(bitsOf(24, 6) + bitsOf(1, 6) + bitsOf(0, 12));
    const body = core(bitsOf(1, 6) + '01' + '00' + '01' + '01' + '01' + '01' + '10' + '00');
    expect(read(one(24, `${header}.${body}.${base64url('01' + '1')}`))?.sections[0]?.optOuts).toEqual({ sale: 'opted-out', targetedAdvertising: 'not-opted-out', gpc: true });
    expect(read(one(24, body))?.sections[0]?.optOuts).toEqual({ sale: 'opted-out', targetedAdvertising: 'not-opted-out' });
  });
});

describe('ignores', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['a placeholder', '${GPP_STRING_123}', 'macro'],
    ['a TC string', REFUSED, 'foreign'],
    ['a section alone', '1YNN', 'foreign'],
    ['a price', '12.50', 'foreign'],
    ['a word', 'gpp', 'foreign'],
    ['another version', `${base64url(bitsOf(3, 6) + bitsOf(2, 6) + bitsOf(1, 12) + '0011')}~x`, 'foreign'],
    ['a header without its sections', 'DBABMA', 'impossible'],
    ['sections that the header does not name', `DBABMA~${TC}~1YNN`, 'impossible'],
    ['a header cut short', 'DBAB~x', 'cut-short'],
    ['a group of all numbers', `${base64url(bitsOf(3, 6) + bitsOf(1, 6) + bitsOf(1, 12) + '1' + '11' + '0'.repeat(20) + '11')}~x`, 'impossible'],
    ['a number without end', `${base64url(bitsOf(3, 6) + bitsOf(1, 6) + bitsOf(1, 12) + '0' + '10'.repeat(4_000))}~x`, 'impossible'],
    ['four thousand sections', `${base64url(bitsOf(3, 6) + bitsOf(1, 6) + bitsOf(4_095, 12) + '011'.repeat(4_095))}~x`, 'impossible'],
    ['a megabyte', 'D'.repeat(1 << 20), 'too-long'],
  ])('%s', (_, text, why) => { expect(whyNot(text)).toBe(why); });
  test('no sections are none', () => { expect(read('DBAA')?.sections).toEqual([]); });
});
