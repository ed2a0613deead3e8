import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../src/core/exporters/csv.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { cleanAudit, shown, typicalAudit, worstAudit } from '../../support/sample-audit.ts';
import { hostileText } from '../../support/written-words.ts';

/** RFC 4180, read by the letter of its grammar: nothing of the exporter is used. */
function parse(text: string): readonly (readonly string[])[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, quoted, bare = '', end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`no field in row ${rows.length}: ${JSON.stringify(text.slice(at, at + 60))}`);
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const column = (text: string, name: string): readonly (string | undefined)[] => {
  const [head = [], ...rows] = parse(text);
  return rows.map(it => it[head.indexOf(name)]);
};

test('has a header and nothing else where nothing was found', () => {
  expect(parse(csv.render(cleanAudit(), 'fr'))).toEqual([[
    'id', 'detector', 'rules', 'severity', 'recipient', 'organization', 'party', 'role', 'tracks', 'tracks_because', 'category', 'form', 'chain', 'chain_in_words', 'channel', 'place',
    'subject', 'consent', 'offset_ms', 'confidence', 'occurrences', 'facts', 'evidence', 'accepted', 'initiators', 'sentence',
  ]]);
});

test('gives each finding its row, ruled on or not', () => {
  const audit = typicalAudit();
  const text = csv.render(audit, 'en');
  expect(column(text, 'id')).toEqual(audit.findings.map(it => it.id));
  expect(column(text, 'rules')).toEqual([...Array<string>(8).fill('identity-exposed'), 'sent-before-submit', 'third-party-cookie', '', '']);
});

test('tells a finding whole', () => {
  expect(csv.render(typicalAudit(), 'en').split('\r\n')[1]).toBe(
    'exposed-personal-data/facebook.com/email-address/hashed,exposed-personal-data,identity-exposed,critical,facebook.com,Meta,third,social,yes,received-personal-data,email-address,hashed,'
    + 'trim > lower > sha256 > hex > url,"trimmed, put in lower case, hashed with SHA-256, written in hexadecimal, inside a web address",fetch,body $.traits.email,,none,180,digest,1,,1:web.0 1:page-3f.0,,'
    + 'page > parser https://www.googletagmanager.com/gtm.js > script https://cdn.vendor.example/sdk/a-rather-long-name-of-a-script.min.js > script (1) | '
    + 'page > parser https://www.googletagmanager.com/gtm.js > parser (2) | page > element (1),'
    + '"Your e-mail address, hashed with SHA-256, went to Meta (facebook.com) before you agreed to anything."');
});

test('speaks the language in sentences, never in its header', () => {
  const [head] = parse(csv.render(worstAudit(), 'fr'));
  expect(head?.[0]).toBe('id');
  expect(column(csv.render(typicalAudit(), 'fr'), 'sentence')[11]).toBe('Votre navigateur a contacté Google (gstatic.com) 4\u00a0fois.');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '\u00a0=1', '＝1', '=HYPERLINK("//evil.example","x")'])('keeps a spreadsheet from computing %j', hostile => {
  const [finding, ...others] = typicalAudit().findings;
  if (finding === undefined) throw new Error('the sample has findings');
  const text = csv.render({ ...typicalAudit(), findings: [{ ...finding, place: shown(hostile) }, ...others] }, 'en');
  expect(column(text, 'place')[0]).toBe(`'${hostile}`);
});

test.each(['1-1', 'a=b', 'body $.user.email', 'x@y', ''])('leaves %j as it is', harmless => {
  const [finding] = typicalAudit().findings;
  if (finding === undefined) throw new Error('the sample has findings');
  expect(column(csv.render({ ...typicalAudit(), findings: [{ ...finding, place: shown(harmless) }] }, 'en'), 'place')).toEqual([harmless]);
});

test('is read back by an independent reader, whatever the text', () => {
  fc.assert(fc.property(audits(hostileText), fc.constantFrom('en' as const, 'fr' as const), (audit, language) => {
    const rows = parse(csv.render(audit, language));
    expect(rows.length).toBe(audit.findings.length + 1);
    expect(new Set(rows.map(it => it.length))).toEqual(new Set([26]));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\u00a0]*[=+\-@]/);
  }), { numRuns: 150 }); // kills: quotes not doubled; CR, LF or comma left bare; findings without a rule left out; a formula let through
});

test.each([
  ['body $.x;=1+cmd|A0', 'body $.x;\'=1+cmd|A0'],
  ['a; @SUM(A1)', 'a;\' @SUM(A1)'],
  ['a\t=1', 'a\t\'=1'],
])('keeps a spreadsheet that parts cells elsewhere than at commas from computing %j', (hostile, told) => {
  const [finding] = typicalAudit().findings;
  if (finding === undefined) throw new Error('the sample has findings');
  expect(column(csv.render({ ...typicalAudit(), findings: [{ ...finding, place: shown(hostile) }] }, 'en'), 'place')).toEqual([told]);
});
