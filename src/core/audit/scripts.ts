import type { ScriptFacts } from '../dossier/dossier.ts';
import type { ScriptEntry } from './audit.ts';
import type { BranchesOf } from './branches.ts';

/** The inventory of scripts as the audit tells it. */
export function scriptEntries(scripts: readonly ScriptFacts[], branchesOf: BranchesOf): readonly ScriptEntry[] {
  return scripts.map(({ owner: { domain, party, organization }, of, address, pages, loads, mode, integrity, hashed, sha256, bytes, firstMs, doing }) => ({
    of, address, domain, party, ...organization === undefined ? {} : { organization }, pages, loaded: branchesOf(loads), mode, integrity, hashed, sha256,
    ...bytes === undefined ? {} : { bytes }, firstMs: Math.round(firstMs), doing,
  }));
}
