import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Words } from '../words/words.ts';
import { Complaints, type Mistake } from './complaints.tsx';
import { offsetOf, showLine } from './place.ts';
import { Profiles, type RulesShown } from './profiles.tsx';
import { Source } from './source.tsx';

/** What became of the last attempt to change the rules. */
export type RulesOutcome =
  | { readonly status: 'applied' }
  | { readonly status: 'refused'; readonly mistakes: readonly Mistake[] }
  | { readonly status: 'failed' };

export interface RulesProps {
  readonly rules: RulesShown;
  readonly words: Words;
  readonly outcome: RulesOutcome | undefined;
  readonly onProfile: (id: string) => void;
  readonly onSource: (source: string) => void;
}

/** Which rules are in force, and how to put others there. A wrong file changes nothing, and is told why. */
export function Rules({ rules, words, outcome, onProfile, onSource }: RulesProps): VNode {
  const text = useRef<HTMLTextAreaElement>(null);
  const jump = ({ line, column }: Mistake): void => {
    const area = text.current;
    if (area) showLine(area, line, offsetOf(area.value, line, column));
  };
  return (
    <section class="card" aria-labelledby="rules">
      <h2 id="rules">{words.rules.title}</h2>
      <p class="lead">{words.rules.intro}</p>
      <Profiles rules={rules} words={words} onProfile={onProfile} onOwn={() => { text.current?.focus(); }} />
      <div>
        <Source text={text} source={rules.source} words={words} onSource={onSource} />
        <div class="said" role="status"><Outcome outcome={outcome} title={rules.title} words={words} /></div>
      </div>
      {outcome?.status === 'refused' && <Complaints mistakes={outcome.mistakes} words={words} onJump={jump} />}
    </section>
  );
}

function Outcome({ outcome, title, words: { rules } }: { readonly outcome: RulesOutcome | undefined; readonly title: string; readonly words: Words }): VNode | null {
  switch (outcome?.status) {
    case undefined: return null;
    case 'applied': return <p class="good">{rules.applied(title)}</p>;
    case 'failed': return <p class="bad">{rules.failed}</p>;
    case 'refused': return <><p class="bad">{rules.refused(outcome.mistakes.length)}</p><p>{rules.kept(title)}</p></>;
  }
}
