import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../src/core/audit/score.ts';
import { DATA_CATEGORIES } from '../../../src/core/datum/category.ts';
import { FORMS } from '../../../src/core/datum/form.ts';
import { detectors } from '../../../src/core/detectors/index.ts';
import { ROLES } from '../../../src/core/party/recipient.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import type { JudgedRecipient } from '../../../src/core/rulebook/condition.ts';
import { judge } from '../../../src/core/rulebook/judge.ts';
import { readRulebook } from '../../../src/core/rulebook/read.ts';
import type { Rulebook } from '../../../src/core/rulebook/rule.ts';
import { rulebooks } from '../../../src/knowledge/rulebooks/index.ts';
import { findingOf, recipientOf } from './cases.ts';

type Profile = keyof typeof rulebooks;
const PROFILES = Object.keys(rulebooks) as Profile[];

function profile(id: Profile): Rulebook {
  const read = readRulebook(rulebooks[id], { library: rulebooks, detectors: detectors.map(it => it.id) });
  if (!read.ok) throw new Error(JSON.stringify(read.complaints));
  return read.rulebook;
}

const SIGHT = { visits: [{ requests: 9 }], outcomes: [], gaps: [] };

function gradeUnder(id: Profile, recipient: JudgedRecipient, findings: readonly Partial<Finding>[]): string {
  const numbered = findings.map((it, index) => findingOf(String(index), recipient.domain, it));
  const score = scoreOf(judge(numbered, [recipient], profile(id)), SIGHT, profile(id));
  return score.status === 'graded' ? `${score.value} ${score.grade}` : score.reason;
}

const CONTACT: Partial<Finding> = { detector: 'third-party-recipient' };
const COOKIE: Partial<Finding> = { detector: 'first-party-cookie-set-by-third-party' };
const OWN_COOKIE: Partial<Finding> = { detector: 'third-party-cookie', facts: { acrossSites: true } };
const APART_COOKIE: Partial<Finding> = { detector: 'third-party-cookie', facts: { acrossSites: false } };
const STORED: Partial<Finding> = { detector: 'identifier-stored' };
const IDENTIFIER: Partial<Finding> = { category: 'cookie-identifier', form: 'plain' };
const ADDRESS: Partial<Finding> = { detector: 'page-address-disclosed' };
const HASHED: Partial<Finding> = { category: 'email-address', form: 'hashed', confidence: 'digest' };

const ANALYTICS = recipientOf('stats.com', { role: 'analytics', reputation: 'tracks', tracks: { answer: 'yes' } });
const ADS = recipientOf('ads.com', { role: 'advertising', reputation: 'tracks', tracks: { answer: 'yes' } });
const SOCIAL = recipientOf('social.com', { role: 'social', reputation: 'tracks', tracks: { answer: 'yes' } });
const FONTS = recipientOf('fonts.com', { role: 'content', reputation: 'serves', tracks: { answer: 'no' } });
const PAYMENT = recipientOf('pay.com', { role: 'payment', reputation: 'serves', tracks: { answer: 'no' } });
const STRANGER = recipientOf('who.com');

const SITES: readonly (readonly [what: string, recipient: JudgedRecipient, findings: readonly Partial<Finding>[], balanced: string, zeroTrackers: string])[] = [
  ['a clean site', FONTS, [], '100 A', '100 A'],
  ['a font host, which only serves', FONTS, [CONTACT], '100 A', '100 A'],
  ['a payment service that is given a card number', PAYMENT, [CONTACT, { category: 'payment-card', form: 'plain' }], '100 A', '100 A'],
  // 100 − 2; 100 − 15, capped at 50.
  ['somebody unknown', STRANGER, [CONTACT], '98 A', '50 D'],
  // 100 − 12; 100 − 50, capped at 20.
  ['one analytics vendor that does nothing but be there', ANALYTICS, [CONTACT], '88 B', '20 F'],
  // 100 − 12 − 4 − 4 − 3.
  ['one ordinary analytics vendor without personal data', ANALYTICS, [CONTACT, COOKIE, IDENTIFIER, ADDRESS], '77 B', '20 F'],
  // 1 more: still the ordinary vendor.
  ['the same that keeps its identifier in the site’s storage too', ANALYTICS, [CONTACT, COOKIE, IDENTIFIER, ADDRESS, STORED], '76 B', '20 F'],
  // 100 − 11.5: half of it all; consent buys nothing under the other.
  ['the same with consent', ANALYTICS, [CONTACT, COOKIE, IDENTIFIER, ADDRESS].map(it => ({ ...it, consent: 'granted' })), '88 B', '20 F'],
  // 100 − (12 + 4 + 8 + 3) × 1.5 = 59.5; 100 − (50 + 4 + 8 + 3) × 1.5 = 2.5.
  ['an advertiser with its cookie, without personal data', ADS, [CONTACT, IDENTIFIER, OWN_COOKIE, ADDRESS], '59 D', '2 F'],
  // 100 − (12 + 4 + 4 + 3) × 1.5 = 65.5; 100 − (50 + 4 + 4 + 3) × 1.5 = 8.5.
  ['an advertiser whose cookie is kept apart for each site', ADS, [CONTACT, IDENTIFIER, APART_COOKIE, ADDRESS], '65 C', '8 F'],
  // 100 − 18 − 20 × 1.5.
  ['a hashed e-mail address to an advertiser before consent', ADS, [CONTACT, HASHED], '52 D', '0 F'],
  // 100 − 18 − 30 − 6 − 12 − 4.5.
  ['the same with cookie and page address', ADS, [CONTACT, HASHED, IDENTIFIER, OWN_COOKIE, ADDRESS], '29 E', '0 F'],
  // 100 − 12 − 30.
  ['a readable e-mail address to an analytics vendor', ANALYTICS, [CONTACT, { category: 'email-address', form: 'plain' }], '58 D', '20 F'],
  // 100 − 30: what an unknown party receives is charged like anybody else's (who receives personal data tracks: 12).
  ['a readable e-mail address to somebody unknown', recipientOf('who.com', { tracks: { answer: 'yes' } }), [CONTACT, { category: 'email-address', form: 'plain' }], '58 D', '20 F'],
  // 100 − 18 − 90.
  ['a balance to a social network', SOCIAL, [CONTACT, { category: 'account-balance', form: 'plain' }], '0 F', '0 F'],
  // 60 × 0.25 × 0.5 = 7.5 off, but the cap holds it at 20.
  ['a balance to a host, with consent', recipientOf('host.com', { role: 'hosting', tracks: { answer: 'no' } }), [{ category: 'account-balance', form: 'plain', consent: 'granted' }], '20 F', '20 F'],
  // 100 − 18 − 60.
  ['card transactions to an advertiser before opt-in', ADS, [CONTACT, { category: 'transaction', form: 'plain' }], '22 F', '0 F'],
  // 100 − 18 − 30 (hashed address) − 30 (profile) − 37.5 (where they are).
  ['"anonymous" data sold: hashed address, household, age and coordinates', ADS, [CONTACT, HASHED, { category: 'household', form: 'plain' }, { category: 'age', form: 'plain' }, { category: 'coordinates', form: 'plain' }], '0 F', '0 F'],
];

