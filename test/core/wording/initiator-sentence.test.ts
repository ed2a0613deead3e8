import { expect, test } from 'vitest';
import type { Branch } from '../../../src/core/audit/audit.ts';
import { initiatorSentenceOf } from '../../../src/core/wording/initiator-sentence.ts';
import { domain, shown } from '../../support/sample-audit.ts';

const GTM = { how: 'parser', what: shown('https://gtm.example/gtm.js'), domain: domain('gtm.example') } as const;
const TAG = { how: 'script', what: shown('https://cdn.example/tag.js'), domain: domain('cdn.example') } as const;

test.each<[Branch, string, string]>([
  [
    { begins: 'page', through: [GTM, TAG], how: 'script', requests: 3 },
    'The page, by its markup, brought in https://gtm.example/gtm.js, which, by its code, brought in https://cdn.example/tag.js, which, by its code, made 3 requests to t.example.',
    'La page, par son balisage, a fait venir https://gtm.example/gtm.js, qui, par son code, a fait venir https://cdn.example/tag.js, qui, par son code, a fait 3\u00a0requêtes vers t.example.',
  ],
  [{ begins: 'page', through: [], how: 'element', requests: 1 }, 'The page, by an element of it, made 1 request to t.example.', 'La page, par un de ses éléments, a fait 1\u00a0requête vers t.example.'],
  [{ begins: 'not-told', through: [], how: 'unknown', requests: 1 }, 'Something that nobody told of, in a way that was not seen, made 1 request to t.example.', 'Quelque chose dont personne n’a parlé, d’une façon qu’on n’a pas vue, a fait 1\u00a0requête vers t.example.'],
])('tells a branch in one sentence', (branch, en, fr) => {
  expect(initiatorSentenceOf(branch, domain('t.example'), 'en')).toBe(en);
  expect(initiatorSentenceOf(branch, domain('t.example'), 'fr')).toBe(fr);
});
