import { NODATA, NOTFOUND, Resolver } from 'node:dns/promises';

/** Longer chains are not followed; resolvers stop at about as many themselves (BIND: 16, Unbound: 11). */
const HOPS_MAX = 16;
const PATIENCE_MS = 2_000;
const UNTOLD = Symbol('nobody says');

/** What a host's name leads to, hop by hop; no names where it is no alias. */
export interface Followed {
  readonly names: readonly string[];
  /** Nobody said where it leads from there: no answer in time, or none that tells. */
  readonly isCut: boolean;
}

export type FollowName = (host: string) => Promise<Followed>;

/** What says that a name is no alias (c-ares): that it has none, and that there is no such name. All else says nothing. */
const NO_ALIAS: readonly (string | undefined)[] = [NODATA, NOTFOUND];

/** Asks a DNS server (`192.0.2.53`, `[2001:db8::53]:5353`), or those of this machine where none is named. */
export function openNames(server: string | undefined): FollowName {
  const resolver = new Resolver({ timeout: PATIENCE_MS, tries: 1 });
  if (server !== undefined) resolver.setServers([server]);
  const nextOf = async (name: string): Promise<string | undefined | typeof UNTOLD> => {
    try {
      return (await resolver.resolveCname(name))[0]?.replace(/\.$/u, '').toLowerCase();
    } catch (error) {
      return NO_ALIAS.includes((error as NodeJS.ErrnoException).code) ? undefined : UNTOLD;
    }
  };
  return async host => {
    const names: string[] = [];
    let next = await nextOf(host);
    // A name that leads back to one before leads nowhere.
    while (typeof next === 'string' && next !== host && !names.includes(next) && names.length < HOPS_MAX) {
      names.push(next);
      next = await nextOf(next);
    }
    return { names, isCut: next === UNTOLD };
  };
}

/** Whether `--dns` was given a server that can be asked. */
export function isServer(text: string): boolean {
  try {
    new Resolver().setServers([text]);
    return true;
  } catch {
    return false;
  }
}
