import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPLAINTS_MAX, FILE_CHARACTERS_MAX, readAudits, type FileProblem } from '../../../src/core/library/collection.ts';
import { isSameAudit } from '../../../src/core/library/write-collection.ts';
import { auditOn, collectionOf, fit } from '../../support/audit-files.ts';
import { cleanAudit, typicalAudit, worstAudit } from '../../support/sample-audit.ts';
import { json } from '../../../src/core/exporters/json.ts';

const text = (it: unknown): string => JSON.stringify(it);
const problemOf = (file: string): FileProblem | undefined => {
  const read = readAudits(file);
  return read.ok ? undefined : read.problem;
};
const ONE = fit(typicalAudit());

describe('what is read', () => {
  test.each<[string, string, number]>([
    ['one audit, as the exporter writes it', json.render(ONE, 'en'), 1],
    ['one audit behind a byte order mark', `\ufeff${text(ONE)}`, 1],
    ['a list of audits', text([ONE, fit(cleanAudit())]), 2],
    ['a collection, as the library writes it', collectionOf([ONE, fit(cleanAudit()), fit(worstAudit())]), 3],
  ])('%s', (_, file, count) => {
    const read = readAudits(file);
    expect(read.ok && read.audits).toHaveLength(count);
    expect(read.ok && isSameAudit(read.audits[0], ONE)).toBe(true);
  });
});

describe('what is refused, whole', () => {
  test.each<[string, string, FileProblem]>([
    ['nothing', '', { what: 'not-json' }],
    ['prose', 'Sillage', { what: 'not-json' }],
    ['an HTML report', '<!doctype html><html></html>', { what: 'not-json' }],
    ['another program’s JSON', '{"log":{"version":"1.2","entries":[]}}', { what: 'foreign' }],
    ['a list of something else', '[1,2]', { what: 'foreign' }],
    ['a number', '12', { what: 'foreign' }],
    ['null', 'null', { what: 'foreign' }],
    ['an inventory of scripts', '{"schema":"sillage.scripts/1"}', { what: 'foreign', schema: 'sillage.scripts/1' }],
    ['a difference', '{"schema":"sillage.difference/1"}', { what: 'foreign', schema: 'sillage.difference/1' }],
    ['a later audit', text({ ...ONE, schema: 'sillage.audit/2' }), { what: 'newer', schema: 'sillage.audit/2' }],
    ['a later collection', '{"schema":"sillage.audits/7","audits":[]}', { what: 'newer', schema: 'sillage.audits/7' }],
    ['a later audit among others', text([ONE, { schema: 'sillage.audit/3' }]), { what: 'newer', schema: 'sillage.audit/3' }],
    ['something else among audits', text([ONE, { page: 1 }]), { what: 'foreign' }],
    ['an empty list', '[]', { what: 'empty' }],
    ['an empty collection', '{"schema":"sillage.audits/1","audits":[]}', { what: 'empty' }],
    ['a collection without a list', '{"schema":"sillage.audits/1"}', { what: 'wrong', count: 1, complaints: [{ path: ['audits'], expected: 'a list of audits' }] }],
  ])('%s', (_, file, problem) => {
    expect(problemOf(file)).toMatchObject(problem);
  });

  test('a very long schema of somebody else’s is not told whole', () => {
    expect(problemOf(text({ schema: 'x'.repeat(5000) }))).toEqual({ what: 'foreign', schema: 'x'.repeat(80) });
  });

  test('the place of the first mistake is told', () => {
    expect(problemOf('{\n  "schema": 1,\n}')).toMatchObject({ what: 'not-json', line: 3, column: 1 });
  });

  test('every mistake of every audit is told with its way, and one that is right does not help', () => {
    const read = problemOf(text([ONE, { ...ONE, gaps: 3, findings: [{}], surplus: 1 }]));
    if (read?.what !== 'wrong') throw new Error('not refused');
    expect(read.complaints.map(it => it.path.join('.'))).toEqual(expect.arrayContaining(['1.gaps', '1.surplus', '1.findings.0.id']));
    expect(read.count).toBe(read.complaints.length);
  });

  test('of very many mistakes the first are told, and all are counted', () => {
    const read = problemOf(text({ ...ONE, gaps: Array.from({ length: 900 }, () => 1) }));
    expect(read).toMatchObject({ what: 'wrong', count: 900 });
    expect(read?.what === 'wrong' && read.complaints).toHaveLength(COMPLAINTS_MAX);
  });

  test('a file that is too large is not even parsed', () => {
    expect(problemOf('x'.repeat(FILE_CHARACTERS_MAX + 1))).toEqual({ what: 'too-large', characters: FILE_CHARACTERS_MAX + 1, most: FILE_CHARACTERS_MAX });
  });
});

// kills: a file that is cut read as a whole one; a cut told as another mistake; brackets counted inside texts.
test('a file cut anywhere is told as cut short', () => {
  const whole = collectionOf([ONE, auditOn(3)]).trimEnd();
  fc.assert(fc.property(fc.integer({ min: 1, max: whole.length - 1 }), at => {
    expect(problemOf(whole.slice(0, at))).toEqual({ what: 'truncated' });
  }));
});

// kills: an exception that gets out of the reader.
test('whatever a file holds, there is an answer', () => {
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.anything().map(it => text({ ...ONE, recipients: it }) || '')), file => {
    const read = readAudits(file);
    expect(read.ok || typeof read.problem.what === 'string').toBe(true);
  }));
});

test('the same audit is the same in whichever order its parts are written, and no other is', () => {
  expect(isSameAudit(ONE, Object.fromEntries(Object.entries(ONE).toReversed()) as typeof ONE)).toBe(true);
  expect(isSameAudit(ONE, { ...ONE, gaps: [] })).toBe(false);
});
