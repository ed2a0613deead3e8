import { HASHED, weakest } from '../finding/script.ts';
import type { ScriptDoing } from '../finding/script.ts';
import type { ScriptEntry } from './audit.ts';
import { branchesIn } from './join-recipients.ts';

/** The scripts of several audits, each once, with all that it was seen doing in any of them. */
export function joinScripts(parts: readonly (readonly ScriptEntry[])[]): readonly ScriptEntry[] {
  const byName = new Map<string, ScriptEntry>();
  for (const it of parts.flat()) {
    // Inline scripts are told apart by what they say alone.
    const name = JSON.stringify([it.of, it.domain, it.address, ...it.of === 'inline' ? it.sha256 : []]);
    const known = byName.get(name);
    byName.set(name, known === undefined ? it : together(known, it));
  }
  return [...byName.values()];
}

function together(a: ScriptEntry, b: ScriptEntry): ScriptEntry {
  return {
    ...a,
    pages: union(a.pages, b.pages), loaded: branchesIn([...a.loaded, ...b.loaded]),
    integrity: weakest(a.integrity, b.integrity), hashed: HASHED.find(it => it === a.hashed || it === b.hashed) ?? a.hashed,
    sha256: union(a.sha256, b.sha256), firstMs: Math.min(a.firstMs, b.firstMs), doing: doingOf(a.doing, b.doing),
  };
}

function doingOf(a: ScriptDoing, b: ScriptDoing): ScriptDoing {
  const all = [...a.sends, ...b.sends];
  const domains = union(a.sends.map(it => it.domain), b.sends.map(it => it.domain));
  return {
    listens: sorted(a.listens, b.listens), reads: sorted(a.reads, b.reads), features: sorted(a.features, b.features), cookies: sorted(a.cookies, b.cookies), storage: sorted(a.storage, b.storage),
    sends: domains.map(domain => ({ domain, personal: all.some(it => it.domain === domain && it.personal) })), loads: sorted(a.loads, b.loads),
  };
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}

function sorted<T extends string>(a: readonly T[], b: readonly T[]): readonly T[] {
  return union(a, b).toSorted();
}
