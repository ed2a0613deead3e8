import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersOf } from '../../src/core/appeal/answers-of.ts';
import type { Audit } from '../../src/core/audit/audit.ts';
import { domainOf } from '../../src/core/party/domain.ts';
import { WATCH_LIST } from '../sites/customer.ts';
import type { Sites } from '../sites/serve.ts';
import { startSites } from '../sites/serve.ts';
import { KNOWN_VALUES, PERSONA } from '../sites/visit/persona.ts';
import { PERSONA_FILE, runCommand, typedOn } from '../support/site-visit.ts';
import { truthOf } from '../support/truth.ts';

const OWN = 'marigold-bank.test';
/** What the bank's settings page sends to, but for those that the declarations leave out. */
const DECLARED = ['list-manage.com', 'parlo-chat.test', 'fonts.googleapis.com', 'gstatic.com'].map(it => domainOf(`https://${it}`));
const LEFT_OUT = ['adnxs.com', 'unlisted-metrics.test'];

const folder = mkdtempSync(join(tmpdir(), 'sillage-declared-'));
const at = (name: string): string => join(folder, name);
let sites: Sites;
beforeAll(async () => {
  sites = await startSites();
  writeFileSync(at('persona.json'), JSON.stringify(PERSONA_FILE));
  writeFileSync(at('watch.json'), JSON.stringify(WATCH_LIST));
  writeFileSync(at('declarations.json'), JSON.stringify({
    declarations: DECLARED.map((recipient, n) => ({ id: `d-${n}`, recipient, purpose: 'content', categories: [], basis: 'contract' })),
    fields: [{ category: 'message-text', purpose: 'answering', necessary: true }],
    statements: [{ question: 'interest', says: 'Nobody pays us.', by: 'Marigold', on: '2026-11-30' }],
  }));
});
afterAll(async () => {
  await sites.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the undeclared are exactly those left out, and the answers’ figures are what the server got', async () => {
  sites.forget();
  const ran = await runCommand(['audit', sites.url('settings'), '--persona', at('persona.json'), '--watch', at('watch.json'), '--declarations', at('declarations.json'), '--out', at('out'), ...sites.chromiumArgs.map(it => `--browser-arg=${it}`)]);
  expect(ran.stderr).not.toContain('expected');
  const audit = JSON.parse(readFileSync(join(at('out'), 'audit.json'), 'utf8')) as Audit;
  const received = sites.received();
  const third = [...new Set(received.map(it => domainOf(`https://${it.host}`)))].filter(it => it !== OWN).toSorted();

  expect(third.filter(it => !DECLARED.includes(it))).toEqual(LEFT_OUT);
  expect(audit.declared?.rows.filter(it => it.status === 'undeclared').map(it => it.recipient).toSorted()).toEqual(LEFT_OUT);
  expect(audit.declared?.rows.flatMap(it => it.recipient ?? []).toSorted()).toEqual(third);
  expect(ran.stdout).toContain(`Declared and observed: of ${third.length} third parties, 2 not declared`);

  const { need, exposure, interest } = answersOf(audit);
  const shown = KNOWN_VALUES.filter(it => !Object.values(PERSONA).includes(it.value));
  const told = exposure.rows.flatMap(it => it.received.flatMap(({ category, forms }) => forms.map(form => `${it.recipient} ${category} ${form}`))).toSorted();
  expect(told).toEqual(truthOf(received, [...typedOn('settings'), ...shown], OWN));
  expect(exposure).toMatchObject({ contacted: third.length, undeclared: 2 });
  expect(interest.rows.flatMap(it => it.recipients).toSorted()).toEqual(third);
  // The fields of the page's own forms, as test/sites/bank/settings.html and test/sites/marigold/settings.html have them; the chat's frame has one of its own.
  expect(need.rows.flatMap(it => it.labels)).toEqual(expect.arrayContaining(['E-mail address', 'Mobile phone', 'Given name']));
  expect(need.rows.find(it => it.category === 'email-address')).toMatchObject({ necessary: 'not-said', receivedBy: exposure.rows.filter(it => it.received.some(cell => cell.category === 'email-address')).map(it => it.recipient).toSorted() });
  expect(JSON.stringify([audit.declared, audit.collected])).not.toContain(PERSONA['email'] ?? 'none');
  expect(readFileSync(join(at('out'), 'report.html'), 'utf8')).toContain('Nobody pays us.');
});

test('a wrong declarations file stops the audit before it begins, and says every mistake', async () => {
  writeFileSync(at('wrong.yaml'), 'declarations:\n  - { id: a, recipient: api.pay.example, purpose: paying, categories: [], basis: consent }\n');
  const ran = await runCommand(['audit', sites.url('settings'), '--declarations', at('wrong.yaml'), '--out', at('never')]);
  expect(ran.exit).toBe(2);
  expect(ran.stderr).toMatch(/wrong\.yaml:2:\d+: \$\.declarations\[0\]\.recipient: expected a registrable domain, here pay\.example/u);
  expect(ran.stderr).toMatch(/wrong\.yaml:2:\d+: \$\.declarations\[0\]\.purpose: expected one of/u);
});

test('what an audit observed can be proposed, confirmed, and declared', async () => {
  const proposed = await runCommand(['declare', '--from-audit', join(at('out'), 'audit.json'), '--out', at('proposed.yaml')]);
  expect(proposed).toMatchObject({ exit: 0, stderr: '' });
  expect(readFileSync(at('proposed.yaml'), 'utf8')).toContain('CONFIRM that you have approved it: it was observed.');
  const again = await runCommand(['declare', '--from-audit', join(at('out'), 'audit.json'), '--out', at('proposed.yaml')]);
  expect(again.exit).toBe(2);
  expect(again.stderr).toContain('is there already');
});
