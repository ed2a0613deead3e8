import { Resolver } from 'node:dns/promises';

/** Longer chains are not followed; resolvers stop at about as many themselves (BIND: 16, Unbound: 11). */
const HOPS_MAX = 16;
const PATIENCE_MS = 2_000;

/** What a host's name leads to, hop by hop; nothing where it is no alias, or nobody answers. */
export type FollowName = (host: string) => Promise<readonly string[]>;

/** Asks a DNS server (`192.0.2.53`, `[2001:db8::53]:5353`), or those of this machine where none is named. */
export function openNames(server: string | undefined): FollowName {
  const resolver = new Resolver({ timeout: PATIENCE_MS, tries: 1 });
  if (server !== undefined) resolver.setServers([server]);
  const nextOf = async (name: string): Promise<string | undefined> => (
    (await resolver.resolveCname(name).catch(() => []))[0]?.replace(/\.$/u, '').toLowerCase()
  );
  return async host => {
    const names: string[] = [];
    let next = await nextOf(host);
    // A name that leads back to one before leads nowhere.
    while (next !== undefined && next !== host && !names.includes(next) && names.length < HOPS_MAX) {
      names.push(next);
      next = await nextOf(next);
    }
    return names;
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
