import type { VNode } from 'preact';
import type { RecipientEntry } from '../../core/audit/audit.ts';
import type { Catalog } from '../../core/wording/catalog.ts';
import type { Words } from '../words/words.ts';

export interface ContactsProps {
  readonly contacts: readonly RecipientEntry[];
  readonly catalog: Catalog;
  readonly words: Words;
}

/** Parties that were contacted and not seen to receive anything personal: one line each, on demand. */
export function Contacts({ contacts, catalog, words }: ContactsProps): VNode | null {
  if (contacts.length === 0) return null;
  return (
    <details class="fold">
      <summary>{words.popup.others(contacts.length, contacts.filter(it => it.tracks.answer === 'yes').length)}</summary>
      <ul class="contacts small">
        {contacts.map(it => (
          <li key={it.domain}>
            <span class="name">{it.organization ? `${it.organization} (${it.domain})` : it.domain}</span>
            <span class="quiet">{catalog.roles[it.role]} · {words.popup.tracks[it.tracks.answer]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
