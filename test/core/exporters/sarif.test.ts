import { sarifToMarkdown } from '@security-alert/sarif-to-markdown';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { sarif } from '../../../src/core/exporters/sarif.ts';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { cleanAudit, SAMPLE_RULES, shown, typicalAudit, worstAudit } from '../../support/sample-audit.ts';
import { hostileText } from '../../support/written-words.ts';

interface Told { readonly text: string }
interface Result {
  readonly ruleId: string; readonly ruleIndex: number; readonly kind: string; readonly level: string; readonly message: Told;
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }; readonly logicalLocations: readonly { readonly name: string }[] }[];
  readonly partialFingerprints: Readonly<Record<string, string>>; readonly suppressions?: readonly { readonly justification: string }[];
}
interface Notice { readonly descriptor: { readonly id: string }; readonly level: string; readonly message: Told; readonly properties: { readonly kind?: string; readonly rules?: readonly string[] } }
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: Told; readonly helpUri?: string }[] } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly Notice[] }[];
  readonly results: readonly Result[];
  readonly properties: { readonly findingsWithoutRule: readonly { readonly id: string }[] };
}

const logOf = (text: string): { readonly runs: readonly Run[] } => JSON.parse(text) as { readonly runs: readonly Run[] };
const runOf = (audit: Audit): Run => logOf(sarif.render(audit, 'en')).runs[0] as Run;

/** The schema as it is published, read by its own draft. */
const ajv = new Ajv({ schemaId: 'auto', format: 'full', allErrors: true, logger: false });
ajv.addMetaSchema(draft04);
const isValid = ajv.compile(schema);
const faults = (text: string): unknown => { void isValid(JSON.parse(text)); return isValid.errors; };

describe('a SARIF file', () => {
  test.each(LANGUAGES)('in %s follows the published schema', language => {
    for (const it of [cleanAudit(), typicalAudit(), worstAudit()]) expect(faults(sarif.render(it, language))).toBe(null);
    expect(faults(sarif.renderAll?.([typicalAudit(), cleanAudit()], language) ?? '')).toBe(null);
  });

  test('is told wrong by that schema where it is wrong', () => {
    expect(faults(sarif.render(typicalAudit(), 'en').replace('"fail"', '"failed"'))).not.toBe(null);
  });

  // Kills: a time, an address or a level that was taken over as it came.
  test('follows it whatever the audit says', () => {
    fc.assert(fc.property(audits(hostileText), it => { expect(faults(sarif.render(it, 'en'))).toBe(null); }), { numRuns: 60 });
  });

  test('is opened by another reader, with each result that breaks a rule', () => {
    const [read] = sarifToMarkdown({ owner: 'o', repo: 'r', branch: 'main', sourceRoot: '' })(JSON.parse(sarif.render(typicalAudit(), 'en')) as never);
    expect(read?.hasMessages).toBe(true);
    for (const { id } of SAMPLE_RULES) expect(read?.body).toContain(id);
    expect(read?.body).toContain('Your e-mail address, hashed with SHA-256, went to Meta');
  });
});

