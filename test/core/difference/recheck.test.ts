import { expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { differenceOf } from '../../../src/core/difference/difference.ts';
import type { Searched } from '../../../src/core/difference/recheck.ts';
import { recheckOf } from '../../../src/core/difference/recheck.ts';
import { knowledge } from '../../support/knowledge.ts';
import { visit } from '../../support/visit.ts';

const story = (path: string) => visit(`https://shop.example/${path}`, { state: 'S0' }).goesTo(`https://shop.example/${path}`).sends(`https://shop.example/${path}`).types('email', 'ann@example.com');
const tells = (it: ReturnType<typeof story>, host = 'ads.example') => it.sends(`https://${host}/c`, { body: '{"e":"ann@example.com"}', method: 'POST' });
const auditOf = (...stories: readonly ReturnType<typeof story>[]) => conductAudit({ visits: stories.map(it => it.log), known: [] }, knowledge);
const TYPED: Searched = { typed: ['email-address'], given: [] };

function rechecked(before: ReturnType<typeof auditOf>, after: ReturnType<typeof auditOf>, searched = TYPED) {
  const compared = differenceOf(before, after);
  if (!compared.ok) throw new Error(compared.refusal.reason);
  return recheckOf(before, compared.difference, searched);
}
const fates = (it: ReturnType<typeof recheckOf>): readonly string[] => [...new Set(it.findings.filter(({ change }) => change.before?.recipient !== 'shop.example').map(({ fate, change }) => `${fate} ${change.before?.recipient ?? ''}`))];

test('what is seen again is still there, and nothing came', () => {
  const recheck = rechecked(auditOf(tells(story('pay'))), auditOf(tells(story('pay'))));
  expect(fates(recheck)).toEqual(['still-there ads.example']);
  expect(recheck.came).toEqual([]);
});

test('of two recipients the one that was removed is not seen again, and the other is still there', () => {
  const before = auditOf(tells(tells(story('pay')), 'metrics.example'));
  expect(fates(rechecked(before, auditOf(tells(story('pay')))))).toEqual(['still-there ads.example', 'not-seen-again metrics.example']);
});

test('what came on the same page is told apart', () => {
  const { came, findings } = rechecked(auditOf(tells(story('pay'))), auditOf(tells(tells(story('pay')), 'metrics.example')));
  expect(new Set(came.map(it => it.after?.recipient))).toEqual(new Set(['metrics.example']));
  expect(findings.every(it => it.fate === 'still-there')).toBe(true);
});

test('a page that was not visited again was not looked at: nothing that stood there is called not seen', () => {
  expect(fates(rechecked(auditOf(tells(story('pay')), story('')), auditOf(story(''))))).toEqual(['not-looked-for ads.example']);
});

test('a value that was neither typed nor given was not searched for', () => {
  const before = auditOf(tells(story('pay')));
  const byValue = (searched: Searched) => {
    const { findings } = rechecked(before, auditOf(story('pay')), searched);
    return [...new Set(findings.filter(it => it.change.before?.category !== undefined).map(it => `${it.fate} ${it.valueMissing ?? ''}`))];
  };
  expect(byValue({ typed: [], given: [] })).toEqual(['not-looked-for email-address']);
  expect(byValue({ typed: [], given: ['email-address'] })).toEqual(['not-seen-again ']);
  expect(byValue(TYPED)).toEqual(['not-seen-again ']);
});

test('what the site itself held is not looked for by typing a made-up value', () => {
  const given = visit('https://shop.example/pay', { state: 'S0' }).goesTo('https://shop.example/pay').sends('https://shop.example/pay');
  const known = [{ category: 'email-address', value: 'ann@example.com', origin: 'watched' }] as const;
  const before = conductAudit({ visits: [tells(given).log], known }, knowledge);
  const after = conductAudit({ visits: [story('pay').log], known: [] }, knowledge);
  const found = rechecked(before, after).findings.filter(it => it.change.before?.category === 'email-address');
  expect(found.length).toBeGreaterThan(0);
  for (const it of found) expect(it).toMatchObject({ fate: 'not-looked-for', valueMissing: 'email-address' });
});
