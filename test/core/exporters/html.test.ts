import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../../src/core/exporters/html.ts';
import { STYLE, STYLE_HASH } from '../../../src/core/exporters/html/style.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { cleanAudit, typicalAudit, worstAudit } from '../../support/sample-audit.ts';
import { crowdedConsentAudit, liveConsentAudit, nowhereAudit, sixStatesAudit } from '../../support/sample-consent.ts';
import { declaredAudit } from '../../support/sample-declared.ts';
import { hostileText } from '../../support/written-words.ts';
import { elementsOf, textOf } from '../../support/strict-html.ts';

const SAMPLES = { clean: cleanAudit(), typical: typicalAudit(), worst: worstAudit(), 'six states': sixStatesAudit(), 'crowded consent': crowdedConsentAudit(), 'nothing reached': nowhereAudit(), 'live consent': liveConsentAudit(), declared: declaredAudit() };
const CASES = Object.entries(SAMPLES).flatMap(([name, audit]) => (['en', 'fr'] as const).map(language => [name, language, audit] as const));

test('the policy names the style that is there (STYLE_HASH of style.ts)', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE.text).digest('base64')}`);
  expect(STYLE.text).not.toMatch(/&(?:quot|amp|lt|gt|#39);/);
});

test.each(CASES)('the %s report in %s is well-formed, and every link in it leads somewhere', (_, language, audit) => {
  const elements = elementsOf(html.render(audit, language));
  const ids = elements.flatMap(it => it.attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = elements.flatMap(it => (it.name === 'a' ? it.attributes['href'] ?? '' : []));
  expect(targets.filter(it => !it.startsWith('#') || !ids.includes(it.slice(1)))).toEqual([]);
  expect(elements.find(it => it.name === 'html')?.attributes['lang']).toBe(language);
});

test.each(CASES)('the %s report in %s loads nothing and runs nothing', (_, language, audit) => {
  const elements = elementsOf(html.render(audit, language));
  expect(elements.filter(it => ['script', 'img', 'iframe', 'object', 'form'].includes(it.name))).toEqual([]);
  expect(elements.flatMap(it => Object.keys(it.attributes)).filter(it => /^(?:on|src$|style$)/.test(it))).toEqual([]);
  const [policy, referrer] = elements.filter(it => it.name === 'meta').map(it => it.attributes['content']).slice(1, 3);
  expect(policy).toBe(`default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`);
  expect(referrer).toBe('no-referrer');
});

test.each(CASES)('the %s report in %s tells every finding, with links to its evidence and back', (_, language, audit) => {
  const elements = elementsOf(html.render(audit, language));
  const ids = new Set(elements.flatMap(it => it.attributes['id'] ?? []));
  const hrefs = new Set(elements.flatMap(it => it.attributes['href'] ?? []));
  audit.findings.forEach((_finding, n) => { expect(ids.has(`f${n + 1}`) && hrefs.has(`#f${n + 1}`)).toBe(true); });
  audit.evidence.forEach((_evidence, n) => { expect(ids.has(`e${n + 1}`) && hrefs.has(`#e${n + 1}`)).toBe(true); });
  audit.recipients.forEach((_recipient, n) => { expect(ids.has(`r${n + 1}`)).toBe(true); });
});

test('marks each kind of data a recipient got by its most readable form', () => {
  const marks = elementsOf(html.render(typicalAudit(), 'en')).filter(it => it.name === 'a' && it.attributes['class']?.startsWith('mark'));
  expect(marks.map(it => it.attributes['aria-label'])).toEqual([
    'Hashed: E-mail address, Meta', 'Plain: Account balance, Meta', 'Plain: Transaction, Meta',
    'Plain: Given name, PostHog', 'Plain: E-mail address, PostHog', 'Plain: Phone number, PostHog',
    'Encoded: E-mail address, Twilio Segment', 'Plain: Age, Twilio Segment', 'Plain: Coordinates, Twilio Segment',
  ]);
});

test('shows the arithmetic down to the score', () => {
  const text = textOf(html.render(typicalAudit(), 'en'));
  expect(text).toContain('12 × 1.5 × 1 × 1 −18 82');
  expect(text).toContain('Cap: A balance went to a third party. ≤ 20');
  expect(text).toContain('Mending this alone wins up to 62 back: the score could reach 82.');
});

test('says what went unseen, where, and what could be done, and never that a blind detector found nothing', () => {
  const text = textOf(html.render(worstAudit(), 'en'));
  expect(text).toContain('Not graded: too much of the visit could not be seen.');
  expect(text).toContain('Third-party cookie: not looked for, as cookies and responses were not observed.');
  expect(text).toContain('Lost on the way Sillage numbers what its observers report, and some numbers never arrived. What they told is not known. 7 request bodies What can be done: Reload the page and look again.');
  expect(text).toMatch(/28 form entries\s*·\s*https:\/\/vendor-4\.example\/collect\/v4/u);
});

test.each(['browsing', 'auditing'] as const)('says how closely was listened: %s', listening => {
  const audit = cleanAudit();
  const text = textOf(html.render({ ...audit, visits: audit.visits.map(it => ({ ...it, listening })) }, 'en'));
  expect(text).toContain(listening === 'browsing' ? 'Listened lightly. Sillage listened only to what a first judgement needs' : 'Listened closely. Sillage listened to everything');
});

test('draws who had whom ask as a tree, and says it again in sentences for who cannot see it', () => {
  const rendered = html.render(typicalAudit(), 'en');
  expect(textOf(rendered)).toContain('The page by its markup https://www.googletagmanager.com/gtm.js');
  expect(textOf(rendered)).toContain('The page, by its markup, brought in https://www.googletagmanager.com/gtm.js, which, by its code, brought in https://cdn.vendor.example/sdk/a-rather-long-name-of-a-script.min.js, which, by its code, made 1 request to facebook.com.');
  const trees = rendered.split('<section id="initiators">')[1]?.split('</section>')[0] ?? '';
  // Two branches that begin alike are one until they part.
  expect(trees.split('<div aria-hidden="true">')[1]?.split('</div>')[0]?.match(/gtm\.js/g)).toHaveLength(1);
});

test('no text of an audit breaks out of the markup', () => {
  fc.assert(fc.property(audits(hostileText), fc.constantFrom('en' as const, 'fr' as const), (audit, language) => {
    const text = html.render(audit, language);
    const elements = elementsOf(text);
    expect(elements.filter(it => ['script', 'img', 'svg'].includes(it.name) && it.attributes['onload'] !== undefined)).toEqual([]);
    expect(elements.filter(it => it.name === 'li' && it.attributes['class'] === 'finding').length).toBe(audit.findings.length);
    expect(text).not.toMatch(/[\u0000\u202a-\u202e\u2066-\u2069]/);
  }), { numRuns: 150 }); // kills: any of & < > " ' left as it is; a hole outside quotes; findings of an unlisted recipient left out
});
