import { writeFileSync } from 'node:fs';
import type { Audit } from '../core/audit/audit.ts';
import { carriedOver } from '../core/inventory/carry.ts';
import { changesSince } from '../core/inventory/compare.ts';
import type { Inventory } from '../core/inventory/inventory.ts';
import { inventoryOf } from '../core/inventory/inventory.ts';
import type { AuditOptions } from './commands/audit/options.ts';
import { EXIT, worstOf } from './exit.ts';
import type { Exit } from './exit.ts';
import { changesText } from './output/changes.ts';
import type { Style } from './output/matrix.ts';
import type { VisitEnd } from './visit/order.ts';

export interface InventoryTask {
  readonly options: Pick<AuditOptions, 'inventory' | 'saveInventory'>;
  /** What was saved before, where it was named. */
  readonly before: Inventory | undefined;
  readonly style: Style;
  readonly print: (text: string) => void;
  readonly note: (text: string) => void;
}

/** A page that was to be visited, and what came of it. */
export interface Looked {
  readonly url: string;
  readonly end: VisitEnd['kind'];
  readonly audit: Audit | undefined;
}

/**
 * Says what differs from the inventory that was named, and saves the new one where that was asked for. Only of pages that were looked
 * at to the end: what a visit that was cut short, or an error's page, did not show is not gone. A page left out is no page unchanged.
 */
export function tendInventory(looked: readonly Looked[], task: InventoryTask): Exit {
  const { options: { saveInventory }, before, style: { words }, note } = task;
  if (before === undefined && saveInventory === undefined) return EXIT.done;
  const whole = looked.filter(it => it.end === 'done').flatMap(it => it.audit ?? []);
  const leftOut = looked.filter(it => it.end !== 'done').map(it => it.url);
  if (leftOut.length > 0) note(words.inventory.leftOut(leftOut));
  if (whole.length === 0) return EXIT.notAudited;
  const now = inventoryOf(whole, new Date().toISOString());
  return worstOf([compare(now, task), save(now, task), before !== undefined && leftOut.length > 0 ? EXIT.notAudited : EXIT.done]);
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
