import { expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { headlinesOf, namedIn, sentenceOf } from '../../../src/core/wording/sentences.ts';
import { knowledge } from '../../support/knowledge.ts';
import { visit } from '../../support/visit.ts';

const { log } = visit('https://shop.example/').types('email', 'ann@example.com').sends('https://t.unknown.example/?e=ann@example.com', { failure: 'net::ERR_BLOCKED_BY_CLIENT' });
const audit = conductAudit({ visits: [log], known: [] }, knowledge);

test.each([
  ['en', 'The page tried to send your e-mail address, in plain text, to unknown.example before you agreed to anything; it was blocked or could not be reached.'],
  ['fr', 'La page a tenté d’envoyer votre adresse e-mail en clair à unknown.example, avant que vous ayez accepté quoi que ce soit\u202f; l’envoi a été bloqué ou n’a pas abouti.'],
] as const)('what a blocker stopped is not said to have arrived, in %s', (language, sentence) => {
  expect(headlinesOf(audit, language)).toContain(sentence);
  expect(audit.findings.filter(it => it.detector === 'exposed-personal-data').map(it => sentenceOf(it, namedIn(audit), language))).toEqual([sentence]);
});
