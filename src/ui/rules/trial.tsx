import type { VNode } from 'preact';
import type { Score } from '../../core/audit/audit.ts';
import type { Trial, TrialChange } from '../../core/audit/trial.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import { momentOf, numberOf } from '../../core/wording/sentences.ts';
import type { EditorWords } from '../words/editor-words.ts';
import type { Words } from '../words/words.ts';

/** What rules that are not in force would change, and in which audit. */
export type TrialShown = Trial & { readonly page: string; readonly startedAt: string };

/** The last audit under the rules that are being written: its grade, each rule that would tell otherwise, and what only another audit can tell. */
export function TrialOfRules({ trial, words }: { readonly trial: TrialShown; readonly words: Words }): VNode {
  const { editor, language } = words;
  const [before, after] = [told(trial.before, editor), told(trial.after, editor)];
  return (
    <section class="trial" aria-labelledby="trial">
      <h3 id="trial">{editor.trial}</h3>
      <p class="quiet small">{trial.page}, {momentOf(trial.startedAt, language)}</p>
      <p><b>{before === after ? editor.stays(before) : editor.becomes(before, after)}</b></p>
      <Held trial={trial} words={words} />
      {trial.changes.length === 0 ? <p>{editor.same}</p> : <Changes changes={trial.changes} words={words} />}
      {trial.untold.map(it => <p key={it} class="quiet">{editor.untold[it]}</p>)}
    </section>
  );
}

function Changes({ changes, words }: { readonly changes: readonly TrialChange[]; readonly words: Words }): VNode {
  const { editor, language } = words;
  return (
    <div class="trial-changes">
      <table>
        <thead><tr><th scope="col">{editor.rule}</th><th scope="col">{editor.now}</th><th scope="col">{editor.then}</th></tr></thead>
        <tbody>
          {changes.map(it => (
            <tr key={it.rule}>
              <th scope="row">{it.says[language] ?? it.says.en} <code>{it.rule}</code></th>
              <td>{costOf(it.before, words)}</td>
              <td>{costOf(it.after, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function costOf(cost: TrialChange['before'], { editor, language }: Words): string {
  if (cost === undefined) return editor.kept;
  return `${catalogOf(language).severities[cost.severity]}, −${numberOf(cost.points, language)}`;
}

/** What would hold the score down that does not now. */
function Held({ trial: { before, after }, words: { editor, language } }: { readonly trial: TrialShown; readonly words: Words }): VNode | null {
  const [was, is] = [capOf(before), capOf(after)];
  if (is === undefined || JSON.stringify(was?.because) === JSON.stringify(is.because)) return null;
  return <p>{editor.held(is.atMost, is.because[language] ?? is.because.en)}</p>;
}

function capOf(score: Score): Extract<Score, { readonly status: 'graded' }>['cap'] {
  return score.status === 'graded' ? score.cap : undefined;
}

function told(score: Score, { score: shown, noScore }: EditorWords): string {
  return score.status === 'graded' ? shown(score.grade, score.value) : noScore;
}
