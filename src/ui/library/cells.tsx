import type { VNode } from 'preact';
import type { LibraryEntry } from '../../core/library/entry.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import { localizedIn, numberOf } from '../../core/wording/sentences.ts';
import { toneOf } from '../audit/tone.ts';
import type { Words } from '../words/words.ts';

interface CellProps { readonly entry: Pick<LibraryEntry, 'grade' | 'score' | 'worst'>; readonly words: Words }

/** Grade and score, or that there is none. */
export function Mark({ entry: { grade, score }, words }: CellProps): VNode {
  if (grade === undefined) return <span class="quiet">{words.popup.notGraded}</span>;
  return (
    <span class={`tone-${toneOf(grade, score)}`}>
      <span class="letter">{grade}</span> {score !== undefined && <span class="quiet">{numberOf(score, words.language)}</span>}
    </span>
  );
}

/** The most severe rule that is broken. */
export function Worst({ entry: { worst }, words }: CellProps): VNode {
  if (worst === undefined) return <span class="quiet">{words.library.nothingBroken}</span>;
  return <><b>{catalogOf(words.language).severities[worst.severity]}</b> {localizedIn(worst.says, words.language)}</>;
}
