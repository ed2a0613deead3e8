import { expect, test } from 'vitest';
import type { Audit } from '../../../src/core/audit/audit.ts';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { knowledge } from '../../support/knowledge.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/clinic';
const ID = 'b7e1c2d39f40';
const audit = ({ log }: Story): Audit => conductAudit({ visits: [log], known: [] }, knowledge);
const verdict = (story: Story, domain: string) => {
  const tracks = audit(story).recipients.find(it => it.domain === domain)?.tracks;
  return tracks && `${tracks.answer}, ${tracks.because}`;
};

test.each<[string, Story, string, string]>([
  ['the site itself', visit(SHOP).sends(SHOP), 'shop.example', 'no, first-party'],
  ['a known tracker, whatever it did', visit(SHOP).sends('https://ads.example/tag.js', { channel: 'script' }), 'ads.example', 'yes, known-tracker'],
  ['a domain with a good host and a bad one', visit(SHOP).sends('https://maps.mixed.example/1').sends('https://stats.mixed.example/c').sends('https://maps.mixed.example/2'), 'mixed.example', 'yes, known-tracker'],
  ['a font host', visit(SHOP).sends('https://fonts.example/a.woff2', { channel: 'font', headers: [['Referer', SHOP]] }), 'fonts.example', 'no, known-service'],
  ['a font host that is told who is reading', visit(SHOP).types('email', 'ann@example.com').sends('https://fonts.example/a?u=ann@example.com'), 'fonts.example', 'yes, received-personal-data'],
  ['a font host that is told by the Referer alone, which it did not ask for', visit(SHOP).types('email', 'ann@example.com').sends('https://fonts.example/a', { headers: [['Referer', `${SHOP}?e=ann@example.com`]] }), 'fonts.example', 'no, known-service'],
  ['a font host whose file name resembles a stored identifier', visit(SHOP).stores('build', ID).sends(`https://fonts.example/${ID}/a.woff2`, { channel: 'font' }), 'fonts.example', 'no, known-service'],
  ['a payment provider that is given a card', visit(SHOP).types({ autocomplete: 'cc-number' }, '4242424242424242').sends('https://pay.example/v1', { body: '4242424242424242' }), 'pay.example', 'no, known-service'],
  ['somebody unknown who only serves an image', visit(SHOP).sends('https://img.unknown.example/a.png', { channel: 'image', headers: [['Referer', SHOP]] }), 'unknown.example', 'unknown, nothing-known'],
  ['somebody unknown who gets a beacon', visit(SHOP).sends('https://b.unknown.example/c', { channel: 'beacon', body: '{}' }), 'unknown.example', 'yes, received-beacon'],
  ['somebody unknown who is told the page', visit(SHOP).sends(`https://b.unknown.example/c?dl=${encodeURIComponent(SHOP)}`), 'unknown.example', 'yes, received-beacon'],
  ['somebody unknown who gets an e-mail address', visit(SHOP).types('email', 'ann@example.com').sends('https://b.unknown.example/c?e=ann@example.com'), 'unknown.example', 'yes, received-personal-data'],
  ['somebody unknown who sets a lasting identifier', visit(SHOP).sends('https://unknown.example/p.gif', { setCookies: [`u=${ID}; Max-Age=9999999`] }).keepsCookie('u', ID, 'unknown.example'), 'unknown.example', 'yes, set-identifier'],
  ['somebody unknown who sets one for half an hour', visit(SHOP).sends('https://unknown.example/p.gif', { setCookies: [`u=${ID}; Max-Age=1800`] }).keepsCookie('u', ID, 'unknown.example'), 'unknown.example', 'unknown, nothing-known'],
  ['somebody unknown who is sent a stored identifier', visit(SHOP).stores('anon', ID).sends(`https://unknown.example/c?cid=${ID}`), 'unknown.example', 'yes, received-identifier'],
  ['somebody unknown whose script marks the visitor and sends nothing', visit(SHOP).sends('https://shop.example/a.js').writesCookie(`u=${ID}; Max-Age=9999999`, { script: 'https://unknown.example/t.js' }), 'unknown.example', 'yes, set-identifier'],
])('%s', (_, story, domain, answer) => {
  expect(verdict(story, domain)).toBe(answer);
});
