import { writeFileSync } from 'node:fs';
import type { Audit } from '../core/audit/audit.ts';
import { carriedOver } from '../core/inventory/carry.ts';
import { changesSince } from '../core/inventory/compare.ts';
import type { Inventory } from '../core/inventory/inventory.ts';
import { inventoryOf } from '../core/inventory/inventory.ts';
import type { AuditOptions } from './arguments.ts';
import { EXIT } from './exit.ts';
import type { Exit } from './exit.ts';
import { changesText } from './output/changes.ts';
import type { Style } from './output/matrix.ts';

export interface InventoryTask {
  readonly options: Pick<AuditOptions, 'inventory' | 'saveInventory'>;
  /** What was saved before, where it was named. */
  readonly before: Inventory | undefined;
  readonly style: Style;
  readonly print: (text: string) => void;
  readonly note: (text: string) => void;
}

/** Says what differs from the inventory that was named, and saves the new one where that was asked for. */
export function tendInventory(audits: readonly Audit[], { options, before, style, print, note }: InventoryTask): Exit {
  if (audits.length === 0) return EXIT.done;
  const now = inventoryOf(audits, new Date().toISOString());
  const changes = before === undefined ? [] : changesSince(before, now);
  if (before !== undefined) print(`${changesText(changes, before, style)}\n\n`);
  const isSaved = options.saveInventory === undefined || save(options.saveInventory, before === undefined ? now : carriedOver(before, now), { style, print, note });
  if (changes.length > 0) note(style.words.inventory.differs(options.inventory ?? ''));
  if (!isSaved) return EXIT.notAudited;
  return changes.length > 0 ? EXIT.belowLimit : EXIT.done;
}

function save(path: string, inventory: Inventory, { style: { words }, print, note }: Pick<InventoryTask, 'style' | 'print' | 'note'>): boolean {
  try {
    writeFileSync(path, `${JSON.stringify(inventory, null, 1)}\n`);
    print(`${words.inventory.saved(path)}\n\n`);
    return true;
  } catch (error) {
    note(words.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? String(error)));
    return false;
  }
}
