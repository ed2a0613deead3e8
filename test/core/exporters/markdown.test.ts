import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/core/exporters/markdown.ts';
import { code, plain, row } from '../../../src/core/exporters/markdown/text.ts';
import { LANGUAGES } from '../../../src/core/wording/language.ts';
import { audits } from '../../support/arbitrary-audit.ts';
import { cleanAudit, shown, typicalAudit, worstAudit } from '../../support/sample-audit.ts';
import { hostileText, words } from '../../support/written-words.ts';

/** As GitHub reads it, with every HTML and every address let through: what got in would show. */
const rendered = (text: string): string => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true });
const tagsOf = (html: string): ReadonlySet<string> => new Set([...html.matchAll(/<\/?([a-z][a-z\d]*)/gu)].map(([, name]) => name ?? ''));
const OURS = new Set(['h1', 'h2', 'h3', 'p', 'strong', 'ul', 'li', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'em']);

/** Links of all kinds, markup, ends of cells and lists, and what turns text round. */
const HOSTILE = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- ', '[x](https://evil.example)', '![x](https://evil.example/i.png)', 'https://evil.example/', 'www.evil.example', 'ann@evil.example', 'mailto:ann@evil.example',
  '@everyone', '#1', 'GH-1', '3f9a3f9a3f9a3f9a', 'a|b', 'a\\|b', '\\', '\\\\|', '`', '``|``', '`a', 'a`', '*a*', '_a_', '~~a~~', '# a', '- a', '+ a', '1. a', '1) a', '> a', '=', '---', '[^1]', '[ ] a', '&lt;b&gt;', '&#64;a', '$a$',
  'a\nb', 'a\n\n# b', 'a\r| b |', '\u2028', '\u202egpj', ' ', '', '<https://evil.example>', 'http://a|b', '`https://evil.example`', '[a]: https://evil.example',
];

describe('text stays text', () => {
  test.each(HOSTILE)('%j, in a line, in a list, in a cell, and after a word', hostile => {
    for (const it of [plain(hostile), code(hostile)]) {
      const html = rendered(`**a** ${it}\n\n- ${it}\n\n${row([plain('a'), it])}\n| --- | --- |\n${row([it, plain('b')])}\n\n# ${it} b\n`);
      expect([...tagsOf(html)].filter(tag => !['p', 'strong', 'ul', 'li', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'h1'].includes(tag))).toEqual([]);
      expect([...html.matchAll(/<(?:td|th)>/gu)]).toHaveLength(4);
      expect([...html.matchAll(/<li>/gu)]).toHaveLength(1);
      expect([...html.matchAll(/<h1>/gu)]).toHaveLength(1);
    }
  });

  // Kills: a character that is markup and is not in the list.
  test('whatever it is', () => {
    fc.assert(fc.property(fc.oneof(hostileText, fc.string({ unit: 'grapheme-ascii', maxLength: 20 })), text => {
      const html = rendered(`- ${plain(text)} ${code(text)}\n`);
      expect([...tagsOf(html)].filter(tag => !['ul', 'li', 'code'].includes(tag))).toEqual([]);
    }), { numRuns: 300 });
  });

  test.each(['Your e-mail address went to Meta (facebook.com).', '12 requests, 8.4 s', 'Un « cookie »\u202f: _ga'])('%j reads as it was written', text => {
    expect(rendered(plain(text))).toBe(`<p>${text}</p>`);
  });

  test('what looks like an address, a person or an issue is code', () => {
    expect(plain('see https://a.example or @ann, #12')).toBe('see `https://a.example` or `@ann,` `#12`');
  });
});

test('tells the grade, who received what, what breaks the rules with what to do, the gaps, and the method', () => {
  const text = markdown.render(typicalAudit(), 'en');
  for (const it of [
    '# Privacy audit of `https://marigold.example/sign-up`', '**20 out of 100, grade F.', '| Meta (`facebook.com`) | Social network | Yes | · | H | · | · | P | P | · |', '### 1. No third party receives what identifies a person.',
    '- What to do: Stop sending it', '- Norms: GDPR Art. 5(1)(c); GDPR Art. 6(1)', '## What this audit could not see', 'could not be observed (1 frame)', '## How this audit was made', 'Digest of the rules: `sha256:3f9a',
  ]) expect(text).toContain(it);
});

test('names each finding once, ruled on or not', () => {
  for (const audit of [typicalAudit(), worstAudit()]) {
    const text = markdown.render(audit, 'en');
    for (const { id } of audit.findings) expect(text.split(`\`${id}\``).length - 1).toBe(Math.max(1, audit.violations.filter(it => it.findings.includes(id)).length));
  }
});

test('marks what somebody answers for', () => {
  const audit = typicalAudit();
  const finding = audit.violations[0]?.findings[0] ?? '';
  expect(markdown.render({ ...audit, accepted: [{ finding, by: 'R. Ito', why: 'contract', until: '2027-01-31' }] }, 'en')).toContain(`\`${finding}\` **Accepted by R. Ito until 2027-01-31: contract**`);
});

test('of a clean page says that no rule was broken, and what it did not see', () => {
  const text = markdown.render(cleanAudit(), 'fr');
  for (const it of ['Aucune règle n’a été enfreinte.', 'On n’a vu aucun tiers recevoir', 'Rien n’est connu pour avoir échappé']) expect(text).toContain(it);
});

// Kills: a chapter that puts a text in as it came.
test('is a document of our own parts only, whatever the audit says', () => {
  fc.assert(fc.property(audits(fc.oneof(hostileText, fc.constantFrom(...HOSTILE))), fc.constantFrom(...LANGUAGES), (audit, language) => {
    expect([...tagsOf(rendered(markdown.render(audit, language)))].filter(it => !OURS.has(it))).toEqual([]);
  }), { numRuns: 80 });
});

// Kills: a cell that ends early or late, so that what one received is told of another.
test('each row of the matrix has the cells of its head', () => {
  fc.assert(fc.property(audits(fc.oneof(hostileText, words)), audit => {
    for (const [table] of rendered(markdown.render(audit, 'en')).matchAll(/<table>[\s\S]*?<\/table>/gu)) {
      const cells = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/gu)].map(([, it = '']) => [...it.matchAll(/<t[hd]/gu)].length);
      expect(new Set(cells).size).toBe(1);
    }
  }), { numRuns: 60 });
});

test('an address is never a link, wherever it stands', () => {
  const audit = typicalAudit();
  const html = rendered(markdown.render({ ...audit, visits: audit.visits.map(it => ({ ...it, browser: 'www.evil.example', page: shown('https://evil.example/') })), tool: { name: 'Sillage', version: 'https://evil.example' } }, 'en'));
  expect(html).not.toContain('<a');
});
