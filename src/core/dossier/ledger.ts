import type { Redacted } from '../datum/redact.ts';
import type { CookieEvidence } from '../evidence/evidence.ts';
import { consentOver } from './consent/over.ts';
import { jarOf } from './cookies.ts';
import type { Search } from './exposures.ts';
import type { CookieAttributes, StoredEntry } from './kept.ts';
import type { Trial } from './trial.ts';
import type { Write, Written } from './writes.ts';
import { attributeOf, coversHost } from './writes.ts';

interface View {
  readonly visit: Written;
  readonly trial: Trial;
  readonly search: Pick<Search, 'parties' | 'hide'>;
  readonly consentAt: ReturnType<typeof consentOver>;
  readonly jar: ReturnType<typeof jarOf>;
}

/** Everything that was stored during a visit, or stood in the jar: one entry for each name, place and writer, in the order of time. */
export function ledgerOf(visit: Written, trial: Trial, search: View['search']): readonly StoredEntry[] {
  const names = new Map<string, Redacted>();
  // A page can write one name a thousand times.
  const hide = (name: string): Redacted => {
    const hidden = names.get(name) ?? search.hide(name);
    names.set(name, hidden);
    return hidden;
  };
  const view: View = { visit, trial, search: { ...search, hide }, consentAt: consentOver(visit.log), jar: jarOf(visit.log) };
  const entries = new Map<string, StoredEntry>();
  const matched = new Set<CookieEvidence>();
  for (const write of visit.writes.filter(it => !it.deletes)) {
    const kept = keptAs(write, view);
    if (kept !== undefined) matched.add(kept);
    const entry = entryOf(write, kept, view);
    if (entry === undefined) continue;
    const key = JSON.stringify([write.store, entry.owner.domain, write.name, entry.setter?.domain]);
    const known = entries.get(key);
    entries.set(key, known === undefined ? entry : joined(known, entry));
  }
  return [...entries.values(), ...[...view.jar.values()].flat().filter(it => !matched.has(it)).flatMap(it => foundIn(it, view))];
}

function keptAs({ store, name, value, jar }: Write, view: View): CookieEvidence | undefined {
  return store === 'cookie' ? view.jar.get(`${name}=${value}`)?.findLast(it => coversHost(it, jar)) : undefined;
}

function entryOf(write: Write, kept: CookieEvidence | undefined, { visit: { log, number }, trial, search: { parties, hide }, consentAt }: View): StoredEntry | undefined {
  const owner = parties.recipientOf(write.jar, log.visit.url);
  const setter = parties.recipientOf(write.setter, log.visit.url);
  if (owner === undefined || setter === undefined) return undefined;
  const lifetimeS = kept === undefined ? write.lifetimeS : kept.lifetimeS;
  return {
    visit: number, store: write.store, name: hide(write.name), owner, setter, by: write.by,
    identifying: trial.identifies(write), tested: trial.tested(write), kept: kept !== undefined,
    ...lifetimeS === undefined ? {} : { lifetimeS },
    ...write.store === 'cookie' ? { attributes: kept === undefined ? writtenAttributes(write.attributes) : keptAttributes(kept, write.attributes) } : {},
    consent: consentAt(write.offsetMs), offsetMs: write.offsetMs, writes: 1,
    evidence: [`${number}:${write.seen.id}`, ...kept === undefined ? [] : [`${number}:${kept.id}`]],
  };
}

function foundIn(cookie: CookieEvidence, { visit: { log, number }, trial, search: { parties, hide }, consentAt }: View): readonly StoredEntry[] {
  const jar = `https://${cookie.domain}/`;
  const owner = parties.recipientOf(jar, log.visit.url);
  const { name, value, lifetimeS } = cookie;
  const write = { store: 'cookie' as const, name, value, jar };
  return owner === undefined ? [] : [{
    visit: number, store: 'cookie', name: hide(name), owner, by: 'unseen', identifying: trial.identifies(write), tested: trial.tested(write), kept: true,
    ...lifetimeS === undefined ? {} : { lifetimeS }, attributes: keptAttributes(cookie, []),
    consent: consentAt(cookie.offsetMs), offsetMs: cookie.offsetMs, writes: 0, evidence: [`${number}:${cookie.id}`],
  }];
}

// The browser's word counts where it has one; of what is not in its jar, the writer's.
function keptAttributes({ httpOnly, sameSite, partition, secure }: CookieEvidence, written: readonly string[]): CookieAttributes {
  return { secure: secure ?? writtenAttributes(written).secure, httpOnly, sameSite, partitioned: partition !== undefined };
}

function writtenAttributes(attributes: readonly string[]): CookieAttributes {
  const has = (name: string): boolean => attributeOf(attributes, name) !== undefined;
  const sameSite = attributeOf(attributes, 'samesite')?.toLowerCase();
  return {
    secure: has('secure'), httpOnly: has('httponly'), partitioned: has('partitioned'),
    sameSite: (['none', 'lax', 'strict'] as const).find(it => it === sameSite) ?? 'unspecified',
  };
}

/** Of what is written again and again, the first time is told, the worst it held, and what became of it last. */
function joined(known: StoredEntry, again: StoredEntry): StoredEntry {
  const last = again.kept || !known.kept ? again : known;
  return {
    ...last, identifying: known.identifying || again.identifying, kept: known.kept || again.kept, by: known.by,
    consent: known.consent, offsetMs: known.offsetMs, writes: known.writes + 1, evidence: known.kept ? known.evidence : [known.evidence[0], ...again.evidence.slice(-1)],
  };
}
