import '../../support/fake-browser.ts';
import { expect, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { BADGE_COLORS, badgeOf } from '../../../src/extension/background/badge.ts';

const recipient = (party: 'first' | 'third', received: readonly unknown[]) => ({ party, received }) as unknown as Audit['recipients'][number];
const audit = (value: number, grade: string): Pick<Audit, 'score' | 'recipients'> => ({
  score: { status: 'graded', value, grade, deductions: [] },
  recipients: [recipient('first', [1]), recipient('third', [1]), recipient('third', [])],
});

test('it says the grade, and the same in words in both languages', () => {
  expect(badgeOf(audit(42, 'D'), 'en')).toEqual({ text: 'D', color: BADGE_COLORS.poor, title: 'Sillage: grade D (42 of 100). Third parties contacted: 2. Received personal data: 1.' });
  expect(badgeOf(audit(42, 'D'), 'fr').title).toBe('Sillage : note D (42 sur 100). Tiers contactés : 2. Ont reçu des données personnelles : 1.');
});

test('no grade is not a good one', () => {
  expect(badgeOf({ score: { status: 'not-graded', reason: 'too-many-gaps' }, recipients: [] }, 'en')).toMatchObject({ text: '?', color: BADGE_COLORS.unknown });
});

test.each([[100, 'good'], [80, 'good'], [79, 'fair'], [60, 'fair'], [59, 'poor'], [40, 'poor'], [39, 'bad'], [0, 'bad']] as const)('%i is %s', (value, name) => {
  expect(badgeOf(audit(value, 'X'), 'en').color).toBe(BADGE_COLORS[name]);
});

test.each(Object.entries(BADGE_COLORS))('white can be read on %s', (_, color) => {
  expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThan(5.9);
});

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255).map(it => it <= 0.040_45 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
