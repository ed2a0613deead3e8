import { expect, test } from 'vitest';
import { digestOf } from '../../../src/core/rulebook/digest.ts';
import { readRulebook } from '../../../src/core/rulebook/read.ts';
import type { Rulebook } from '../../../src/core/rulebook/rule.ts';
import { rulesText } from '../../../src/core/rulebook/write.ts';
import { profile } from '../../support/knowledge.ts';

const again = (rulebook: Rulebook) => readRulebook(rulesText(rulebook), { library: {}, detectors: [...new Set(rulebook.rules.map(it => it.when.detector)), ...rulebook.caps.map(it => it.when.detector)] });

test.each(['balanced', 'zero-trackers'] as const)('%s, with all it extends, is read again as it was', id => {
  const rulebook = profile(id);
  expect(again(rulebook)).toEqual({ ok: true, rulebook });
});

// Kills: `hmacKey` written under its own name; texts that YAML takes for numbers, dates, lines or comments.
test('recipes keep their keys, and texts stay texts', () => {
  const odd = ['1.0', 'no', '2026-01-01', ' # x', '- a: [b', 'two\nlines', '‹é›', '"', '\u0007', '*a', '0x1f'];
  const rulebook: Rulebook = {
    ...profile('balanced'), version: '1.10',
    recipes: odd.map((it, i) => ({ id: `r-${i}`, categories: ['email-address'], steps: ['trim', 'sha256'], salt: { before: it, after: `${it} ` }, hmacKey: it, source: 'https://a.example/#x' })),
  };
  const read = again(rulebook);
  expect(read).toEqual({ ok: true, rulebook });
  expect(read.ok && digestOf(read.rulebook)).toBe(digestOf(rulebook));
});
