import type { VNode } from 'preact';
import type { RecipientEntry } from '../../core/audit/audit.ts';
import type { Catalog } from '../../core/wording/catalog.ts';
import type { Words } from '../words/words.ts';
import { Chips } from './chips.tsx';

export interface RecipientProps {
  readonly recipient: RecipientEntry;
  readonly catalog: Catalog;
  readonly words: Words;
}

/** One recipient: who it is, whether it tracks people here and why we say so, and what it received. */
export function Recipient({ recipient, catalog, words }: RecipientProps): VNode {
  const { organization, domain, role, tracks, received } = recipient;
  return (
    <li class="recipient">
      <div class="who">
        <h3>{organization ?? domain}</h3>
        <span class="domain">{organization ? domain : words.popup.ownerUnknown}</span>
      </div>
      <p class="meta">
        {catalog.roles[role]} · <span class={`tracks-${tracks.answer}`}>{words.popup.tracks[tracks.answer]}</span>{catalog.notation.colon}{catalog.reasons[tracks.because]}
      </p>
      <Chips received={received} catalog={catalog} />
    </li>
  );
}
