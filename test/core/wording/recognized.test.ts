import { expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { headlinesOf, namedIn, sentenceOf } from '../../../src/core/wording/sentences.ts';
import { knowledge } from '../../support/knowledge.ts';
import { visit } from '../../support/visit.ts';

const { log } = visit('https://shop.example/').sends('https://t.unknown.example/?email=bob@other.example');
const audit = conductAudit({ visits: [log], known: [] }, knowledge);

test.each([
  ['en', 'What a field says is your e-mail address, not known to Sillage beforehand, in plain text, went to unknown.example before you agreed to anything.'],
  ['fr', 'unknown.example a reçu ce qu’un champ annonce comme votre adresse e-mail, que Sillage ne connaissait pas d’avance, en clair, avant que vous ayez accepté quoi que ce soit.'],
] as const)('what nobody knew before it was recognized is told so, in %s', (language, sentence) => {
  expect(headlinesOf(audit, language)).toContain(sentence);
  expect(audit.findings.filter(it => it.detector === 'exposed-personal-data').map(it => sentenceOf(it, namedIn(audit), language))).toEqual([sentence]);
});
