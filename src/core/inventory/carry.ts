import type { Pair } from './compare.ts';
import { pairsOf } from './compare.ts';
import type { Inventory, InventoryEntry } from './inventory.ts';
import { unique } from './inventory.ts';

/**
 * The inventory as it is now, with all that people said in the one before. What is on pages that were not looked at stays as it
 * was; what is gone stays only where somebody said something of it, marked as gone.
 */
export function carriedOver(before: Inventory, now: Inventory): Inventory {
  return { ...now, pages: unique([...before.pages, ...now.pages]), scripts: pairsOf(before, now).flatMap(it => carried(it, now.pages)) };
}

function carried({ before, now }: Pair, looked: Inventory['pages']): readonly InventoryEntry[] {
  if (before === undefined) return now === undefined ? [] : [now];
  if (now !== undefined) return [withSaid(before, now, looked)];
  if (!before.pages.some(it => looked.includes(it))) return [before];
  return wasSpokenOf(before) ? [{ ...before, gone: true }] : [];
}

function withSaid({ justification, authorizedBy, authorizedOn, varies, pages }: InventoryEntry, now: InventoryEntry, looked: Inventory['pages']): InventoryEntry {
  const elsewhere = pages.filter(it => !looked.includes(it));
  return { ...now, justification, authorizedBy, authorizedOn, ...varies === undefined ? {} : { varies }, pages: unique([...now.pages, ...elsewhere]) };
}

function wasSpokenOf({ justification, authorizedBy, authorizedOn, varies }: InventoryEntry): boolean {
  return `${justification}${authorizedBy}${authorizedOn}`.trim() !== '' || varies !== undefined;
}
