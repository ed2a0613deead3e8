import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from '../../../../src/core/difference/difference.ts';
import { differencePage } from '../../../../src/core/exporters/html/difference-page.ts';
import { DIFFERENCE_STYLE, DIFFERENCE_STYLE_HASH } from '../../../../src/core/exporters/html/style-difference.ts';
import { audits } from '../../../support/arbitrary-audit.ts';
import { cleanAudit } from '../../../support/sample-audit.ts';
import { emptyDifference, typicalDifference, wideDifference } from '../../../support/sample-difference.ts';
import { elementsOf, textOf } from '../../../support/strict-html.ts';
import { hostileText } from '../../../support/written-words.ts';

const SAMPLES = { typical: typicalDifference(), empty: emptyDifference(), wide: wideDifference() };
const CASES = Object.entries(SAMPLES).flatMap(([name, difference]) => (['en', 'fr'] as const).map(language => [name, language, difference] as const));

test('the policy names the style that is there (DIFFERENCE_STYLE_HASH of style-difference.ts)', () => {
  expect(DIFFERENCE_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(DIFFERENCE_STYLE.text).digest('base64')}`);
});

test('the sample has something of every kind', () => {
  expect(new Set(SAMPLES.typical.findings.map(it => it.change))).toEqual(new Set(['new', 'worse', 'unchanged', 'not-seen-again', 'better', 'gone']));
});

test.each(CASES)('the %s difference in %s is well-formed, loads nothing, and every link in it leads somewhere', (_, language, difference) => {
  const elements = elementsOf(differencePage(difference, language));
  const ids = elements.flatMap(it => it.attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = elements.flatMap(it => (it.name === 'a' ? it.attributes['href'] ?? '' : []));
  expect(targets.filter(it => !it.startsWith('#') || !ids.includes(it.slice(1)))).toEqual([]);
  expect(elements.filter(it => ['script', 'img', 'iframe', 'object', 'form'].includes(it.name))).toEqual([]);
  expect(elements.flatMap(it => Object.keys(it.attributes)).filter(it => /^(?:on|src$|style$)/.test(it))).toEqual([]);
});

test.each(CASES)('the %s difference in %s tells every finding once', (_, language, difference) => {
  const told = elementsOf(differencePage(difference, language)).filter(it => it.name === 'li' && it.attributes['class']?.startsWith('finding '));
  expect(told).toHaveLength(difference.findings.length);
});

test('says what differs, why something may only not have been seen, and what was made otherwise', () => {
  const text = textOf(differencePage(SAMPLES.typical, 'en'));
  expect(text).toContain('14 less.');
  expect(text).toContain('They were made with other browsers (Chromium 155.0.1.2; then Chromium 156.0.8078.73).');
  expect(text).toContain('Worse · Form: hashed, now plain');
  expect(text).toContain('The later audit may only not have seen it: it could not look for this.');
  expect(text).toContain('Better · Confidence: exact, now looks like one');
});

test('says that scores of other rules are not compared', () => {
  expect(textOf(differencePage(SAMPLES.wide, 'fr'))).toContain('Jugés selon d’autres règles');
});

// kills: text put into markup unescaped, wherever an audit has text of its own.
test('no text of an audit breaks out of its place', () => {
  fc.assert(fc.property(audits(hostileText), audits(hostileText), (a, b) => {
    const visits = cleanAudit().visits.map((it, n) => ({ ...it, browser: [a, b][n]?.visits[0]?.browser ?? '' }));
    const compared = differenceOf({ ...a, visits }, { ...b, visits });
    if (!compared.ok) throw new Error(compared.refusal.reason);
    const names = new Set(elementsOf(differencePage(compared.difference, 'fr')).map(it => it.name));
    expect([...names].filter(it => ['script', 'img', 'iframe', 'svg'].includes(it))).toEqual([]);
  }), { numRuns: 60 });
});
