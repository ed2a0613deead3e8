import type { VNode } from 'preact';
import type { Audit } from '../../core/audit/audit.ts';
import type { Language } from '../../core/wording/language.ts';
import { gapSentenceOf } from '../../core/wording/sentences.ts';
import { WORDS } from '../words/index.ts';

export interface GapsProps {
  readonly audit: Audit;
  readonly language: Language;
}

/** What could not be seen: its number always in view, the rest on demand. Unknown must not look like clean. */
export function Gaps({ audit, language }: GapsProps): VNode {
  const words = WORDS[language].popup;
  const count = audit.gaps.length;
  if (count === 0) return <p class="quiet small">{words.nothingUnseen}</p>;
  return (
    <details class="fold">
      <summary>{words.unseen(count)}</summary>
      <ul class="gap-list small">
        {audit.gaps.map(it => <li key={`${it.of} ${it.reason} ${it.recipient ?? ''}`}>{gapSentenceOf(it, language)}</li>)}
      </ul>
      <p class="quiet small">{words.unseenMeaning}</p>
    </details>
  );
}
