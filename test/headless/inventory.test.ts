import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { conductAudit } from '../../src/core/audit/conduct.ts';
import type { Inventory } from '../../src/core/inventory/inventory.ts';
import { inventoryOf } from '../../src/core/inventory/inventory.ts';
import { EXIT } from '../../src/headless/exit.ts';
import type { Looked } from '../../src/headless/inventory.ts';
import { tendInventory } from '../../src/headless/inventory.ts';
import { en } from '../../src/headless/words/en.ts';
import { knowledge } from '../support/knowledge.ts';
import { visit } from '../support/visit.ts';

const PAY = 'https://shop.example/pay';
const CART = 'https://shop.example/cart';
const folder = mkdtempSync(join(tmpdir(), 'sillage-tend-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const looked = (url: string, end: Looked['end'], tag?: string): Looked => {
  const begun = visit(url).sends(url, { channel: 'navigation', frame: '' });
  const { log } = tag === undefined ? begun : begun.sends(tag, { channel: 'script', initiator: { how: 'parser', url } });
  return { url, end, audit: conductAudit({ visits: [log], known: [] }, knowledge) };
};
const before = inventoryOf([looked(PAY, 'done', 'https://tags.example/t.js'), looked(CART, 'done')].flatMap(it => it.audit ?? []), '2026-11-30T12:00:00.000Z');
const tended = (pages: readonly Looked[], given: { readonly before?: Inventory; readonly saveInventory?: string }) => {
  const said = { notes: '', out: '' };
  const exit = tendInventory(pages, {
    options: { inventory: 'scripts.json', saveInventory: given.saveInventory }, before: given.before, style: { words: en, language: 'en', paint: (_, text) => text },
    print: text => { said.out += text; }, note: text => { said.notes += text; },
  });
  return { exit, ...said };
};

test.each<Looked['end']>(['crashed', 'busy', 'http-error'])('a page whose visit ended %s is left out, said so, and no pass; its scripts are neither gone nor lost', end => {
  const path = join(folder, `${end}.json`);
  const { exit, notes, out } = tended([looked(PAY, end), looked(CART, 'done')], { before, saveInventory: path });
  expect(exit).toBe(EXIT.notAudited);
  expect(notes).toContain(PAY);
  expect(notes).not.toContain(CART);
  expect(out).toContain('Nothing new');
  expect((JSON.parse(readFileSync(path, 'utf8')) as Inventory).scripts).toEqual(before.scripts);
});

test('where no page was looked at to its end, nothing is saved, and that is no pass', () => {
  const path = join(folder, 'none.json');
  expect(tended([looked(PAY, 'crashed')], { saveInventory: path })).toMatchObject({ exit: EXIT.notAudited, notes: expect.stringContaining(PAY) as string });
  expect(existsSync(path)).toBe(false);
});

test('pages that were looked at are compared, and where no inventory was asked for nothing is said', () => {
  expect(tended([looked(PAY, 'done', 'https://tags.example/t.js'), looked(CART, 'done')], { before })).toMatchObject({ exit: EXIT.done, notes: '' });
  expect(tended([looked(PAY, 'done'), looked(CART, 'done')], { before }).exit).toBe(EXIT.belowLimit);
  expect(tended([looked(PAY, 'crashed')], {})).toEqual({ exit: EXIT.done, notes: '', out: '' });
});
