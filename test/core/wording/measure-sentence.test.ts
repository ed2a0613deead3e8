import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { measureSentenceOf } from '../../../src/core/wording/measure-sentence.ts';
import { namedIn } from '../../../src/core/wording/who.ts';
import { domain, typicalAudit } from '../../support/sample-audit.ts';
import { withSampleMeasures } from '../../support/sample-measures.ts';

const AUDIT = withSampleMeasures(typicalAudit());
const named = namedIn(AUDIT);
const measures = AUDIT.measures ?? [];
const remove = measures.find(it => it.kind === 'remove');

test('says what to do, and who goes with it', () => {
  if (remove === undefined) throw new Error('the sample removes somebody');
  expect(measureSentenceOf({ ...remove, recipients: [domain('facebook.com'), domain('posthog.com')] }, named, 'en')).toBe('Remove Meta (facebook.com), and with it PostHog (posthog.com), which only it brings.');
  expect(measureSentenceOf({ ...remove, recipients: [domain('facebook.com')] }, named, 'fr')).toBe('Retirer Meta (facebook.com).');
  const many = Array.from({ length: 9 }, (_, n) => domain(`x${n}.example`));
  expect(measureSentenceOf({ ...remove, recipients: [domain('facebook.com'), ...many] }, named, 'en')).toContain('x3.example and 5 others, which');
});

test.each(LANGUAGES)('has words of its own for each measure, in %s', language => {
  const sentences = measures.map(it => measureSentenceOf({ ...it, recipients: [domain('facebook.com')] }, named, language));
  // A gate for all, and a gate for one, say different things.
  expect(new Set(sentences).size).toBe(measures.length);
  for (const it of sentences) expect(it).toMatch(/^\p{Lu}.*[^.]\.$/u);
});
