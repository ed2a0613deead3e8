import { describe, expect, test } from 'vitest';
import { html } from '../../../../src/core/exporters/html.ts';
import { cleanAudit, typicalAudit } from '../../../support/sample-audit.ts';
import { declaredAudit } from '../../../support/sample-declared.ts';
import { elementsOf, textOf } from '../../../support/strict-html.ts';

const text = textOf(html.render(declaredAudit(), 'en'));

describe('the four questions', () => {
  test('stand in every report, answered or not', () => {
    for (const audit of [cleanAudit(), typicalAudit(), declaredAudit()]) {
      const told = textOf(html.render(audit, 'en'));
      for (const asks of ['How much customer data do you need?', 'with whose consent?', 'Ethical use or commercial gain?', 'What new measures will you take?']) expect(told).toContain(asks);
    }
    expect(textOf(html.render(typicalAudit(), 'en')).split('The site has not answered this question.')).toHaveLength(5);
  });
  test('the site’s own word says whose it is, and which questions it leaves open', () => {
    expect(text).toMatch(/What the site says\s*An account needs an e-mail address and a name\..*Data protection officer, 2026-11-30/su);
    expect(text.split('The site has not answered this question.')).toHaveLength(2);
    expect(elementsOf(html.render(declaredAudit(), 'en')).filter(it => it.name === 'blockquote')).toHaveLength(3);
  });
  test('what is needed by the site’s word stands beside what was asked for', () => {
    expect(text).toMatch(/Phone number\s*Mobile phone\s*https:\/\/marigold\.example\/sign-up\s*No\s*offers by text message\s*PostHog/u);
    expect(text).toMatch(/Age\s*not seen to be asked for\s*No\s*offers\s*nobody seen/u);
    expect(text).toMatch(/Something else\s*How did you find us\?/u);
  });
  test('a day that was over when the audit was made is told to be', () => {
    const audit = declaredAudit();
    const late = { ...audit, visits: audit.visits.map(it => ({ ...it, startedAt: '2027-02-01T10:00:00.000Z' })) };
    expect(textOf(html.render(late, 'en'))).toMatch(/Web team, was due by 2027-01-31, before this audit/u);
    const onTheDay = { ...audit, visits: audit.visits.map(it => ({ ...it, startedAt: '2027-01-31T23:00:00.000Z' })) };
    expect(textOf(html.render(onTheDay, 'en'))).toMatch(/Web team, by 2027-01-31/u);
  });
  test('a measure names who has taken it on, and until when', () => { expect(text).toMatch(/Web team, by 2027-01-31/u); });
});

describe('declared and observed', () => {
  test('has a mark for each kind of data that says in words what it means', () => {
    const marks = elementsOf(html.render(declaredAudit(), 'en')).filter(it => it.attributes['role'] === 'img').map(it => it.attributes['aria-label']);
    expect(marks).toEqual(expect.arrayContaining(['E-mail address, facebook.com: declared and received', 'Account balance, facebook.com: received, not declared', 'Phone number, Short Messages of Nowhere: declared, not seen to be received']));
  });
  test('says why a declared recipient may have gone unseen, and how others went beyond', () => {
    expect(text).toContain('some requests went unseen, so it may have been there');
    expect(text).toContain('no organization is known by this name, so it could not be recognized: declare its domain');
    expect(text).toContain('other data than declared; before or without the consent it rests on');
  });
  test('is no chapter where recipients are not declared', () => {
    expect(html.render(typicalAudit(), 'en')).not.toContain('id="declared"');
    const { declared, ...rest } = declaredAudit();
    expect(html.render({ ...rest, declared: declared && { ...declared, declarations: undefined, rows: [] } }, 'en')).not.toContain('id="declared"');
  });
});
