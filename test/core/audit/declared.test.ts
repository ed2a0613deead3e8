import { describe, expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { auditShape } from '../../../src/core/audit/shape.ts';
import type { Declared } from '../../../src/core/declaration/declaration.ts';
import type { KnownValue } from '../../../src/core/dossier/case.ts';
import { EXPORTERS } from '../../../src/core/exporters/index.ts';
import { shaped } from '../../../src/core/shape/shape.ts';
import { declared } from '../../support/declared.ts';
import { knowledge } from '../../support/knowledge.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const EMAIL = 'zephyrine.q7381@courrier-exemple.test';
const page = visit('https://shop.example/', { startedAt: '2026-06-15T08:00:00.000Z' }).types('email', EMAIL);
const busy = page.sends('https://ads.example/p', { body: `e=${EMAIL}` }).sends('https://pay.example/').sends('https://stranger.example/');
const audited = (story: Story, given?: Partial<Declared>, known: readonly KnownValue[] = []) =>
  conductAudit({ visits: [story.log], known, ...given && { declared: { fields: [], statements: [], ...given } } }, { ...knowledge, organizations: { ...organizations, isKnown: it => it === 'Ads Ltd' } });
const rows = (story: Story, ...declarations: Declared['declarations'] & object) => audited(story, { declarations }).declared?.rows.map(it => [it.status, it.recipient, it.declarations, it.beyond, it.unseen]);

describe('the matrix', () => {
  test('tells apart who was not declared, went beyond, was out of force, as declared, and not there', () => {
    expect(rows(busy.sends('https://fonts.example/'), declared('Ads Ltd'), declared('pay.example', { purpose: 'payment' }), declared('fonts.example', { purpose: 'content', expires: '2020-01-01' }), declared('gone.example'))).toEqual([
      ['undeclared', 'stranger.example', [], [], undefined],
      ['not-in-force', 'fonts.example', ['fonts-example'], [], undefined],
      ['outside', 'ads.example', ['ads-ltd'], ['category'], undefined],
      ['as-declared', 'pay.example', ['pay-example'], [], undefined],
      ['not-observed', undefined, ['gone-example'], [], undefined],
    ]);
  });
  test('says kind by kind what was declared, and what was received', () => {
    const audit = audited(busy, { declarations: [declared('ads.example', { categories: ['phone-number'] })] });
    expect(audit.declared?.rows.find(it => it.recipient === 'ads.example')?.cells).toEqual([
      { category: 'email-address', declared: false, received: true }, { category: 'phone-number', declared: true, received: false },
    ]);
  });
  test('names the findings that say so', () => {
    const audit = audited(busy, { declarations: [] });
    const named = audit.declared?.rows.flatMap(it => it.findings) ?? [];
    expect([...named].sort()).toEqual(['undeclared-recipient/ads.example', 'undeclared-recipient/pay.example', 'undeclared-recipient/stranger.example']);
    expect(audit.findings.map(it => it.id)).toEqual(expect.arrayContaining([...named]));
  });
  test.each<[string, Story, string, string | undefined]>([
    ['requests were not watched', visit('https://shop.example/', { observes: ['input'] }), 'gone.example', 'not-watched'],
    ['nobody is known by the name, which has a point in it', page, 'No Such Company, Inc.', 'name-not-known'],
    ['nobody is known by the name', page, 'No Such Company', 'name-not-known'],
    ['requests went unseen', page.misses('request', 'records-lost', 3), 'gone.example', 'gaps'],
    ['it is the site itself', page.sends('https://shop.example/a'), 'shop.example', 'own'],
    ['everything was there to be seen', page, 'gone.example', undefined],
    ['a known organization was not there', page, 'Ads Ltd', undefined],
  ])('says why a declared recipient may have gone unseen: %s', (_, story, recipient, unseen) => {
    expect(rows(story, declared(recipient))).toEqual([['not-observed', undefined, [declared(recipient).id], [], unseen]]);
  });
});

test('where nothing is declared, nothing is asked: not tried, and no part of the audit', () => {
  const audit = audited(busy);
  expect(audit).not.toHaveProperty('declared');
  expect(audit.outcomes.filter(it => it.status === 'not-tried' && it.without.includes('declarations')).map(it => it.detector)).toEqual(['undeclared-recipient', 'outside-declaration', 'expired-declaration']);
});
test('statements alone accuse nobody', () => {
  const audit = audited(busy, { statements: [{ question: 'need', says: 'Little.', by: 'Ann', on: '2026-01-01' }] });
  expect(audit.declared).toMatchObject({ rows: [], statements: [{ says: 'Little.' }] });
  expect(audit.findings.filter(it => it.detector === 'undeclared-recipient')).toEqual([]);
});
test('what rules declare counts as well, and the file stands before it', () => {
  const rulebook = { ...knowledge.rulebook, declarations: [declared('ads.example'), declared('pay.example')] };
  const audit = conductAudit({ visits: [busy.log], known: [], declared: { declarations: [declared('ads.example', { categories: ['email-address'] })], fields: [], statements: [] } }, { ...knowledge, organizations, rulebook });
  expect(audit.declared?.declarations?.map(it => [it.recipient, it.categories])).toEqual([['pay.example', []], ['ads.example', ['email-address']]]);
  expect(audit.declared?.rows.find(it => it.recipient === 'ads.example')?.status).toBe('as-declared');
});
test('a declared recipient counts like any other: nothing but its own rules changes', () => {
  const [without, as] = [audited(busy), audited(busy, { declarations: [declared('ads.example', { categories: ['email-address'] }), declared('pay.example', { purpose: 'payment' }), declared('stranger.example')] })];
  expect(as.findings).toEqual(without.findings);
  expect(as.score).toEqual(without.score);
});
test('the digest is that of what is declared, and of nothing else', () => {
  const digest = (story: Story, recipient: string) => audited(story, { declarations: [declared(recipient)] }).declared?.digest;
  expect(digest(busy, 'ads.example')).toBe(digest(page, 'ads.example'));
  expect(digest(busy, 'ads.example')).not.toBe(digest(busy, 'pay.example'));
});
test('an audit with declarations is one that can be read again', () => {
  const audit = audited(busy, { declarations: [declared('ads.example', { since: '2026-01-01', dpa: 'https://ads.example/dpa?token=x', countries: ['US'] })], fields: [{ category: 'city', purpose: 'x', necessary: false }], statements: [{ question: 'measures', says: 'a', by: 'b', on: '2026-01-01', owner: 'c', due: '2026-02-01', rule: 'd', measure: 'remove/ads.example' }] });
  expect(shaped(auditShape, JSON.parse(JSON.stringify(audit)))).toMatchObject({ ok: true });
  expect(audit.declared?.declarations?.[0]?.dpa).toBe('https://ads.example/dpa');
});
test('a value of the visitor’s in what the site says is in no report', () => {
  const says = `We wrote to ${EMAIL} about ${'x '.repeat(200)} and ${EMAIL}.`;
  const audit = audited(busy, { declarations: [declared(EMAIL, { id: 'a' })], fields: [{ category: 'city', purpose: EMAIL, necessary: true }], statements: [{ question: 'measures', says, by: EMAIL, on: '2026-01-01', owner: EMAIL, rule: EMAIL, measure: EMAIL }] });
  expect(audit.declared?.statements[0]?.says.length).toBeGreaterThan(400);
  for (const exporter of EXPORTERS) expect(exporter.render(audit, 'en')).not.toContain('zephyrine');
});

describe('the fields that were filled in', () => {
  test('are told once, by what they ask for, with who received it', () => {
    const { collected } = audited(busy.types({ name: 'pw', type: 'password', label: 'Password' }, 'Zq-secret-77!').types('email', `${EMAIL}x`));
    expect(collected).toEqual([
      { label: 'email', type: 'text', category: 'email-address', owner: 'shop.example', pages: ['https://shop.example/'], masked: false, receivedBy: ['ads.example'] },
      { label: 'Password', type: 'password', category: 'password', owner: 'shop.example', pages: ['https://shop.example/'], masked: false, receivedBy: [] },
    ]);
  });
  test('name whose document they stand in', () => {
    const framed = visit('https://shop.example/').opensFrame('https://pay.example/card?id=1', 'frame').types({ name: 'number', autocomplete: 'cc-number' }, '4111111111111111', 'frame');
    expect(audited(framed).collected).toMatchObject([{ category: 'payment-card', owner: 'pay.example', pages: ['https://pay.example/card'], receivedBy: [] }]);
  });
  test('never say what was entered, not even where a page repeats it in a label', () => {
    expect(JSON.stringify(audited(page.types({ name: 'a', label: `Is ${EMAIL} right?` }, 'yes, it is')).collected)).not.toContain('zephyrine');
  });
  test('are no part of an audit without any', () => { expect(audited(visit('https://shop.example/').types('email', '  '))).not.toHaveProperty('collected'); });
});

test('the time that a recipient was waited for counts what runs side by side once', () => {
  const answered = { answered: [] };
  const both = visit('https://shop.example/').sends('https://pay.example/a', answered).sends('https://pay.example/b', answered).log;
  const [a, b] = both.evidence.filter(it => it.kind === 'request');
  // The first is answered after the second, which began later and ended earlier.
  const evidence = both.evidence.map(it => it.kind === 'response' ? { ...it, offsetMs: it.exchange === a?.exchange ? 1000 : 700 } : it.id === a?.id ? { ...it, offsetMs: 100 } : it.id === b?.id ? { ...it, offsetMs: 500 } : it);
  const waited = (log: typeof both) => conductAudit({ visits: [log], known: [] }, { ...knowledge, organizations }).recipients.find(it => it.domain === 'pay.example')?.waitedMs;
  expect(waited({ ...both, evidence })).toBe(900);
  expect(waited(visit('https://shop.example/').sends('https://pay.example/').log)).toBeUndefined();
});
