import type { EditorWords } from './editor-words.ts';

export const editorEn: EditorWords = {
  keys: 'Ctrl+Space proposes what can stand where you write. The Tab key leaves the editor.',
  phrases: {
    'Completions': 'Proposals', 'Diagnostics': 'Mistakes', 'Selection deleted': 'Selection deleted', 'Fold line': 'Fold line', 'Unfold line': 'Unfold line',
    'Folded lines': 'Folded lines', 'Unfolded lines': 'Unfolded lines', 'folded code': 'folded lines', 'unfold': 'unfold', 'to': 'to', 'Control character': 'Control character',
  },
  loading: 'The editor is being opened…',
  absent: 'The editor could not be opened. Choose a file instead.',
  takeBack: 'Take changes back', save: 'Save as a file',
  mistakes: count => count === 1 ? 'Not yet right: 1 mistake.' : `Not yet right: ${count} mistakes.`,
  trial: 'What would change in your last audit',
  becomes: (before, after) => `${before} would become ${after}.`,
  stays: score => `${score} would stay.`,
  score: (grade, points) => `${grade} (${points} of 100)`,
  noScore: 'No grade',
  held: (atMost, because) => `Then no more than ${atMost}: ${because}`,
  same: 'No rule would be broken that is kept now, or the other way round, and none would cost anything else.',
  rule: 'Rule', now: 'Now', then: 'With these rules', kept: 'kept',
  untold: {
    'recipes': 'Values are looked for in other preparations: what that finds, only another audit can tell.',
    'declarations': 'Others are declared: who is undeclared, or goes beyond what was declared, only another audit can tell.',
    'not-looked-for': 'There are rules about something that this audit did not look for: only another audit can tell.',
  },
};
