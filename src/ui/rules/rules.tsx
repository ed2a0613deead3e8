import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CodeEditor } from '../editor/code-editor.ts';
import type { Words } from '../words/words.ts';
import { Complaints, pathOf, type Mistake } from './complaints.tsx';
import { Profiles, type RulesShown } from './profiles.tsx';
import { Source } from './source.tsx';
import { TrialOfRules, type TrialShown } from './trial.tsx';

/** What became of the last attempt to change the rules. */
export type RulesOutcome =
  | { readonly status: 'applied' }
  | { readonly status: 'refused'; readonly mistakes: readonly Mistake[] }
  | { readonly status: 'failed' };

/** What was made of rules that are being written. */
export interface RulesTried {
  readonly mistakes: readonly Mistake[];
  readonly trial?: TrialShown | undefined;
}

export interface RulesProps {
  readonly rules: RulesShown;
  readonly words: Words;
  readonly outcome: RulesOutcome | undefined;
  /** Left out while nothing is being written. */
  readonly tried: RulesTried | undefined;
  readonly onProfile: (id: string) => void;
  readonly onSource: (source: string) => void;
  readonly onWritten: (source: string) => void;
  readonly onSave: (source: string) => void;
}

/** Which rules are in force, and how to put others there. A wrong file changes nothing, and is told why. */
export function Rules({ rules, words, outcome, tried, onProfile, onSource, onWritten, onSave }: RulesProps): VNode {
  const editor = useRef<CodeEditor>(null);
  const mistakes = mistakesIn(tried, outcome);
  useEffect(() => { editor.current?.mark(mistakes.map(it => ({ line: it.line, column: it.column, says: sayingOf(it, words) }))); }, [tried, outcome]);
  return (
    <section class="card" aria-labelledby="rules">
      <h2 id="rules">{words.rules.title}</h2>
      <p class="lead">{words.rules.intro}</p>
      <Profiles rules={rules} words={words} onProfile={onProfile} onOwn={() => { editor.current?.focus(); }} />
      <div>
        <Source editor={editor} source={rules.source} words={words} onSource={onSource} onWritten={onWritten} onSave={onSave} />
        <div class="said" role="status">
          <Outcome outcome={outcome} title={rules.title} words={words} />
          {outcome === undefined && mistakes.length > 0 && <p class="bad">{words.editor.mistakes(mistakes.length)}</p>}
        </div>
      </div>
      {mistakes.length > 0 && <Complaints mistakes={mistakes} words={words} onJump={it => { editor.current?.show(it); }} />}
      {tried?.trial && <TrialOfRules trial={tried.trial} words={words} />}
    </section>
  );
}

/** Of what is being written; else of what was to be put in force. */
function mistakesIn(tried: RulesTried | undefined, outcome: RulesOutcome | undefined): readonly Mistake[] {
  return tried?.mistakes ?? (outcome?.status === 'refused' ? outcome.mistakes : []);
}

function sayingOf(mistake: Mistake, { rules: { expected } }: Words): string {
  return mistake.path.length > 0 ? `${pathOf(mistake)} · ${expected}${mistake.expected}` : `${expected}${mistake.expected}`;
}

function Outcome({ outcome, title, words: { rules } }: { readonly outcome: RulesOutcome | undefined; readonly title: string; readonly words: Words }): VNode | null {
  switch (outcome?.status) {
    case undefined: return null;
    case 'applied': return <p class="good">{rules.applied(title)}</p>;
    case 'failed': return <p class="bad">{rules.failed}</p>;
    case 'refused': return <><p class="bad">{rules.refused(outcome.mistakes.length)}</p><p>{rules.kept(title)}</p></>;
  }
}
