import { describe, expect, test } from 'vitest';
import { answersOf } from '../../../src/core/appeal/answers-of.ts';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { withMeasures } from '../../../src/core/measures/with-measures.ts';
import type { Declared } from '../../../src/core/declaration/declaration.ts';
import { declared } from '../../support/declared.ts';
import { knowledge, replacements } from '../../support/knowledge.ts';
import { shown } from '../../support/sample-audit.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const EMAIL = 'zephyrine.q7381@courrier-exemple.test';
const page = visit('https://shop.example/').types({ name: 'email', label: 'E-mail' }, EMAIL);
const busy = page.sends('https://ads.example/p', { body: `e=${EMAIL}` }).sends('https://pay.example/').consents('granted').sends('https://ads.example/q', { body: `e=${EMAIL}` });
const answers = (story: Story, given?: Partial<Declared>) => answersOf(conductAudit({ visits: [story.log], known: [], ...given && { declared: { fields: [], statements: [], ...given } } }, { ...knowledge, organizations }));

describe('how much is needed', () => {
  test('every kind of data asked for, beside what is said to be needed', () => {
    const { need } = answers(busy.types({ name: 'phone', type: 'tel', label: 'Phone' }, '+33 6 12 34 56 78'), { fields: [
      { category: 'email-address', purpose: 'signing in', necessary: true }, { category: 'phone-number', purpose: 'marketing', necessary: false }, { category: 'age', purpose: 'offers', necessary: true },
    ] });
    expect(need.rows.map(it => [it.category, it.fields, it.labels, it.necessary, it.purposes, it.receivedBy])).toEqual([
      ['email-address', 1, ['E-mail'], 'yes', ['signing in'], ['ads.example']], ['phone-number', 1, ['Phone'], 'no', ['marketing'], []], ['age', 0, [], 'yes', ['offers'], []],
    ]);
  });
  test('what is needed for one purpose is needed, whatever is said of another', () => {
    const { need } = answers(page, { fields: [{ category: 'email-address', purpose: 'news', necessary: false }, { category: 'email-address', purpose: 'signing in', necessary: true }] });
    expect(need.rows).toMatchObject([{ necessary: 'yes', purposes: ['news', 'signing in'] }]);
  });
  test('nothing said is not a no, and nothing watched is not nothing asked', () => {
    expect(answers(page).need).toMatchObject({ watched: true, rows: [{ necessary: 'not-said' }] });
    expect(answers(visit('https://shop.example/', { observes: ['request'] })).need).toEqual({ watched: false, rows: [] });
  });
});

describe('how much is exposed', () => {
  test('who received what, by what the visitor had chosen, with the findings that prove it', () => {
    const { exposure } = answers(busy, { declarations: [declared('ads.example', { countries: ['US'] })] });
    expect(exposure).toMatchObject({ contacted: 2, unasked: 1, undeclared: 1, rows: [{ recipient: 'ads.example', declared: 'outside', countries: ['US'] }] });
    const [cell] = exposure.rows[0]?.received ?? [];
    expect(cell).toMatchObject({ category: 'email-address', forms: ['plain'], by: { refused: [], unknown: [] } });
    expect(cell?.by.none).toContain('exposed-personal-data/ads.example/email-address/plain/fetch');
    expect(cell?.by.granted).toContain('exposed-personal-data/ads.example/email-address/plain/fetch/granted');
  });
  test('whom nothing was asked of, and for whom something is merely kept, was not contacted', () => {
    const audit = conductAudit({ visits: [busy.log], known: [] }, { ...knowledge, organizations });
    const kept = audit.recipients.map(it => it.domain === 'pay.example' ? { ...it, requests: 0 } : it);
    expect(answersOf({ ...audit, recipients: kept }).exposure.contacted).toBe(1);
  });
  test('where recipients are not declared, none is said to be undeclared', () => { expect(answers(busy).exposure).not.toHaveProperty('undeclared'); });
  test('what left after consent only was not unasked', () => {
    expect(answers(page.consents('granted').sends('https://ads.example/q', { body: `e=${EMAIL}` })).exposure.unasked).toBe(0);
  });
});

test('ethical use or commercial gain: third parties by what they are for, and what people paid for them', () => {
  expect(answers(busy.sends('https://ads-partner.example/')).interest.rows).toMatchObject([
    { role: 'advertising', recipients: ['ads.example', 'ads-partner.example'], receivers: 1, categories: ['email-address'], requests: 3 },
    { role: 'payment', recipients: ['pay.example'], receivers: 0, categories: [], requests: 1 },
  ]);
});

describe('new measures', () => {
  test('each broken rule’s remedy, with who has taken it on', () => {
    const statements = [
      { question: 'measures', says: 'We ask first.', by: 'Ann', on: '2026-01-01', owner: 'Web team', due: '2026-03-01', rule: 'recipient-undeclared' },
      { question: 'measures', says: 'We train people.', by: 'Ann', on: '2026-01-01' }, { question: 'measures', says: 'x', by: 'Ann', on: '2026-01-01', rule: 'no-such-rule' },
    ] as const;
    const { measures } = answers(busy, { declarations: [], statements });
    expect(measures.rows.find(it => it.rule.id === 'recipient-undeclared')).toMatchObject({ recipients: ['ads.example'], statements: [{ owner: 'Web team', due: '2026-03-01' }] });
    expect(measures.others.map(it => it.says)).toEqual(['We train people.', 'x']);
  });
});

test('what could be done, with who has taken it on by its id', () => {
  const audit = withMeasures(conductAudit({ visits: [busy.log], known: [] }, { ...knowledge, organizations }), { rulebook: knowledge.rulebook, replacements });
  const said = { question: 'measures', says: shown('We take it out.'), by: shown('Ann'), on: '2026-01-01', owner: shown('Web team'), measure: shown('remove/ads.example') } as const;
  const { measures } = answersOf(audit, [said]);
  expect(measures.offers.map(it => it.measure)).toEqual(audit.measures);
  expect(measures.offers.filter(it => it.statements.length > 0)).toEqual([expect.objectContaining({ measure: expect.objectContaining({ id: 'remove/ads.example' }), statements: [said] })]);
  expect(measures.others).toEqual([]);
});

test('what the site says changes nothing of what is measured', () => {
  const statements = [{ question: 'need', says: 'Nothing at all.', by: 'Ann', on: '2026-01-01' }, { question: 'exposure', says: 'Nobody.', by: 'Ann', on: '2026-01-01' }] as const;
  const [{ statements: none, ...silent }, { statements: said, ...spoken }] = [answers(busy), answers(busy, { statements })];
  expect(spoken).toEqual(silent);
  expect(none).toEqual({ need: [], exposure: [], interest: [], measures: [] });
  expect(said).toMatchObject({ need: [{ says: 'Nothing at all.' }], exposure: [{ says: 'Nobody.' }], interest: [], measures: [] });
});
