import type { Command } from 'commander';
import type { Language } from '../../core/wording/language.ts';
import type { Exit } from '../exit.ts';
import type { Style } from '../output/matrix.ts';
import type { Progress } from '../output/progress.ts';
import type { Scripts } from '../visit/inject.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One command of `sillage`: how it is asked for, and what it then does. */
export interface Subcommand {
  /** Equal to the file name, and to the word it is called by. */
  readonly name: string;
  /** Describes it for commander, which reads and explains it; `accept` is given what is then to be done. */
  readonly describe: (environment: Environment, accept: (task: Task) => void) => Command;
}

/** What one call of the command is to do. */
export interface Task {
  /** What was asked for, as it was read from the command line. */
  readonly options: unknown;
  readonly run: (around: Surroundings) => Promise<Exit> | Exit;
}

/** The process a command runs in, as far as commands know it. */
export interface Surroundings {
  readonly environment: Environment;
  /** Words and colors for what is printed. */
  readonly styleFor: (language: Language) => Style;
  /** What is going on, and mistakes: on stderr. */
  readonly progress: Progress;
  /** Where results go: stdout. */
  readonly print: (text: string) => void;
  /** What is injected into pages. */
  readonly scripts: () => Scripts;
}