describe('a result', () => {
  test('is each finding that breaks a rule, and nothing else is one', () => {
    const audit = typicalAudit();
    const { results, properties, tool } = runOf(audit);
    expect(results.map(it => [it.ruleId, it.partialFingerprints['sillageFinding/v1']])).toEqual(audit.violations.flatMap(it => it.findings.map(id => [it.rule.id, id])));
    expect(new Set(results.map(it => it.kind))).toEqual(new Set(['fail']));
    for (const it of results) expect(tool.driver.rules[it.ruleIndex]?.id).toBe(it.ruleId);
    expect(properties.findingsWithoutRule.map(it => it.id)).toEqual(audit.findings.slice(-2).map(it => it.id));
  });

  test('tells its page without a scheme, which GitHub refuses, and who received', () => {
    const [first] = runOf(typicalAudit()).results;
    expect(first?.locations[0]).toMatchObject({ physicalLocation: { artifactLocation: { uri: 'marigold.example/sign-up', uriBaseId: 'PAGES' } }, logicalLocations: [{ name: 'facebook.com' }], message: { text: 'https://marigold.example/sign-up' } });
  });

  test('has the level of its rule', () => {
    expect(new Map(runOf(typicalAudit()).results.map(it => [it.ruleId, it.level]))).toEqual(new Map([['identity-exposed', 'error'], ['sent-before-submit', 'error'], ['third-party-cookie', 'warning']]));
  });

  test('that somebody answers for is suppressed, with their reason, and a note at most', () => {
    const audit = typicalAudit();
    const finding = audit.violations[0]?.findings[0] ?? '';
    const { results } = runOf({ ...audit, accepted: [{ finding, by: 'R. Ito', why: 'contract [1]', until: '2027-01-31' }] });
    const known = results.filter(it => it.partialFingerprints['sillageFinding/v1'] === finding);
    expect(known).toMatchObject([{ level: 'note', suppressions: [{ kind: 'external', status: 'accepted', justification: 'Accepted by R. Ito until 2027-01-31: contract [1]' }] }]);
    expect(known[0]?.message.text).toContain('contract \\[1\\]');
    expect(results.filter(it => it.suppressions !== undefined)).toHaveLength(1);
  });

  test('says nothing that a reader would make a link or a hole of', () => {
    const [finding] = typicalAudit().findings;
    if (finding === undefined) throw new Error('the sample has findings');
    const { results } = runOf({ ...typicalAudit(), findings: [{ ...finding, detector: 'third-party-cookie', subject: shown('[x](https://evil.example) {0} \\') }] });
    expect(results[0]?.message.text).toContain('\\[x\\](https://evil.example) {{0}} \\\\');
  });
});

describe('what was not decided', () => {
  test('is told by the kind that SARIF has for it, with the rules concerned', () => {
    const outcomes: Audit['outcomes'] = [
      { detector: 'exposed-personal-data', status: 'not-tried', without: ['refusal'] }, { detector: 'exposed-before-submit', status: 'partial', gaps: 2 },
      { detector: 'third-party-cookie', status: 'not-observed', missing: ['cookie'] },
    ];
    const [told] = runOf({ ...cleanAudit(), outcomes, rulebook: { ...cleanAudit().rulebook, rules: SAMPLE_RULES } }).invocations;
    expect(told?.toolExecutionNotifications.map(it => [it.descriptor.id, it.properties.kind, it.properties.rules])).toEqual([
      ['outcome/not-tried', 'notApplicable', ['identity-exposed']], ['outcome/partial', 'open', ['sent-before-submit']], ['outcome/not-observed', 'open', ['third-party-cookie']],
    ]);
    expect(told?.executionSuccessful).toBe(true);
  });

  test('is a fault where a part of Sillage failed or was stopped', () => {
    const successful = (more: Partial<Audit>): boolean | undefined => runOf({ ...cleanAudit(), ...more }).invocations[0]?.executionSuccessful;
    expect(successful({})).toBe(true);
    expect(successful({ outcomes: [{ detector: 'x', status: 'failed', reason: 'RangeError' }] })).toBe(false);
    expect(successful({ gaps: [{ of: 'request', reason: 'host-stopped', count: 1 }] })).toBe(false);
    expect(successful({ gaps: [{ of: 'request', reason: 'body-hidden', count: 1 }] })).toBe(true);
  });
});

test('lists every rule in force, broken or not, with its remedy and its norm', () => {
  const { tool } = runOf({ ...cleanAudit(), rulebook: { ...cleanAudit().rulebook, rules: SAMPLE_RULES } });
  expect(tool.driver.rules.map(it => it.id)).toEqual(SAMPLE_RULES.map(it => it.id));
  expect(tool.driver.rules[2]).toMatchObject({ help: { text: 'Load this script only after the visitor has agreed.' }, helpUri: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj', defaultConfiguration: { level: 'warning' } });
});

test('of several audits is a run each, that code scanning keeps apart', () => {
  const other = { ...cleanAudit(), visits: cleanAudit().visits.map(it => ({ ...it, page: shown('https://app.test:8080/a b/../‹email-address›?x#y') })) };
  expect(logOf(sarif.renderAll?.([typicalAudit(), other, typicalAudit()], 'en') ?? '').runs.map(it => it.automationDetails.id)).toEqual([
    'sillage/marigold.example/sign-up/', 'sillage/app.test%3A8080/a%20b/%E2%80%B9email-address%E2%80%BA/', 'sillage/marigold.example/sign-up/:2/',
  ]);
});
