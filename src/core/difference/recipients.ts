import type { Audit, RecipientEntry } from '../audit/audit.ts';
import type { Domain } from '../party/recipient.ts';
import type { RecipientChange, Unseen } from './change.ts';
import { openSight } from './sight.ts';

const ORDER: readonly RecipientChange['change'][] = ['came', 'not-seen-before', 'stayed', 'not-seen-again', 'went'];

/** Every recipient of either audit, once. One went where the later audit could have seen all that was found about it. */
export function recipientChanges(before: Audit, after: Audit): readonly RecipientChange[] {
  const earlier = new Map(before.recipients.map(it => [it.domain, it]));
  const later = new Map(after.recipients.map(it => [it.domain, it]));
  const lost = openUnseen(before, after);
  const added = openUnseen(after, before);
  const change = (domain: Domain): RecipientChange => entryOf(domain, { before: earlier.get(domain), after: later.get(domain) }, { lost, added });
  return [...new Set([...later.keys(), ...earlier.keys()])].map(change).toSorted((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));
}

type UnseenOf = (domain: Domain) => readonly Unseen[];

/** Of a contact alone, where the audit tells of it as a finding; else of the recipient as such. */
function openUnseen(own: Audit, other: Audit): UnseenOf {
  const sight = openSight(own, other);
  const contacts = new Map(own.findings.filter(it => it.detector === 'third-party-recipient').map(it => [it.recipient, it]));
  return domain => {
    const contact = contacts.get(domain);
    return contact === undefined ? sight.ofRecipient(domain) : sight.of(contact);
  };
}

function entryOf(domain: Domain, { before, after }: { readonly before: RecipientEntry | undefined; readonly after: RecipientEntry | undefined }, { lost, added }: { readonly lost: UnseenOf; readonly added: UnseenOf }): RecipientChange {
  if (before !== undefined && after !== undefined) return { domain, change: 'stayed', before, after, unseen: [] };
  const unseen = before === undefined ? added(domain) : lost(domain);
  if (before === undefined) return { domain, change: unseen.length === 0 ? 'came' : 'not-seen-before', after, unseen };
  return { domain, change: unseen.length === 0 ? 'went' : 'not-seen-again', before, unseen };
}
