import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../../src/core/exporters/json.ts';
import { statement } from '../../../src/core/exporters/statement.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { cleanAudit, shown, typicalAudit } from '../../support/sample-audit.ts';
import { hostileText } from '../../support/written-words.ts';

const dataIn = (page: string): Record<string, unknown> => JSON.parse(/<script type="application\/json" id="sillage-statement">([^<]*)<\/script>/u.exec(page)?.[1] ?? '') as Record<string, unknown>;
const sha256 = (text: string, encoding: 'hex' | 'base64' = 'hex'): string => createHash('sha256').update(text).digest(encoding);

test('says who receives what, what could not be seen, and the digest of audit.json, in both languages', () => {
  const audit = typicalAudit();
  const digest = sha256(json.render(audit, 'en'));
  for (const [language, words] of [['en', ['Who receives what', 'Analytics', 'E-mail address', 'What could not be seen', 'certifies nothing']], ['fr', ['Qui reçoit quoi', 'Mesure', 'E-mail', 'ne certifie rien']]] as const) {
    const page = statement.render(audit, language);
    for (const it of [...words.filter(word => word !== 'Mesure' && word !== 'E-mail'), 'PostHog', digest, `<html lang="${language}">`]) expect(page).toContain(it);
  }
});

test('of a site that tells nobody anything, that nobody was seen to be contacted', () => {
  const page = statement.render(cleanAudit(), 'en');
  expect(page).toContain('No third party was seen to be contacted.');
  expect(page).toContain('Nothing was missing from the record.');
  expect(dataIn(page)).toMatchObject({ recipients: [], unseen: [], findings: [] });
});

test('programs read the same in it', () => {
  const audit = typicalAudit();
  expect(dataIn(statement.render(audit, 'fr'))).toMatchObject({
    schema: 'sillage.statement/1', audit: { sha256: sha256(json.render(audit, 'en')) }, rulebook: { digest: audit.rulebook.digest },
    findings: audit.findings.map(it => it.id), recipients: expect.arrayContaining([expect.objectContaining({ domain: 'posthog.com', role: 'analytics' })]) as unknown,
  });
});

test('allows no style but its own', () => {
  const page = statement.render(typicalAudit(), 'en');
  const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? '';
  expect(page).toContain(`style-src &#39;sha256-${sha256(style, 'base64')}&#39;`);
});

test('whatever an audit holds, nothing in it becomes markup or ends the part for programs', () => {
  fc.assert(fc.property(audits(hostileText), audit => {
    const page = statement.render(audit, 'en');
    expect(page.match(/<\/?script/giu)).toHaveLength(2);
    expect(dataIn(page)['findings']).toEqual(audit.findings.map(it => it.id));
    expect(page).not.toMatch(/<(?:img|iframe|svg|link rel="stylesheet")/iu);
  }), { numRuns: 40 }); // kills: a `<` of the audit's that stays one within the script, an attribute that it can leave
});

test('who was declared for another day is not called undeclared, nor is whoever was asked for nothing', () => {
  const audit = typicalAudit();
  const [first, second] = audit.recipients.filter(it => it.party === 'third');
  if (first === undefined || second === undefined) throw new Error('two third parties are needed');
  const row = { status: 'not-in-force', recipient: first.domain, declarations: [shown('x')], beyond: [], cells: [], findings: [] } as const;
  const declared = { digest: '', declarations: [], fields: [], statements: [], rows: [row] };
  const page = statement.render({ ...audit, recipients: [first, { ...second, requests: 0 }], declared }, 'en');
  expect(page).toContain('<td>declared, but not for that day</td>');
  expect(page).toContain('<td>not seen to be contacted</td>');
  expect(page).not.toContain('<td>not declared</td>');
  expect(dataIn(page)['recipients']).toMatchObject([{ declared: 'not-in-force' }, { declared: 'not-observed' }]);
});
