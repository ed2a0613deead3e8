import { DATA_CATEGORIES } from '../datum/category.ts';
import { FORMS } from '../datum/form.ts';
import type { Dossier, Transmission } from '../dossier/dossier.ts';
import { byRecipient } from '../finding/by-recipient.ts';
import type { Finding } from '../finding/finding.ts';
import type { Domain, Recipient } from '../party/recipient.ts';
import type { RecipientEntry } from './audit.ts';
import type { BranchesOf } from './branches.ts';
import { behaviorIn, tracksOf } from './tracks.ts';

/** Everyone contacted, the first party first, then those who received most, then those who were asked most often. */
export function recipientsOf(dossier: Dossier, findings: readonly Finding[], branchesOf: BranchesOf): readonly RecipientEntry[] {
  const behavior = behaviorIn(dossier);
  const sent = byDomain(dossier.transmissions);
  const found = byRecipient(findings);
  const entries = [...sent.values()].map((all): RecipientEntry => {
    const recipient = worstOf(all);
    return {
      ...recipient, tracks: tracksOf(recipient, behavior), ...measured(all), received: receivedBy(found.get(recipient.domain) ?? []),
      initiators: recipient.party === 'first' ? [] : branchesOf(all),
    };
  });
  const unasked = uncontacted(dossier, found).filter(it => !sent.has(it.recipient.domain)).map(({ recipient, offsetMs }): RecipientEntry =>
    ({ ...recipient, tracks: tracksOf(recipient, behavior), requests: 0, bytes: 0, firstMs: offsetMs, channels: [], received: [], initiators: [] }));
  return inOrder([...entries, ...unasked]);
}

/** The first party first, then those who received most, then those who were asked most often. */
export function inOrder(entries: readonly RecipientEntry[]): readonly RecipientEntry[] {
  return entries.toSorted((a, b) => rank(a) - rank(b) || b.requests - a.requests || (a.domain < b.domain ? -1 : 1));
}

interface Known { readonly recipient: Recipient; readonly offsetMs: number }

/** Who may have been asked for nothing: third parties that were seen to store something; and, where a finding is about them, those for whom something is stored, and the site that asks for consent. */
function uncontacted({ stored, consents }: Dossier, found: ReadonlyMap<Domain, unknown>): readonly Known[] {
  const setters = stored.flatMap(({ setter, offsetMs }) => setter?.party === 'third' ? [{ recipient: setter, offsetMs }] : []);
  const others = [...stored.map(({ owner, offsetMs }) => ({ recipient: owner, offsetMs })), ...consents.map(({ site }) => ({ recipient: site, offsetMs: 0 }))];
  const all = [...setters, ...others.filter(it => found.has(it.recipient.domain))];
  return [...new Map(all.toReversed().map(it => [it.recipient.domain, it])).values()].toReversed();
}

type Several<T> = readonly [T, ...T[]];

function byDomain(transmissions: readonly Transmission[]): ReadonlyMap<Domain, Several<Transmission>> {
  const groups = new Map<Domain, [Transmission, ...Transmission[]]>();
  for (const it of transmissions) {
    const group = groups.get(it.recipient.domain);
    if (group === undefined) groups.set(it.recipient.domain, [it]);
    else group.push(it);
  }
  return groups;
}

/** Best first: one domain can serve fonts from one host and count visitors on another, and is judged by the worst of them. */
const REPUTATIONS: readonly Recipient['reputation'][] = ['serves', 'unknown', 'tracks'];

function worstOf([first, ...rest]: Several<Transmission>): Recipient {
  return rest.reduce((worst, { recipient }) => worstReputation(worst, recipient), first.recipient);
}

/** The worse of two accounts of one recipient; the first where they are alike. */
export function worstReputation<R extends Recipient>(a: R, b: R): R {
  return badness(b) > badness(a) ? b : a;
}

// A third party on one visit or host stays one, though another host of its domain is the site's own: rules speak of third parties only.
function badness({ party, reputation }: Recipient): number {
  return (party === 'third' ? REPUTATIONS.length : 0) + REPUTATIONS.indexOf(reputation);
}

function measured(sent: Several<Transmission>): Pick<RecipientEntry, 'requests' | 'bytes' | 'waitedMs' | 'firstMs' | 'channels'> {
  const waits = sent.flatMap(({ visit, offsetMs, answeredMs }) => answeredMs === undefined ? [] : [{ visit, fromMs: offsetMs, toMs: answeredMs }]);
  return {
    requests: sent.length,
    bytes: sent.reduce((sum, it) => sum + it.bytes, 0),
    ...waits.length > 0 && { waitedMs: Math.round(covered(waits)) },
    firstMs: sent.reduce((first, it) => Math.min(first, it.offsetMs), sent[0].offsetMs),
    channels: [...new Set(sent.map(it => it.channel))].toSorted(),
  };
}

interface Wait { readonly visit: number; readonly fromMs: number; readonly toMs: number }

/** How long at least one of them lasted: what runs side by side counts once. */
function covered(waits: readonly Wait[]): number {
  const inOrder = waits.toSorted((a, b) => a.visit - b.visit || a.fromMs - b.fromMs);
  let end = { visit: 0, toMs: 0 };
  return inOrder.reduce((sum, { visit, fromMs, toMs }) => {
    const from = visit === end.visit ? Math.max(fromMs, end.toMs) : fromMs;
    end = { visit, toMs: Math.max(toMs, from) };
    return sum + Math.max(0, toMs - from);
  }, 0);
}

function receivedBy(own: readonly Finding[]): RecipientEntry['received'] {
  if (own.every(it => it.category === undefined)) return [];
  return DATA_CATEGORIES.flatMap(category => FORMS.flatMap(form => {
    const [first, ...rest] = own.filter(it => it.category === category && it.form === form).map(it => it.id);
    return first === undefined ? [] : [{ category, form, findings: [first, ...rest] as const }];
  }));
}

function rank({ party, received, tracks }: RecipientEntry): number {
  if (party === 'first') return -1000;
  return -received.length * 3 - ['unknown', 'yes'].indexOf(tracks.answer);
}
