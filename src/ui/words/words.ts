import type { Language } from '../../core/wording/language.ts';
import type { CompareWords } from './compare-words.ts';
import type { EditorWords } from './editor-words.ts';
import type { PanelWords } from './panel-words.ts';
import type { LibraryWords } from './library-words.ts';
import type { VerifyWords } from './verify-words.ts';

/** Everything the views say that is not about the audit itself: buttons, headings, states. One file per language. */
export interface Words {
  readonly language: Language;
  readonly actions: Readonly<Record<Action, string>>;
  readonly notices: Readonly<Record<NoticeName, Notice>>;
  readonly popup: PopupWords;
  readonly report: ReportWords;
  readonly rules: RulesWords;
  readonly history: HistoryWords;
  readonly editor: EditorWords;
  readonly compare: CompareWords;
  readonly panel: PanelWords;
  readonly library: LibraryWords;
  readonly verify: VerifyWords;
}

/** What a button does, in the imperative. */
export type Action = (typeof ACTIONS)[number];

export const ACTIONS = [
  'allow', 'reload', 'retry', 'report', 'export', 'print', 'refresh', 'settings', 'open', 'choose-file', 'apply', 'delete', 'cancel',
] as const;

/** Why there is no audit to show, or why it shows so little. */
export type NoticeName = (typeof NOTICES)[number];

export const NOTICES = ['loading', 'no-access', 'unobservable', 'not-started', 'no-answer', 'nothing-yet', 'no-audit'] as const;

export interface Notice {
  readonly title: string;
  readonly text: string;
  /** Smaller print: a promise or a hint. */
  readonly more?: string;
}

export interface PopupWords {
  readonly score: (points: string) => string;
  readonly gradeName: (grade: string) => string;
  readonly notGraded: string;
  readonly rules: (title: string) => string;
  readonly recipients: string;
  /** How many parties received personal data. */
  readonly received: (count: number) => string;
  readonly nobody: string;
  /** Parties contacted that were not seen to receive personal data, and how many of them track people here. */
  readonly others: (count: number, tracking: number) => string;
  readonly tracks: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly ownerUnknown: string;
  readonly unseen: (count: number) => string;
  readonly nothingUnseen: string;
  readonly unseenMeaning: string;
  readonly announce: (grade: string, recipients: number) => string;
}

export interface ReportWords {
  readonly title: string;
  readonly document: string;
  readonly language: string;
  readonly history: string;
  readonly noHistory: string;
  /** Of an audit that came from a file. */
  readonly imported: string;
}

export interface RulesWords {
  readonly title: string;
  readonly intro: string;
  readonly profile: string;
  readonly own: string;
  readonly source: string;
  readonly file: string;
  readonly applied: (title: string) => string;
  readonly refused: (mistakes: number) => string;
  readonly kept: (title: string) => string;
  readonly place: (line: number, column: number) => string;
  /** Comes before what was expected. */
  readonly expected: string;
  readonly failed: string;
}

export interface HistoryWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly caption: string;
  readonly page: string;
  readonly date: string;
  readonly grade: string;
  readonly actions: string;
  readonly of: (action: string, page: string) => string;
  readonly everything: string;
  readonly everythingIntro: string;
  readonly deleteAll: string;
  readonly confirm: string;
  /** What is deleted, one line each, given how many audits are kept. */
  readonly deleted: (audits: number) => readonly string[];
  readonly final: string;
  readonly done: string;
  readonly failed: string;
}
