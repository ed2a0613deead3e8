import type { VNode } from 'preact';
import type { Audit } from '../../core/audit/audit.ts';
import { holesIn } from '../../core/finding/holes.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import type { Language } from '../../core/wording/language.ts';
import { gapSentenceOf } from '../../core/wording/sentences.ts';
import { WORDS } from '../words/index.ts';

export interface GapsProps {
  readonly audit: Audit;
  readonly language: Language;
}

/**
 * What could not be seen: its number always in view, the rest on demand, and how closely was listened. Unknown must not look
 * like clean.
 */
export function Gaps({ audit, language }: GapsProps): VNode {
  const words = WORDS[language].popup;
  const holes = holesIn(audit.gaps);
  const { listening } = catalogOf(language).unseen;
  const ways = [...new Set(audit.visits.map(it => it.listening))];
  const heard = ways.map(it => <p key={it} class="quiet small">{listening[it].name}. {listening[it].means}</p>);
  if (holes.length === 0) return <><p class="quiet small">{words.nothingUnseen}</p>{heard}</>;
  return (
    <details class="fold">
      <summary>{words.unseen(holes.length)}</summary>
      <ul class="gap-list small">
        {holes.map(it => <li key={`${it.reason} ${it.recipient ?? ''} ${it.place ?? ''}`}>{gapSentenceOf(it, language)}</li>)}
      </ul>
      <p class="quiet small">{words.unseenMeaning}</p>
      {heard}
    </details>
  );
}
