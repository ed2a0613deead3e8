import type { Entry } from './knowledge-entry.ts';

/**
 * The table `organizationsFrom` reads. What is curated wins over all packages, an earlier package over a later one:
 * an entry at or below a host that a better source names is left out, and so is one that its parent already says.
 */
export function tableOf(curated: readonly Entry[], packages: readonly (readonly Entry[])[]): readonly string[] {
  const named = packages.reduce<readonly Entry[]>((better, entries) => [...better, ...uncovered(entries, [...curated, ...better])], []);
  return parts(withoutRepeats(renamed([...unique(curated), ...disputed(named, packages.flat())])));
}

function uncovered(entries: readonly Entry[], better: readonly Entry[]): readonly Entry[] {
  const hosts = new Set(better.map(it => it.host));
  return unique(entries).filter(it => ![`www.${it.host}`, ...atOrAbove(it.host)].some(host => hosts.has(host)));
}

// One package calls it a service, another finds it in an advertising adapter: then knowledge does not know.
function disputed(entries: readonly Entry[], all: readonly Entry[]): readonly Entry[] {
  const accused = new Set(all.filter(it => it.reputation === 'tracks').map(it => it.host));
  return entries.map(it => it.reputation === 'serves' && accused.has(it.host) ? { ...it, reputation: 'unknown' } : it);
}

function unique(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map([...entries].reverse().map(it => [it.host, it])).values()].reverse();
}

// `criteo` and `Criteo` are one organization; the first spelling stays.
function renamed(entries: readonly Entry[]): readonly Entry[] {
  const spellings = new Map([...entries].reverse().map(it => [it.name.toLowerCase(), it.name]));
  return entries.map(it => ({ ...it, name: spellings.get(it.name.toLowerCase()) ?? it.name }));
}

function withoutRepeats(entries: readonly Entry[]): readonly Entry[] {
  const byHost = new Map(entries.map(it => [it.host, it]));
  return entries.filter(it => {
    const parent = atOrAbove(it.host).slice(1).map(host => byHost.get(host)).find(above => above !== undefined);
    return parent === undefined || lineKey(parent) !== lineKey(it);
  });
}

/** The host itself first, then what is left when its labels go one by one. */
function atOrAbove(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}

function parts(entries: readonly Entry[]): readonly string[] {
  const kinds = [...new Set(entries.map(kindOf))].sort();
  return kinds.flatMap(kind => [kind, ...linesOf(entries.filter(it => kindOf(it) === kind))]);
}

function linesOf(entries: readonly Entry[]): readonly string[] {
  const names = [...new Set(entries.map(it => it.name))].sort();
  return names.map(name => `${name}|${entries.filter(it => it.name === name).map(it => it.host).sort().join(' ')}`);
}

function kindOf({ role, reputation }: Entry): string {
  return `#${role} ${reputation}`;
}

function lineKey(entry: Entry): string {
  return `${kindOf(entry)}|${entry.name}`;
}
