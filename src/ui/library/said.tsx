import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { bytesOf } from '../../core/wording/sentences.ts';
import { pathOf } from '../rules/complaints.tsx';
import type { Words } from '../words/words.ts';
import type { Said } from './library-view.ts';

export interface SaidListProps {
  readonly said: readonly Said[];
  readonly undo: boolean;
  readonly words: Words;
  readonly onUndo: () => void;
}

/** What was just done, or why it was not; and the way to take it back. */
export function SaidList({ said, undo, words, onUndo }: SaidListProps): VNode {
  const button = useRef<HTMLButtonElement>(null);
  // Whoever deleted by keyboard is left nowhere: the button that was pressed is gone with its line.
  useEffect(() => { if (undo) button.current?.focus(); }, [undo, said]);
  return (
    <div class="said library-said" role="status">
      {said.map((it, n) => it.what === 'refused' ? <Refused key={n} said={it} words={words} /> : <p key={n} class={GOOD.has(it.what) ? 'good' : 'bad'}>{tell(it, words)}</p>)}
      {undo && <button type="button" class="button" ref={button} onClick={onUndo}>{words.library.undo}</button>}
    </div>
  );
}

const GOOD: ReadonlySet<Said['what']> = new Set(['removed', 'exported', 'restored', 'imported']);

function tell(it: Exclude<Said, { what: 'refused' }>, { library: { said } }: Words): string {
  switch (it.what) {
    case 'removed': return said.removed(it.count);
    case 'exported': return said.exported(it.count);
    case 'restored': return said.restored;
    case 'failed': return said.failed;
    case 'no-room': return said.noRoom;
    case 'imported': return [...it.added > 0 ? [said.added(it.file, it.added)] : [], ...it.known > 0 ? [said.known(it.file, it.known)] : []].join(' ');
  }
}

type Problem = Extract<Said, { what: 'refused' }>;

function Refused({ said, words }: { readonly said: Problem; readonly words: Words }): VNode {
  const { problems } = words.library;
  const { problem } = said;
  return (
    <div class="bad refused">
      <p>{problemSentence(said, words)} {problems.unchanged}</p>
      {problem.what === 'wrong' && (
        <ul tabIndex={0}>
          {problem.complaints.map((it, n) => <li key={n}><code>{pathOf(it)}</code> <span lang="en">{problems.expected(it.expected)}</span></li>)}
          {problem.count > problem.complaints.length && <li>{problems.more(problem.count - problem.complaints.length)}</li>}
        </ul>
      )}
    </div>
  );
}

function problemSentence({ file, problem }: Problem, { library: { problems }, language }: Words): string {
  switch (problem.what) {
    case 'too-large': return problems.tooLarge(file, bytesOf(problem.characters, language), bytesOf(problem.most, language));
    case 'truncated': return problems.truncated(file);
    case 'not-json': return problem.line === undefined || problem.column === undefined ? problems.notJson(file) : problems.notJsonAt(file, problem.line, problem.column);
    case 'foreign': return problem.schema === undefined ? problems.foreign(file) : problems.other(file, problem.schema);
    case 'newer': return problems.newer(file, problem.schema);
    case 'empty': return problems.empty(file);
    case 'wrong': return problems.wrong(file, problem.count);
    case 'unreadable': return problems.unreadable(file);
  }
}
