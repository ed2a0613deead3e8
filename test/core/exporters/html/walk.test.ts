import { expect, test } from 'vitest';
import type { Audit } from '../../../../src/core/audit/audit.ts';
import { html } from '../../../../src/core/exporters/html.ts';
import { cleanAudit, domain, shown } from '../../../support/sample-audit.ts';

const AUDIT: Audit = {
  ...cleanAudit(), own: [domain('marigold.example'), domain('marigold-files.example')],
  walk: {
    name: shown('Marigold <b>'), pauses: 2, pausedMs: 61_000, pausedPages: 3, interruptions: 1, outside: [{ domain: domain('pay.example'), pages: 4 }],
    steps: [{ purpose: 'sign-up', state: 'done', signedIn: true, visits: [1] }, { purpose: 'billing', state: 'skipped', reason: shown('Free of charge'), visits: [] }, { purpose: 'support', state: 'open', visits: [] }],
  },
};
const text = (audit: Audit, language: 'en' | 'fr'): string => html.render(audit, language).replace(/<style>.*?<\/style>/su, '').replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

test('the report tells what whoever made it says, as said: own domains, steps, pauses, what was left out', () => {
  const told = text(AUDIT, 'en');
  for (const it of ['as whoever made it says', 'Marigold &lt;b&gt;', 'marigold.example and marigold-files.example', 'looked at · signed in · Visit 1', 'skipped · Free of charge', 'not looked at', '2 times', '3 pages', 'pay.example (4)', 'the evidence behind it is gone']) expect(told).toContain(it);
});

test('it speaks French', () => {
  for (const it of ['Domaines propres', 'regardé · connecté · Visite 1', 'Interrompu']) expect(text(AUDIT, 'fr')).toContain(it);
});

test('of an audit without a walk it tells nothing of one, and never of what did not happen', () => {
  expect(text(cleanAudit(), 'en')).not.toContain('as whoever made it says');
  const { walk } = AUDIT;
  const quiet = text({ ...AUDIT, ...walk && { walk: { ...walk, pauses: 0, pausedPages: 0, outside: [], interruptions: 0 } } }, 'en');
  for (const it of ['Paused', 'Interrupted', 'left out']) expect(quiet).not.toContain(it);
});
