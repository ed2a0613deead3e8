import { describe, expect, test } from 'vitest';
import { conductAudit } from '../../../../src/core/audit/conduct.ts';
import { openReport } from '../../../../src/core/exporters/html/report.ts';
import { storedOf } from '../../../../src/core/exporters/html/stored.ts';
import type { Language } from '../../../../src/core/wording/language.ts';
import { knowledge } from '../../../support/knowledge.ts';
import type { Story } from '../../../support/visit.ts';
import { visit } from '../../../support/visit.ts';

const SHOP = 'https://shop.example/';
const ID = '018f2d7abc9e4f10';

const chapter = ({ log }: Story, language: Language = 'en'): string => storedOf(openReport(conductAudit({ visits: [log], known: [] }, knowledge), language)).text;
const rows = (story: Story, language?: Language): readonly string[] => chapter(story, language).split('<tr>').slice(2).map(it => it.replace(/<[^>]*>/gu, '|').replace(/\|+/gu, '|').trim());

describe('the table of what was stored', () => {
  const cookie = visit(SHOP).sends('https://px.ads.example/p', { setCookies: [`uid=${ID}; Max-Age=31536000; Secure; SameSite=None; Partitioned`] });
  const stored = visit(SHOP).stores('anon', ID, { script: 'https://cdn.ads.example/t.js' });

  test('says of a cookie what it is, for whom, by whom, for how long and how bound', () => {
    expect(rows(cookie)).toEqual([expect.stringMatching(/^\|uid\|cookie\|.*\|in an answer of its server\|12 months\|Secure, SameSite=none, Partitioned, not seen to be kept\|Yes\|by its looks\|/u)]);
  });
  test('says of an entry of storage how long it stays', () => {
    expect(rows(stored)[0]).toContain('|anon|local storage|');
    expect(rows(stored)[0]).toContain('|by a script|until it is deleted|Yes|');
  });
  test('says so in French', () => {
    expect(rows(stored, 'fr')[0]).toContain('|stockage local|');
    expect(chapter(stored, 'fr')).toContain('Entrées\u202f: 1');
  });
  test('says that a cookie that was there was not seen to be put there', () => {
    expect(rows(visit(SHOP).keepsCookie('old', ID, 'shop.example'))[0]).toContain('not seen; it was there');
  });
  test('tells no value', () => {
    expect(chapter(cookie) + chapter(stored)).not.toContain(ID);
  });
  test('says how many it does not list', () => {
    const many = Array.from({ length: 502 }, (_, n) => n).reduce<Story>((story, n) => story.stores(`k${n}`, '1'), visit(SHOP));
    expect(chapter(many)).toContain('Examined like these, and not listed: 2.');
    expect(chapter(many, 'fr')).toContain('sans être listées\u202f: 2.');
    expect(chapter(stored)).not.toContain('not listed');
  });
  test('says what is not looked into, where there is nothing', () => {
    expect(chapter(visit(SHOP))).toContain('Nothing was seen to be stored. Databases, caches');
  });
});
