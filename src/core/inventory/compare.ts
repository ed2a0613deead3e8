import type { Inventory, InventoryEntry } from './inventory.ts';
import { nameOf } from './inventory.ts';

/**
 * How a script differs from the inventory. `new`: it is not in it. `gone`: its pages were looked at, and it was not there. `content`:
 * it says something else, by its digest. `integrity`: it is checked less, or more. `behavior`: it does what it was not seen doing;
 * `recipient`: it sends to whom it was not seen sending. `unread`: its content or its integrity was known, and could not be seen now.
 */
export type ScriptChange =
  | { readonly what: 'new' | 'gone' | 'content'; readonly script: InventoryEntry }
  | { readonly what: 'unread'; readonly script: InventoryEntry; readonly unread: Unread }
  | { readonly what: 'integrity'; readonly script: InventoryEntry; readonly before: InventoryEntry['integrity'] }
  | { readonly what: 'behavior'; readonly script: InventoryEntry; readonly does: InventoryEntry['doing'] }
  | { readonly what: 'recipient'; readonly script: InventoryEntry; readonly domains: readonly string[] };

/** What was known of a script, and could not be seen now. */
export interface Unread { readonly content: boolean; readonly integrity: boolean }

/** A script as it is now, with what the inventory says of it. */
export interface Pair {
  readonly before?: InventoryEntry | undefined;
  readonly now?: InventoryEntry | undefined;
}

/**
 * What differs between a saved inventory and what was found now. Addresses are compared without query, as the inventory has them.
 * What was not known before (a digest, an integrity) is no change; what was and is not now is `unread`. What is on pages that were not looked at is not gone.
 */
export function changesSince(before: Inventory, now: Inventory): readonly ScriptChange[] {
  return pairsOf(before, now).flatMap(it => changesOf(it, now.pages));
}

/**
 * Each script with itself. Inline scripts that say something else are taken for the same in the order of the list, page by page; for
 * one that is said to vary only where no other can be meant, so that a script which is put in does not pass for it.
 */
export function pairsOf(before: Inventory, now: Inventory): readonly Pair[] {
  const left = new Map(before.scripts.map(it => [nameOf(it), it]));
  const found = now.scripts.map((it): Pair => {
    const known = left.get(nameOf(it));
    left.delete(nameOf(it));
    return { before: known, now: it };
  });
  const unknown = inlineByPage(found.flatMap(it => it.before === undefined ? it.now ?? [] : []));
  const spare = new Map([...inlineByPage([...left.values()].filter(it => it.gone !== true))].map(([page, all]) => [page, sparesOf(all, unknown.get(page) ?? [])]));
  const paired = found.map(pair => {
    const other = pair.before === undefined && pair.now?.of === 'inline' ? spare.get(pair.now.address)?.shift() : undefined;
    if (other === undefined) return pair;
    left.delete(nameOf(other));
    return { ...pair, before: other };
  });
  return [...paired, ...[...left.values()].map(it => ({ before: it }))];
}

function sparesOf(all: readonly InventoryEntry[], unknown: readonly InventoryEntry[]): InventoryEntry[] {
  const steady = all.filter(it => it.varies !== true);
  return steady.length === 0 && unknown.length <= all.length ? [...all] : steady;
}

function inlineByPage(entries: readonly InventoryEntry[]): ReadonlyMap<string, InventoryEntry[]> {
  const byPage = new Map<string, InventoryEntry[]>();
  for (const it of entries.filter(({ of }) => of === 'inline')) byPage.set(it.address, [...byPage.get(it.address) ?? [], it]);
  return byPage;
}

function changesOf({ before, now }: Pair, pages: Inventory['pages']): readonly ScriptChange[] {
  if (now === undefined) return before !== undefined && isMissed(before, pages) ? [{ what: 'gone', script: before }] : [];
  const known = before ?? (now.of === 'page' ? idle(now) : undefined);
  if (known === undefined || known.gone === true) return [{ what: 'new', script: now }];
  return [...contentChange(known, now), ...unreadChange(known, now), ...integrityChange(known, now), ...behaviorChange(known, now), ...recipientChange(known, now)];
}

/** What the inline scripts of a page do together is not in the inventory while they do nothing. */
function idle(now: InventoryEntry): InventoryEntry {
  return { ...now, sha256: [], integrity: 'not-told', doing: { listens: [], reads: [], features: [], cookies: [], storage: [], sends: [], loads: [] } };
}

function isMissed({ of, gone, pages }: InventoryEntry, looked: Inventory['pages']): boolean {
  return of !== 'page' && gone !== true && pages.some(it => looked.includes(it));
}

/** Whether all that a script was seen to say now is what it was known to say. */
export function hasKnownContent(before: InventoryEntry, now: InventoryEntry): boolean {
  return now.of === 'inline' ? nameOf(before) === nameOf(now) : now.sha256.every(it => before.sha256.includes(it));
}

function contentChange(before: InventoryEntry, now: InventoryEntry): readonly ScriptChange[] {
  const isOther = !hasKnownContent(before, now) && (now.of === 'inline' || before.sha256.length > 0);
  return isOther && before.varies !== true ? [{ what: 'content', script: now }] : [];
}

/** What was known of a script and is not now. Not to have looked is not to have found it unchanged. */
export function isUnread(before: InventoryEntry, now: InventoryEntry): Unread {
  return {
    content: now.of === 'file' && before.varies !== true && before.sha256.length > 0 && now.sha256.length === 0,
    integrity: before.integrity !== 'not-told' && now.integrity === 'not-told',
  };
}

function unreadChange(before: InventoryEntry, script: InventoryEntry): readonly ScriptChange[] {
  const unread = isUnread(before, script);
  return unread.content || unread.integrity ? [{ what: 'unread', script, unread }] : [];
}

function integrityChange(before: InventoryEntry, now: InventoryEntry): readonly ScriptChange[] {
  const isKnown = before.integrity !== 'not-told' && now.integrity !== 'not-told';
  return isKnown && before.integrity !== now.integrity ? [{ what: 'integrity', script: now, before: before.integrity }] : [];
}

/** Names of cookies and keys may differ each time: that it writes any is the behavior. Which scripts it loads is told of themselves. */
function behaviorChange({ doing: before }: InventoryEntry, script: InventoryEntry): readonly ScriptChange[] {
  const { doing: now } = script;
  const fresh = <T>(a: readonly T[], b: readonly T[]): readonly T[] => b.filter(it => !a.includes(it));
  const begun = <T>(a: readonly T[], b: readonly T[]): readonly T[] => a.length === 0 ? b : [];
  const does = {
    listens: fresh(before.listens, now.listens), reads: fresh(before.reads, now.reads), features: fresh(before.features, now.features),
    cookies: begun(before.cookies, now.cookies), storage: begun(before.storage, now.storage), loads: begun(before.loads, now.loads),
    sends: now.sends.filter(it => it.personal && before.sends.some(({ domain, personal }) => domain === it.domain && !personal)),
  };
  return Object.values(does).some(it => it.length > 0) ? [{ what: 'behavior', script, does }] : [];
}

function recipientChange({ doing: before }: InventoryEntry, script: InventoryEntry): readonly ScriptChange[] {
  const domains = script.doing.sends.map(it => it.domain).filter(it => !before.sends.some(({ domain }) => domain === it));
  return domains.length > 0 ? [{ what: 'recipient', script, domains }] : [];
}
