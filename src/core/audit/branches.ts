import type { Chain } from '../dossier/initiators.ts';
import type { Transmission } from '../dossier/dossier.ts';
import type { Hide } from '../dossier/hide.ts';
import { showUrl } from '../dossier/hide.ts';
import type { Redacted } from '../datum/redact.ts';
import { domainOf } from '../party/domain.ts';
import type { Branch } from './audit.ts';

/** So many ways to one recipient are told apart; the further ones are counted together, as cut. */
export const BRANCHES_MAX = 20;

/** Tells how the requests to one recipient came about, each way once, in the order in which they were first gone. */
export type BranchesOf = (sent: readonly Transmission[]) => readonly Branch[];

/** Remembers addresses once they are fit to be shown: the same few scripts ask thousands of times. */
export function openBranches(hide: Hide): BranchesOf {
  const shown = new Map<string, Redacted>();
  const show = (url: string): Redacted => {
    const known = shown.get(url) ?? showUrl(url, hide);
    shown.set(url, known);
    return known;
  };
  return sent => {
    const branches = new Map<string, Branch>();
    for (const { chain } of sent) {
      const branch = branchOf(chain, show);
      const isListed = branches.has(keyOf(branch)) || branches.size < BRANCHES_MAX - 1;
      const told = isListed ? branch : REST;
      branches.set(keyOf(told), { ...told, requests: told.requests + (branches.get(keyOf(told))?.requests ?? 0) });
    }
    return [...branches.values()];
  };
}

const REST: Branch = { begins: 'cut', through: [], how: 'unknown', requests: 1 };

function branchOf({ begins, through, how }: Chain, show: (url: string) => Redacted): Branch {
  return { begins, how, requests: 1, through: through.map(it => ({ how: it.how, what: show(it.url), domain: domainOf(it.url.replace(/^blob:/u, '')) })) };
}

function keyOf({ begins, through, how }: Branch): string {
  return JSON.stringify([begins, ...through.map(it => [it.how, it.what]), how]);
}
