import { DATA_CATEGORIES } from '../datum/category.ts';
import { FORMS } from '../datum/form.ts';
import type { Branch, RecipientEntry } from './audit.ts';
import { inOrder, worstReputation } from './recipients.ts';

/** Everyone contacted in several audits, each once, the worst that any of them says of somebody first. */
export function joinRecipients(parts: readonly (readonly RecipientEntry[])[]): readonly RecipientEntry[] {
  const byDomain = new Map<string, RecipientEntry>();
  for (const it of parts.flat()) {
    const known = byDomain.get(it.domain);
    byDomain.set(it.domain, known === undefined ? it : together(known, it));
  }
  return inOrder([...byDomain.values()]);
}

function together(a: RecipientEntry, b: RecipientEntry): RecipientEntry {
  const worst = worstReputation(a, b);
  return {
    ...worst,
    // A third party on one visit stays one, though it is the site's own on another.
    tracks: (['yes', 'unknown', 'no'] as const).flatMap(answer => [worst, a, b].filter(it => it.tracks.answer === answer))[0]?.tracks ?? a.tracks,
    requests: a.requests + b.requests, bytes: a.bytes + b.bytes, ...waited(a, b), firstMs: Math.min(a.firstMs, b.firstMs),
    channels: [...new Set([...a.channels, ...b.channels])].toSorted(),
    received: receivedIn([...a.received, ...b.received]),
    initiators: worst.party === 'first' ? [] : branchesIn([...a.initiators, ...b.initiators]),
  };
}

/** Visits come one after the other: what was waited in each adds up. */
function waited(a: RecipientEntry, b: RecipientEntry): Pick<RecipientEntry, 'waitedMs'> {
  return a.waitedMs === undefined && b.waitedMs === undefined ? {} : { waitedMs: (a.waitedMs ?? 0) + (b.waitedMs ?? 0) };
}

type Received = RecipientEntry['received'];

function receivedIn(all: Received): Received {
  return DATA_CATEGORIES.flatMap(category => FORMS.flatMap(form => {
    const [first, ...rest] = new Set(all.filter(it => it.category === category && it.form === form).flatMap(it => it.findings));
    return first === undefined ? [] : [{ category, form, findings: [first, ...rest] as const }];
  }));
}

/** The same ways to somebody, each once. */
export function branchesIn(all: readonly Branch[]): readonly Branch[] {
  const byWay = new Map<string, Branch>();
  for (const it of all) {
    const way = JSON.stringify([it.begins, it.through.map(({ how, what }) => [how, what]), it.how]);
    byWay.set(way, { ...it, requests: it.requests + (byWay.get(way)?.requests ?? 0) });
  }
  return [...byWay.values()];
}
