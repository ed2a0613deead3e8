import { DATA_CATEGORIES } from '../datum/category.ts';
import { FORMS } from '../datum/form.ts';
import type { Dossier, Transmission } from '../dossier/dossier.ts';
import type { Finding } from '../finding/finding.ts';
import type { Domain, Recipient } from '../party/recipient.ts';
import type { RecipientEntry } from './audit.ts';
import { behaviorIn, tracksOf } from './tracks.ts';

/** Everyone contacted, the first party first, then those who received most, then those who were asked most often. */
export function recipientsOf(dossier: Dossier, findings: readonly Finding[]): readonly RecipientEntry[] {
  const behavior = behaviorIn(dossier);
  const writers = dossier.cookies.map(it => it.setter).filter(it => it.party === 'third');
  const silent = writers.filter((it, i) => writers.findIndex(other => other.domain === it.domain) === i && !dossier.transmissions.some(sent => sent.recipient.domain === it.domain));
  const firstWriteMs = ({ domain }: Recipient): number => dossier.cookies.find(it => it.setter.domain === domain)?.offsetMs ?? 0;
  const entries = [...byDomain(dossier.transmissions).values()].map((sent): RecipientEntry => {
    const recipient = worstOf(sent);
    return { ...recipient, tracks: tracksOf(recipient, behavior), ...measured(sent), received: receivedBy(recipient.domain, findings) };
  });
  const unasked = silent.map((it): RecipientEntry => ({ ...it, tracks: tracksOf(it, behavior), requests: 0, bytes: 0, firstMs: firstWriteMs(it), channels: [], received: [] }));
  return [...entries, ...unasked].toSorted((a, b) => rank(a) - rank(b) || b.requests - a.requests || (a.domain < b.domain ? -1 : 1));
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
  return rest.reduce((worst, { recipient }) => badness(recipient) > badness(worst) ? recipient : worst, first.recipient);
}

// A third party on one visit or host stays one, though another host of its domain is the site's own: rules speak of third parties only.
function badness({ party, reputation }: Recipient): number {
  return (party === 'third' ? REPUTATIONS.length : 0) + REPUTATIONS.indexOf(reputation);
}

function measured(sent: Several<Transmission>): Pick<RecipientEntry, 'requests' | 'bytes' | 'firstMs' | 'channels'> {
  return {
    requests: sent.length,
    bytes: sent.reduce((sum, it) => sum + it.bytes, 0),
    firstMs: sent.reduce((first, it) => Math.min(first, it.offsetMs), sent[0].offsetMs),
    channels: [...new Set(sent.map(it => it.channel))].toSorted(),
  };
}

function receivedBy(domain: Domain, findings: readonly Finding[]): RecipientEntry['received'] {
  const own = findings.filter(it => it.recipient === domain);
  return DATA_CATEGORIES.flatMap(category => FORMS.flatMap(form => {
    const [first, ...rest] = own.filter(it => it.category === category && it.form === form).map(it => it.id);
    return first === undefined ? [] : [{ category, form, findings: [first, ...rest] as const }];
  }));
}

function rank({ party, received, tracks }: RecipientEntry): number {
  if (party === 'first') return -1000;
  return -received.length * 3 - ['unknown', 'yes'].indexOf(tracks.answer);
}