it.each(SITES.map(([what, recipient, findings, balanced, zeroTrackers]) => ({ what, recipient, findings, balanced, zeroTrackers })))('$what is $balanced under balanced, and $zeroTrackers under zero trackers', ({ recipient, findings, balanced, zeroTrackers }) => {
  expect(gradeUnder('balanced', recipient, findings)).toBe(balanced);
  expect(gradeUnder('zero-trackers', recipient, findings)).toBe(zeroTrackers);
});

describe.each(PROFILES)('%s', id => {
  const book = profile(id);

  it('is the text that stands in the repository', () => {
    expect(rulebooks[id]).toBe(readFileSync(new URL(`../../../src/knowledge/rulebooks/${id}.yaml`, import.meta.url), 'utf8'));
    expect(book.id).toBe(id);
  });

  it('speaks English and French throughout, and says what it rests on', () => {
    const words = [book.title, ...book.caps.map(it => it.because), ...book.rules.flatMap(it => [it.says, it.remedy])];
    expect(words.filter(it => !it.fr || it.fr === it.en)).toEqual([]);
    expect(book.rules.filter(it => it.basis.length === 0).map(it => it.id)).toEqual([]);
  });

  it('has a rule for every detector', () => {
    expect(detectors.map(it => it.id).filter(it => !book.rules.some(rule => rule.when.detector === it))).toEqual([]);
  });

  it('charges every category of personal data, in every form, whoever unknown receives it', () => {
    const findings = DATA_CATEGORIES.flatMap(category => FORMS.map(form => findingOf(`${category}/${form}`, 'who.com', { category, form })));
    const charged = new Set(judge(findings, [STRANGER], book).deductions.flatMap(it => it.points > 0 ? it.findings : []));
    expect(findings.map(it => it.id).filter(it => !charged.has(it))).toEqual([]);
  });

  it('never costs less where more is known against a recipient: tracking, then unknown, then a known service', () => {
    const costs = ROLES.map(role => (['no', 'unknown', 'yes'] as const).map(answer => detectors.reduce((sum, { id: detector }) =>
      sum + judge([findingOf('f', 'x.com', { detector, category: 'email-address', form: 'plain' })], [recipientOf('x.com', { role, tracks: { answer } })], book).deductions.reduce((total, it) => total + it.points, 0), 0)));
    expect(costs.filter(([no = 0, unknown = 0, yes = 0]) => no > unknown || unknown > yes)).toEqual([]);
  });

  it('asks more before consent than after, and most against a refusal', () => {
    const { none = 1, granted = 1, refused = 1, unknown = 1 } = book.factors.consent;
    expect([granted <= none, none < refused, unknown >= none]).toEqual([true, true, true]);
  });
});

it('a rules file can be as short as the one that the comments of balanced.yaml show', () => {
  const shown = rulebooks.balanced.split('\n').filter(it => it.startsWith('#   ')).map(it => it.slice(4)).join('\n');
  const text = shown.slice(shown.indexOf('id: my-rules'), shown.indexOf('penalty × factor'));
  const read = readRulebook(text, { library: rulebooks, detectors: detectors.map(it => it.id) });
  expect(read.ok || read.complaints).toBe(true);
  expect(read.ok && read.rulebook.rules.map(it => it.id)).toEqual([...profile('balanced').rules.map(it => it.id).filter(it => it !== 'page-address-told'), 'chat-before-consent']);
});
