import type { VNode } from 'preact';
import type { Audit } from '../../core/audit/audit.ts';
import type { Language } from '../../core/wording/language.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import { headlinesOf, localizedIn, numberOf } from '../../core/wording/sentences.ts';
import { capitalize } from '../../core/wording/notation.ts';
import { Ring } from '../audit/ring.tsx';
import { toneOfScore } from '../audit/tone.ts';
import { WORDS } from '../words/index.ts';

export interface VerdictProps {
  readonly audit: Audit;
  readonly language: Language;
}

/** The grade, in a picture and in words, and the two or three sentences that matter. */
export function Verdict({ audit, language }: VerdictProps): VNode {
  const words = WORDS[language].popup;
  const { score, rulebook } = audit;
  const { notGraded } = catalogOf(language);
  const graded = score.status === 'graded';
  return (
    <section class={`tone-${toneOfScore(score)}`}>
      <div class="popup-hero">
        <Ring score={score} />
        <div>
          <h1>{graded ? words.gradeName(score.grade) : words.notGraded}</h1>
          <p>{graded ? words.score(numberOf(score.value, language)) : capitalize(notGraded[score.reason])}</p>
          <p class="quiet small">{words.rules(localizedIn(rulebook.title, language))}</p>
        </div>
      </div>
      <ul class="popup-sentences">
        {headlinesOf(audit, language).map(it => <li key={it}>{it}</li>)}
      </ul>
    </section>
  );
}
