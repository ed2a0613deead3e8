import { writeFileSync } from 'node:fs';
import type { Audit } from '../core/audit/audit.ts';
import { carriedOver } from '../core/inventory/carry.ts';
import { changesSince } from '../core/inventory/compare.ts';
import type { Inventory } from '../core/inventory/inventory.ts';
import { inventoryOf } from '../core/inventory/inventory.ts';
import type { AuditOptions } from './arguments.ts';
import { EXIT, worstOf } from './exit.ts';
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
export function tendInventory(audits: readonly Audit[], task: InventoryTask): Exit {
  if (audits.length === 0) return EXIT.done;
  const now = inventoryOf(audits, new Date().toISOString());
  const compared = compare(now, task);
  const saved = save(now, task);
  return worstOf([compared, saved]);
}

function compare(now: Inventory, { options, before, style, print, note }: InventoryTask): Exit {
  if (before === undefined) return EXIT.done;
  const changes = changesSince(before, now);
  print(`${changesText(changes, before, style)}\n\n`);
  if (changes.length === 0) return EXIT.done;
  note(style.words.inventory.differs(options.inventory ?? ''));
  return EXIT.belowLimit;
}

function save(now: Inventory, { options: { saveInventory: path }, before, style: { words }, print, note }: InventoryTask): Exit {
  if (path === undefined) return EXIT.done;
  try {
    writeFileSync(path, `${JSON.stringify(before === undefined ? now : carriedOver(before, now), null, 1)}\n`);
    print(`${words.inventory.saved(path)}\n\n`);
    return EXIT.done;
  } catch (error) {
    note(words.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? String(error)));
    return EXIT.notAudited;
  }
}
