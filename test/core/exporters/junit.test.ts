import fc from 'fast-check';
import type { TestCase, TestSuite, TestSuites } from 'junit2json';
import { parse } from 'junit2json';
import { expect, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { junit } from '../../../src/core/exporters/junit.ts';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { cleanAudit, SAMPLE_RULES, shown, typicalAudit, worstAudit } from '../../support/sample-audit.ts';
import { hostileText } from '../../support/written-words.ts';

/** Opened by another tool's reader (`junit2json`, on `xml2js`, which refuses what is not well-formed). */
const read = async (text: string): Promise<TestSuites> => await parse(text) as TestSuites;
const suitesOf = async (audit: Audit): Promise<readonly TestSuite[]> => (await read(junit.render(audit, 'en'))).testsuite ?? [];
const casesOf = async (audit: Audit): Promise<readonly TestCase[]> => (await suitesOf(audit)).flatMap(it => it.testcase ?? []);
const endOf = ({ failure, error, skipped }: TestCase): string => (failure ? 'failure' : error ? 'error' : skipped ? 'skipped' : 'passed');

const ruled = (audit: Audit): Audit => ({ ...audit, rulebook: { ...audit.rulebook, rules: SAMPLE_RULES } });
const [first, second, third] = SAMPLE_RULES.map(it => it.when.detector) as [string, string, string];

test('has a case for each rule, broken or not, and counts them', async () => {
  const all = await read(junit.render(ruled(typicalAudit()), 'en'));
  expect(all).toMatchObject({ name: 'Sillage', tests: 3, failures: 3, errors: 0 });
  expect(all.testsuite).toMatchObject([{ name: 'https://marigold.example/sign-up (No choice made)', tests: 3, failures: 3, skipped: 0, timestamp: '2026-11-14T09:31:07' }]);
  expect(all.testsuite?.[0]?.testcase?.map(it => it.name)).toEqual(SAMPLE_RULES.map(it => `${it.id}: ${it.says.en}`));
});

test('a broken rule fails, with its findings, who received, and what to do', async () => {
  const [broken] = await casesOf(typicalAudit());
  expect(broken?.failure?.[0]).toMatchObject({ type: 'critical', message: 'Critical: Your e-mail address, hashed with SHA-256, went to Meta (facebook.com) before you agreed to anything. (+7)' });
  for (const it of ['[exposed-personal-data/segment.io/coordinates/plain]', 'Recipient: Twilio Segment (segment.io)', 'What to do: Stop sending it', 'Norms: GDPR Art. 5(1)(c)']) expect(broken?.failure?.[0]?.inner).toContain(it);
});

test('a rule passes only where all that its detector looks at was seen', async () => {
  const outcomes: Audit['outcomes'] = [{ detector: first, status: 'complete' }, { detector: second, status: 'partial', gaps: 2 }, { detector: third, status: 'not-observed', missing: ['cookie'] }];
  const cases = await casesOf(ruled({ ...cleanAudit(), outcomes }));
  expect(cases.map(endOf)).toEqual(['passed', 'skipped', 'skipped']);
  expect(cases.slice(1).map(it => it.skipped?.[0]?.message)).toEqual(['Sent before you submitted: looked for, but 2 gaps may hide more.', 'Third-party cookie: not looked for, as cookies were not observed.']);
});

test('what was not tried is skipped, what failed is an error, and what the audit does not speak of is no pass', async () => {
  const outcomes: Audit['outcomes'] = [{ detector: first, status: 'not-tried', without: ['refusal'] }, { detector: second, status: 'failed', reason: 'RangeError' }];
  const cases = await casesOf(ruled({ ...cleanAudit(), outcomes }));
  expect(cases.map(endOf)).toEqual(['skipped', 'error', 'skipped']);
  expect(cases.map(it => it.skipped?.[0]?.message ?? it.error?.[0]?.message)).toEqual([
    expect.stringContaining('no visit with a refusal'), expect.stringContaining('RangeError'), 'This audit does not say whether it was looked at.',
  ]);
});

// Kills: a violation whose findings are not there that is taken for none.
test('a rule that was broken by findings that are not there is no pass', async () => {
  const audit = ruled({ ...typicalAudit(), findings: [], outcomes: SAMPLE_RULES.map(it => ({ detector: it.when.detector, status: 'complete' })) });
  expect((await casesOf(audit)).map(endOf)).toEqual(['failure', 'failure', 'failure']);
});

test('a rule all of whose findings somebody answers for is skipped, and says who; with one more it fails', async () => {
  const audit = typicalAudit();
  const accepted = (audit.violations[0]?.findings ?? []).map(finding => ({ finding, by: 'R. Ito', why: 'until the contract ends', until: '2027-01-31' }));
  const ends = async (some: typeof accepted): Promise<TestCase | undefined> => (await casesOf({ ...audit, accepted: some }))[0];
  const known = await ends(accepted);
  expect(known?.skipped?.[0]?.message).toContain('Accepted by R. Ito until 2027-01-31: until the contract ends');
  const left = await ends(accepted.slice(1));
  expect(left?.failure?.[0]?.inner).toContain('Accepted by R. Ito');
});

test('states of the choice are suites of their own: what was seen in one is no pass and no failure of the other', async () => {
  const audit = typicalAudit();
  const [visit] = audit.visits;
  if (visit === undefined) throw new Error('the sample has a visit');
  const later = (it: Audit['findings'][number]): Audit['findings'][number] => ({ ...it, evidence: it.detector === third ? ['2:web.1', '1:page-3f.0'] : ['1:web.1'] });
  const suites = await suitesOf({ ...audit, visits: [visit, { ...visit, state: 'S1' }], findings: audit.findings.map(later) });
  expect(suites.map(it => it.name)).toEqual(['https://marigold.example/sign-up (No choice made)', expect.stringContaining('(') as string]);
  expect(suites.map(it => it.testcase?.map(endOf))).toEqual([['failure', 'failure', 'skipped'], ['skipped', 'skipped', 'failure']]);
  expect(suites[1]?.testcase?.[0]?.skipped?.[0]?.message).toMatch(/another state/u);
});

test('what no rule speaks of, and what went unseen, are in the output of the first suite', async () => {
  const [suite] = await suitesOf(typicalAudit());
  const output = suite?.['system-out']?.join('') ?? '';
  for (const it of ['[third-party-recipient/gstatic.com]', '[page-address-disclosed/px-collect.example/query]', 'could not be observed (1 frame)']) expect(output).toContain(it);
});

// Kills: text that is put in as it came: markup, quotes, line ends in attributes, what XML does not allow.
test('is read back by another reader, whatever the text, with one case for each rule', async () => {
  await fc.assert(fc.asyncProperty(audits(hostileText), fc.constantFrom(...LANGUAGES), async (audit, language) => {
    const text = junit.render(audit, language);
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
    expect(encodeURIComponent(text)).not.toContain('%EF%BF%BE');
    const cases = ((await read(text)).testsuite ?? []).flatMap(it => it.testcase ?? []);
    expect(cases).toHaveLength(audit.violations.length);
    // One of them is accepted; where it is the only one, the rule is skipped.
    for (const [n, it] of cases.entries()) expect(endOf(it)).toBe(audit.violations[n]?.findings.length === 1 ? 'skipped' : 'failure');
  }), { numRuns: 80 });
});

test('keeps line ends of attributes', async () => {
  const audit = ruled(cleanAudit());
  const text = junit.render({ ...audit, visits: audit.visits.map(it => ({ ...it, page: shown('a\nb\t"c"') })) }, 'en');
  expect(text).toContain('classname="a&#10;b&#9;&quot;c&quot;"');
});

test('of several audits is one file, with the cases of all', async () => {
  const all = await read(junit.renderAll?.([ruled(typicalAudit()), worstAudit()], 'en') ?? '');
  expect(all.testsuite).toHaveLength(2);
  expect(all.tests).toBe((all.testsuite ?? []).reduce((sum, it) => sum + (it.tests ?? 0), 0));
});
