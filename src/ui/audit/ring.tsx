import type { VNode } from 'preact';
import type { Score } from '../../core/audit/audit.ts';
import { toneOfScore } from './tone.ts';

/** The grade as a picture: its letter, and around it the part of 100 points that is left. Said in words beside it. */
export function Ring({ score }: { readonly score: Score }): VNode {
  const [letter, points] = score.status === 'graded' ? [score.grade, score.value] : ['–', 0];
  return (
    <div class={`ring tone-${toneOfScore(score)}`} aria-hidden="true">
      <svg viewBox="0 0 100 100">
        <circle class="track" cx="50" cy="50" r="46" />
        <circle cx="50" cy="50" r="46" pathLength={100} stroke-dasharray={`${points} 100`} />
      </svg>
      <span class={letter.length > 2 ? 'letter word' : 'letter'}>{letter}</span>
    </div>
  );
}
