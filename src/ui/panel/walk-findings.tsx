import type { VNode } from 'preact';
import type { Audit } from '../../core/audit/audit.ts';
import type { Language } from '../../core/wording/language.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import { headlinesOf } from '../../core/wording/sentences.ts';
import { Chips } from '../audit/chips.tsx';
import { Gaps } from '../audit/gaps.tsx';
import { byHarm } from '../audit/harm.ts';
import { toneOfScore } from '../audit/tone.ts';
import { WORDS } from '../words/index.ts';

export interface WalkFindingsProps {
  /** None before the first page. */
  readonly audit: Audit | undefined;
  readonly language: Language;
}

/** What was found so far: the two or three sentences that matter, and everybody who was contacted, the worst first, and what could not be seen. */
export function WalkFindings({ audit, language }: WalkFindingsProps): VNode {
  const { panel } = WORDS[language];
  const parties = audit === undefined ? [] : byHarm(audit);
  return (
    <section class={`card tone-${audit === undefined ? 'none' : toneOfScore(audit.score)}`} aria-labelledby="findings">
      <h2 id="findings">{panel.findings}</h2>
      {audit === undefined
        ? <p class="quiet">{panel.noFindings}</p>
        : <ul class="popup-sentences">{headlinesOf(audit, language).map(it => <li key={it}>{it}</li>)}</ul>}
      {parties.length > 0 && (
        <details class="fold" open>
          <summary>{panel.recipients(parties.length)}</summary>
          <ul class="walk-recipients">
            {parties.map(it => (
              <li key={it.domain}>
                <p><b>{it.organization ?? it.domain}</b> <span class="quiet small">{it.organization && `${it.domain} · `}{panel.requests(it.requests)}</span></p>
                {it.received.length > 0 && <Chips received={it.received} catalog={catalogOf(language)} />}
              </li>
            ))}
          </ul>
        </details>
      )}
      {audit !== undefined && <Gaps audit={audit} language={language} />}
    </section>
  );
}
