import { expect, test } from 'vitest';
import { library, readRules } from '../../../src/extension/background/knowledge.ts';
import { openRules } from '../../../src/extension/background/rules.ts';
import { triedRules } from '../../../src/extension/background/tried-rules.ts';
import { typicalAudit } from '../../support/sample-audit.ts';

const audit = typicalAudit();
const rules = openRules({ library, read: readRules, kept: undefined, keep: () => Promise.reject(new Error('nothing is to be kept')) });
const entry = { id: 'one', page: 'https://shop.example/', startedAt: '2026-11-14T09:31:07.412Z', grade: 'F', score: 20, imported: false };
const history = (...entries: readonly (typeof entry)[]) => ({ list: () => Promise.resolve(entries), find: (id: string) => Promise.resolve(id === 'one' ? audit : undefined) });

test('rules are tried on the latest audit, and put nowhere', async () => {
  const tried = await triedRules('id: mine\ntitle: Mine\nextends: balanced\nfactors: { role: { social: 0, advertising: 0, analytics: 0 } }', { rules, history: history(entry, { ...entry, id: 'older' }) });
  expect(tried).toMatchObject({ complaints: [], trial: { page: 'https://shop.example/', startedAt: entry.startedAt } });
  expect(tried.trial?.changes.length).toBeGreaterThan(0);
  expect(rules.rulebook().id).toBe('balanced');
});
test('an audit that came from a file is not the last that was made, whatever its date says', async () => {
  const tried = await triedRules('id: mine\ntitle: Mine\nextends: balanced', { rules, history: history({ ...entry, id: 'gone', page: 'https://other.example/', imported: true }, entry) });
  expect(tried.trial?.page).toBe('https://shop.example/');
});
test('of rules with mistakes, the mistakes are told and nothing else', async () => {
  expect(await triedRules('id: mine\nextends: nobody', { rules, history: history(entry) })).toEqual({ complaints: expect.arrayContaining([expect.objectContaining({ line: 2, path: ['extends'] })]) });
});
test('where there is no audit, or it was deleted meanwhile, there is nothing to try them on', async () => {
  expect(await triedRules('id: mine\ntitle: Mine\nextends: balanced', { rules, history: history() })).toEqual({ complaints: [] });
  expect(await triedRules('id: mine\ntitle: Mine\nextends: balanced', { rules, history: history({ ...entry, id: 'gone' }) })).toEqual({ complaints: [] });
});
