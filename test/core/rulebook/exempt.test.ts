import { describe, expect, it } from 'vitest';
import { detectors } from '../../../src/core/detectors/index.ts';
import type { Redacted } from '../../../src/core/datum/redact.ts';
import { EXEMPT_MAX } from '../../../src/core/rulebook/exempt-shape.ts';
import type { Exemption } from '../../../src/core/rulebook/rule.ts';
import { isExempt } from '../../../src/core/rulebook/exempt.ts';
import { judge } from '../../../src/core/rulebook/judge.ts';
import { profile } from '../../support/knowledge.ts';
import { findingOf, recipientOf, rulebookOf, ruleOf } from './cases.ts';
import { BASE, HEAD, mistakesIn, rulebookIn } from './rules-files.ts';

const SESSION: Exemption = { id: 'session', names: ['sid', 'shop_cart_*'], why: { en: 'Cart.' }, basis: ['WP194'], source: 'https://shop.example/' };
const about = (subject?: string) => findingOf('f', 'a.com', subject === undefined ? {} : { subject: subject as Redacted });

describe('what is exempt', () => {
  it.each([['sid', true], ['shop_cart_17', true], ['shop_cart_', true], ['SID', false], ['sid2', false], ['my_sid', false], ['shop_cart', false], ['', false], [undefined, false]])('%s: %s', (subject, expected) => {
    expect(isExempt(about(subject), 'third', [SESSION])).toBe(expected);
  });
  it('may be the site’s own only, as a name is easily borrowed', () => {
    const own = [{ ...SESSION, party: 'first' as const }];
    expect([isExempt(about('sid'), 'first', own), isExempt(about('sid'), 'third', own)]).toEqual([true, false]);
  });
  it('breaks no rule that heeds it, and every other', () => {
    const book = rulebookOf([ruleOf('heeds', { exempts: true }), ruleOf('heeds-not', { exempts: false }), ruleOf('says-nothing')], { exempt: [SESSION] });
    const broken = (subject: string): readonly string[] => judge([about(subject)], [recipientOf('a.com')], book).violations.map(found => found.rule.id);
    expect(broken('sid')).toEqual(['heeds-not', 'says-nothing']);
    expect(broken('uid')).toEqual(['heeds', 'heeds-not', 'says-nothing']);
  });
});

const ENTRY = { id: 'session', names: '[sid, "shop_cart_*"]', why: 'Cart.', basis: '[WP194]', source: 'https://shop.example/' };
function fileWith(changes: Readonly<Record<string, string | undefined>>): string {
  const fields = Object.entries<string | undefined>({ ...ENTRY, ...changes }).flatMap(([key, value]) => value === undefined ? [] : [`${key}: ${value}`]);
  return `${HEAD} []\nexempt:\n  - ${fields.join('\n    ')}\n`;
}

describe('an exemption of a rules file', () => {
  it('is kept on the rulebook', () => {
    expect(rulebookIn(fileWith({})).exempt).toEqual([SESSION]);
    expect(rulebookIn(BASE).exempt).toEqual([]);
  });
  it('is inherited, added to, and replaced by its id', () => {
    const base = fileWith({}).replace('id: mine', 'id: base');
    const over = (rest: string): readonly string[] => rulebookIn(`id: mine\ntitle: Mine\nextends: base\n${rest}`, { base }).exempt.map(it => `${it.id} ${it.names.join(' ')}`);
    expect(over('')).toEqual(['session sid shop_cart_*']);
    expect(over('exempt: [{ id: other, names: [x], why: So., basis: [b], source: "https://a.example/" }]')).toEqual(['session sid shop_cart_*', 'other x']);
    expect(over('exempt: [{ id: session, names: [x], why: So., basis: [b], source: "https://a.example/" }]')).toEqual(['session x']);
  });
  it.each([
    ['no names', { names: '[]' }, 'f:7:12: expected at least one name'],
    ['a name for everything', { names: '["*"]' }, 'f:7:13: expected a name, or at least 4 characters that it begins with and *'],
    ['a beginning too short to mean one thing', { names: '["_ga*"]' }, 'f:7:13: expected a name, or at least 4 characters that it begins with and *'],
    ['a pattern', { names: '["a*bcde*"]' }, 'f:7:13: expected a name, or at least 4 characters that it begins with and *'],
    ['no reason', { why: undefined }, 'f:6:5: expected text, or text in en and fr (the field is missing)'],
    ['nothing that it rests on', { basis: '[]' }, 'f:9:12: expected at least one basis'],
    ['a source that is no address', { source: 'ours' }, 'f:10:13: expected the address (https://…) where this can be checked'],
    ['a party nobody knows', { party: 'second' }, 'f:11:12: expected one of first, third'],
  ])('is told where it is wrong: %s', (_, changes, said) => { expect(mistakesIn(fileWith(changes))).toEqual([said]); });
  it('is told when there are two of one id, or too many', () => {
    const entry = fileWith({}).split('exempt:\n')[1] ?? '';
    expect(mistakesIn(`${HEAD} []\nexempt:\n${entry}${entry}`)).toEqual(['f:11:9: expected an id of its own (exemption 1 of this file has it too)']);
    expect(mistakesIn(`${HEAD} []\nexempt:\n${Array.from({ length: EXEMPT_MAX + 1 }, (__, i) => entry.replace('session', `s${i}`)).join('')}`)).toEqual(['f:6:3: expected at most 100 exemptions']);
  });
  it('is heeded by a rule that says so, inherited ones too', () => {
    expect(rulebookIn('id: mine\ntitle: Mine\nextends: base\nrules: [{ id: nobody-watches, exempts: true }]').rules[0]?.exempts).toBe(true);
  });
});

describe('what ships', () => {
  const { exempt, rules } = profile('balanced');
  it('says why in both languages, and where it stands', () => {
    expect(exempt.filter(it => !it.why.fr || it.why.fr === it.why.en || it.basis.length === 0 || !it.source.startsWith('https://'))).toEqual([]);
  });
  it('names nothing twice', () => {
    const names = exempt.flatMap(it => it.names);
    expect(names.filter((it, i) => names.indexOf(it) < i)).toEqual([]);
  });
  it.each(['_ga', '_gid', '_fbp', 'IDE', '_GRECAPTCHA', 'uid', '_abck', 'ajs_anonymous_id', ''])('exempts no %s', name => {
    expect((['first', 'third'] as const).filter(party => isExempt(about(name), party, exempt))).toEqual([]);
  });
  it.each([['PHPSESSID', ['first']], ['BIGipServerpool_a', ['first', 'third']], ['OptanonConsent', ['first', 'third']], ['__cf_bm', ['first', 'third']], ['SSESSabc', ['first']]])('exempts %s of %s', (name, parties) => {
    expect((['first', 'third'] as const).filter(party => isExempt(about(name), party, exempt))).toEqual(parties);
  });
  it('is heeded where something stored or sent is charged for want of an answer, and nowhere else', () => {
    const heeding = new Set(rules.filter(it => it.exempts === true).map(it => it.when.detector));
    expect([...heeding].toSorted()).toEqual(['exposed-after-refusal', 'exposed-before-choice', 'stored-before-choice']);
    expect(detectors.map(it => it.id)).toEqual(expect.arrayContaining([...heeding]));
  });
});
