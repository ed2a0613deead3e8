import type { Audit, ScriptEntry } from '../audit/audit.ts';
import type { Redacted } from '../datum/redact.ts';
import { weakest } from '../finding/script.ts';

/** The scripts of a site's pages as they were found once, kept to be compared with: what PCI DSS 4.0.1 §6.4.3 and §11.6.1 ask for. */
export interface Inventory {
  readonly schema: 'sillage.scripts/1';
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** The pages that were looked at when it was saved last, without query. */
  readonly pages: readonly Redacted[];
  readonly scripts: readonly InventoryEntry[];
}

/** A script, and what people say of it. */
export interface InventoryEntry extends Omit<ScriptEntry, 'loaded'> {
  /** Why it is needed. */
  readonly justification: string;
  /** Who allowed it to say what it says: emptied when it says something else, for that must be authorized anew. */
  readonly authorizedBy: string;
  /** A date, in whichever form it was written. */
  readonly authorizedOn: string;
  /** Somebody says that its content differs each time, so that this is no change. */
  readonly varies?: boolean | undefined;
  /** It was not there when its pages were looked at last; kept for what people said of it. */
  readonly gone?: boolean | undefined;
}

/** The inventory of audits made together, of which nobody has said anything yet. */
export function inventoryOf(audits: readonly Audit[], savedAt: string): Inventory {
  const byName = new Map<string, InventoryEntry>();
  for (const it of audits.flatMap(audit => audit.scripts)) {
    const entry = entryOf(it);
    const known = byName.get(nameOf(entry));
    byName.set(nameOf(entry), known === undefined ? entry : joined(known, entry));
  }
  const pages = audits.flatMap(it => [...it.visits.map(({ page }) => page), ...it.scripts.flatMap(script => script.pages)]);
  return { schema: 'sillage.scripts/1', savedAt, pages: unique(pages), scripts: [...byName.values()].toSorted((a, b) => a.address < b.address ? -1 : a.address > b.address ? 1 : 0) };
}

/** What a script goes by. Inline scripts go by what they say, so that one which says something else has another name. */
export function nameOf({ of, address, sha256, bytes }: Pick<InventoryEntry, 'of' | 'address' | 'sha256' | 'bytes'>): string {
  return of === 'inline' ? `${of} ${address} ${sha256[0] ?? `${bytes ?? ''} bytes`}` : `${of} ${address}`;
}

function entryOf({ of, address, domain, party, organization, pages, mode, integrity, hashed, sha256, bytes, firstMs, doing }: ScriptEntry): InventoryEntry {
  return {
    of, address, justification: '', authorizedBy: '', authorizedOn: '', domain, party, ...organization === undefined ? {} : { organization },
    pages, mode, integrity, hashed, sha256, ...bytes === undefined ? {} : { bytes }, firstMs, doing,
  };
}

function joined(a: InventoryEntry, b: InventoryEntry): InventoryEntry {
  const { doing: x } = a;
  const { doing: y } = b;
  const sends = new Map([...x.sends, ...y.sends].toSorted((one, other) => Number(one.personal) - Number(other.personal)).map(it => [it.domain, it]));
  const sha256 = unique([...a.sha256, ...b.sha256]);
  return {
    ...a, pages: unique([...a.pages, ...b.pages]), sha256, hashed: sha256.length > 0 ? 'yes' : a.hashed,
    integrity: weakest(a.integrity, b.integrity),
    doing: {
      listens: unique([...x.listens, ...y.listens]), reads: unique([...x.reads, ...y.reads]), features: unique([...x.features, ...y.features]),
      cookies: unique([...x.cookies, ...y.cookies]), storage: unique([...x.storage, ...y.storage]), sends: [...sends.values()], loads: unique([...x.loads, ...y.loads]),
    },
  };
}

/** In alphabetical order. */
export function unique<T extends string>(all: readonly T[]): readonly T[] {
  return [...new Set(all)].toSorted();
}
