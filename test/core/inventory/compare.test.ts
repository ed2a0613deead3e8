import { describe, expect, test } from 'vitest';
import { conductAudit } from '../../../src/core/audit/conduct.ts';
import { carriedOver } from '../../../src/core/inventory/carry.ts';
import { changesSince } from '../../../src/core/inventory/compare.ts';
import type { Inventory, InventoryEntry } from '../../../src/core/inventory/inventory.ts';
import { inventoryOf } from '../../../src/core/inventory/inventory.ts';
import { readInventory } from '../../../src/core/inventory/read.ts';
import { knowledge } from '../../support/knowledge.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const SHOP = 'https://shop.example/pay';
const TAG = 'https://tags.example/t.js';
const SRI = { integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', crossorigin: '' };
const sha = (letter: string): string => letter.repeat(64);

const page = (url = SHOP): Story => visit(url).sends(url, { channel: 'navigation', frame: '' });
const tagged = (attributes: Readonly<Record<string, string>> = {}, story = page()): Story => story.sends(`${TAG}?v=1`, { channel: 'script', initiator: { how: 'parser', url: SHOP } }).marks('script', `${TAG}?v=1`, attributes);
const inventory = (...stories: readonly Story[]): Inventory => inventoryOf(stories.map(({ log }) => conductAudit({ visits: [log], known: [] }, knowledge)), '2026-11-30T12:00:00.000Z');
const amended = (it: Inventory, change: Partial<InventoryEntry>, address = TAG): Inventory => ({ ...it, scripts: it.scripts.map(script => script.address === address ? { ...script, ...change } : script) });
const changes = (before: Inventory, now: Inventory): readonly string[] => changesSince(before, now).map(it => `${it.what} ${it.script.of} ${it.script.address}`);
const inline = (digest: string, story = page()): Story => story.marks('script', '', { bytes: '20', sha256: sha(digest) });

describe('finds', () => {
  const varied = (it: Inventory, digest: string): Inventory => ({ ...it, scripts: it.scripts.map(script => script.sha256.includes(sha(digest)) ? { ...script, varies: true } : script) });
  const hashed = (digest: string): Inventory => amended(inventory(tagged()), { hashed: 'yes', sha256: [sha(digest)] });
  test.each<[string, Inventory, Inventory, readonly string[]]>([
    ['a new script', inventory(page()), inventory(tagged()), [`new file ${TAG}`]],
    ['one that is gone', inventory(tagged()), inventory(page()), [`gone file ${TAG}`]],
    ['one that says something else', hashed('a'), hashed('b'), [`content file ${TAG}`]],
    ['one that is not checked any more', inventory(tagged(SRI)), inventory(tagged()), [`integrity file ${TAG}`]],
    ['one that now reads card fields', inventory(tagged()), inventory(tagged().uses('value-read', 'value', { script: TAG, field: { name: '', type: 'text', autocomplete: 'cc-number', label: '' } })), [`behavior file ${TAG}`]],
    ['one that now sends to somebody', inventory(tagged()), inventory(tagged().sends('https://evil.example/c', { scripts: [TAG] })), [`recipient file ${TAG}`]],
    ['one that now sends personal data where it sent other', inventory(tagged().sends('https://in.example/c', { scripts: [TAG] })),
      inventory(tagged().types('email', 'ann@example.com').sends('https://in.example/c', { scripts: [TAG], body: 'e=ann@example.com' })), [`behavior file ${TAG}`]],
    ['an inline script that says something else, as that and not as a new one', inventory(inline('a')), inventory(inline('b')), [`content inline ${SHOP}`]],
    ['one more inline script', inventory(inline('a')), inventory(inline('b', inline('a'))), [`new inline ${SHOP}`]],
    ['inline scripts that now send', inventory(page()), inventory(page().sends('https://evil.example/c', { scripts: [SHOP] })), [`recipient page ${SHOP}`]],
    ['one whose content was known and could not be read', hashed('a'), inventory(tagged()), [`unread file ${TAG}`]],
    ['one whose element was known and was not seen', inventory(tagged(SRI)), inventory(page().sends(TAG, { channel: 'script' })), [`unread file ${TAG}`]],
    ['a script put in beside one that varies, and not as that', amended(inventory(inline('a')), { varies: true }, SHOP), inventory(inline('b', inline('c'))),
      [`new inline ${SHOP}`, `new inline ${SHOP}`, `gone inline ${SHOP}`]],
    ['a script put in where one that varies and one that does not were', varied(inventory(inline('a', inline('b'))), 'a'), inventory(inline('c', inline('d'))),
      [`content inline ${SHOP}`, `new inline ${SHOP}`, `gone inline ${SHOP}`]],
    ['one that is back', amended(inventory(tagged()), { gone: true }), inventory(tagged()), [`new file ${TAG}`]],
  ])('%s', (_, before, now, all) => {
    expect(changes(before, now)).toEqual(all);
  });
});

describe('ignores', () => {
  test.each<[string, Inventory, Inventory]>([
    ['the same again', inventory(tagged(SRI, inline('a'))), inventory(tagged(SRI, inline('a')))],
    ['another query', inventory(tagged()), inventory(page().sends(`${TAG}?v=2&t=99`, { channel: 'script' }).marks('script', `${TAG}?v=2&t=99`))],
    ['a digest that was not known before', inventory(tagged()), amended(inventory(tagged()), { hashed: 'yes', sha256: [sha('a')] })],
    ['one of several things it is known to say', amended(inventory(tagged()), { sha256: [sha('a'), sha('b')] }), amended(inventory(tagged()), { sha256: [sha('b')] })],
    ['an element that was not seen before', inventory(page().sends(TAG, { channel: 'script' })), inventory(tagged(SRI))],
    ['a digest that is not known now, of what somebody says varies', amended(inventory(tagged()), { hashed: 'yes', sha256: [sha('a')], varies: true }), inventory(tagged())],
    ['a script that does less', inventory(tagged().sends('https://in.example/c', { scripts: [TAG] })), inventory(tagged())],
    ['other names of cookies', inventory(tagged().writesCookie('a=1', { script: TAG })), inventory(tagged().writesCookie('b=1', { script: TAG }))],
    ['a script of a page that was not looked at', inventory(tagged(), page('https://shop.example/other')), inventory(page('https://shop.example/other'))],
    ['what somebody says varies', amended(inventory(inline('a')), { varies: true }, SHOP), inventory(inline('b'))],
    ['what was gone and still is', amended(inventory(tagged()), { gone: true }), inventory(page())],
    ['inline scripts of a page that do nothing any more', inventory(page().sends('https://in.example/c', { scripts: [SHOP] })), inventory(page())],
  ])('%s', (_, before, now) => {
    expect(changes(before, now)).toEqual([]);
  });
});

test('a script of several pages is checked as it is where it is checked least', () => {
  const other = 'https://shop.example/other';
  const unchecked = page(other).sends(TAG, { channel: 'script', initiator: { how: 'parser', url: other } }).marks('script', TAG);
  expect(inventory(tagged(SRI), unchecked).scripts.find(it => it.address === TAG)?.integrity).toBe('none');
  expect(inventory(unchecked, tagged(SRI)).scripts.find(it => it.address === TAG)?.integrity).toBe('none');
});

describe('saving again keeps what people said', () => {
  const said = { justification: 'takes payments', authorizedBy: 'R. Ito', authorizedOn: '2026-11-01' };
  const before = amended(inventory(tagged()), said);

  test('of a script that is there, with what it does now', () => {
    expect(carriedOver(before, inventory(tagged().sends('https://in.example/c', { scripts: [TAG] }))).scripts).toMatchObject([{ ...said, doing: { sends: [{ domain: 'in.example' }] } }]);
  });
  test('of one that is gone, marked so, but nothing of one of which nobody said anything', () => {
    expect(carriedOver(before, inventory(page())).scripts).toMatchObject([{ ...said, gone: true }]);
    expect(carriedOver(inventory(tagged()), inventory(page())).scripts).toEqual([]);
  });
  test('of one that is back, not marked any more', () => {
    expect(carriedOver(amended(before, { gone: true }), inventory(tagged())).scripts).toMatchObject([{ ...said, pages: [SHOP] }]);
    expect(carriedOver(amended(before, { gone: true }), inventory(tagged())).scripts[0]).not.toHaveProperty('gone');
  });
  test('of an inline script that says something else', () => {
    expect(carriedOver(amended(inventory(inline('a')), { ...said, varies: true }, SHOP), inventory(inline('b'))).scripts).toMatchObject([{ justification: said.justification, authorizedBy: '', authorizedOn: '', varies: true, sha256: [sha('b')] }]);
  });
  test('of pages that were not looked at', () => {
    const other = inventory(page('https://shop.example/other'));
    expect(carriedOver(before, other)).toMatchObject({ pages: ['https://shop.example/other', SHOP], scripts: [said] });
  });
});

describe('an authorization is of a content', () => {
  const said = { justification: 'takes payments', authorizedBy: 'R. Ito', authorizedOn: '2026-11-01' };
  const carried = (known: Partial<InventoryEntry>, sha256: readonly string[]): Inventory => carriedOver(amended(inventory(tagged()), { ...said, ...known }), amended(inventory(tagged()), { hashed: 'yes', sha256 }));

  test.each<[string, Partial<InventoryEntry>, readonly string[]]>([
    ['the same', { sha256: [sha('a')] }, [sha('a')]],
    ['one of those that are known', { sha256: [sha('a'), sha('b')] }, [sha('b')]],
    ['another, but said to vary', { sha256: [sha('a')], varies: true }, [sha('b')]],
  ])('and kept where that is %s', (_, known, sha256) => {
    expect(carried(known, sha256).scripts).toMatchObject([{ ...said, sha256 }]);
  });
  test.each<[string, Partial<InventoryEntry>, readonly string[]]>([
    ['another', { sha256: [sha('a')] }, [sha('b')]],
    ['one more', { sha256: [sha('a')] }, [sha('a'), sha('b')]],
    ['one that was not known', { sha256: [] }, [sha('a')]],
  ])('and must be given anew where that is %s', (_, known, sha256) => {
    expect(carried(known, sha256).scripts).toMatchObject([{ justification: said.justification, authorizedBy: '', authorizedOn: '', sha256 }]);
  });
  test('and what was known of one that could not be read, so that the next visit is held against it', () => {
    const known = amended(inventory(tagged(SRI)), { ...said, hashed: 'yes', sha256: [sha('a')] });
    expect(carriedOver(known, inventory(page().sends(TAG, { channel: 'script' }))).scripts).toMatchObject([{ ...said, hashed: 'yes', sha256: [sha('a')], integrity: 'checked' }]);
  });
  test('but nothing of an inline script that varies onto one put in beside it', () => {
    const { scripts } = carriedOver(amended(inventory(inline('a')), { ...said, varies: true }, SHOP), inventory(inline('b', inline('c'))));
    expect(scripts.map(it => [it.sha256[0], it.authorizedBy, it.varies, it.gone])).toEqual([[sha('c'), '', undefined, undefined], [sha('b'), '', undefined, undefined], [sha('a'), said.authorizedBy, true, true]]);
  });
});

describe('reading', () => {
  const text = JSON.stringify(inventory(tagged(SRI, inline('a'))), null, 1);

  test('gives back what was saved', () => {
    expect(readInventory(text)).toEqual({ ok: true, inventory: JSON.parse(text) as unknown });
  });
  test.each([
    ['no inventory', '{"schema":"sillage.audit/1"}', /sillage\.scripts\/1/u],
    ['no JSON', '{"schema":', /readable YAML/u],
    ['an unknown field', text.replace('"justification"', '"justifcation"'), /justification/u],
    ['a digest that is none', text.replace(sha('a'), 'abc'), /64 hexadecimal digits/u],
    ['a text of another kind', text.replace('"authorizedBy": ""', '"authorizedBy": 7'), /text/u],
  ])('complains of %s, with its place', (_, broken, expected) => {
    const read = readInventory(broken);
    if (read.ok) throw new Error('this is no inventory');
    expect(read.complaints.map(it => it.expected).join('\n')).toMatch(expected);
    expect(read.complaints[0]?.line).toBeGreaterThan(0);
  });
});
