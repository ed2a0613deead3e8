import type { Pair } from './compare.ts';
import { hasKnownContent, isUnread, pairsOf } from './compare.ts';
import type { Inventory, InventoryEntry } from './inventory.ts';
import { unique } from './inventory.ts';

/**
 * The inventory as it is now, with all that people said in the one before. What is on pages that were not looked at stays as it
 * was; what is gone stays only where somebody said something of it, marked as gone. An authorization is of a content: a script that
 * says what was not known of it must be authorized anew.
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

function withSaid(before: InventoryEntry, now: InventoryEntry, looked: Inventory['pages']): InventoryEntry {
  const { justification, authorizedBy, authorizedOn, varies, pages } = before;
  const elsewhere = pages.filter(it => !looked.includes(it));
  return {
    ...now, ...lastKnown(before, now), justification, ...isAuthorized(before, now) ? { authorizedBy, authorizedOn } : {},
    ...varies === undefined ? {} : { varies }, pages: unique([...now.pages, ...elsewhere]),
  };
}

/** Of a file whose content is said to vary, no content was authorized but the address. */
function isAuthorized(before: InventoryEntry, now: InventoryEntry): boolean {
  return hasKnownContent(before, now) || (now.of === 'file' && before.varies === true);
}

/** What could not be read this time stays as it was known, to be compared with next time. */
function lastKnown(before: InventoryEntry, now: InventoryEntry): Partial<InventoryEntry> {
  const { hashed, sha256, integrity } = before;
  const unread = isUnread(before, now);
  return { ...unread.content ? { hashed, sha256 } : {}, ...unread.integrity ? { integrity } : {} };
}

function wasSpokenOf({ justification, authorizedBy, authorizedOn, varies }: InventoryEntry): boolean {
  return `${justification}${authorizedBy}${authorizedOn}`.trim() !== '' || varies !== undefined;
}
