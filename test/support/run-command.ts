import { readArguments } from '../../src/headless/arguments.ts';
import type { Exit } from '../../src/headless/exit.ts';
import { wordsOf } from '../../src/headless/words/words-of.ts';

export interface RunCommand {
  readonly exit: Exit | undefined;
  /** What was printed. */
  readonly out: string;
  /** What was noted on stderr, or said of wrong usage. */
  readonly notes: string;
}

/** Runs a command of `sillage` that needs no browser, in this process. */
export async function runCommand(...given: readonly string[]): Promise<RunCommand> {
  const read = readArguments(given, { LANG: 'en_US.UTF-8' });
  if (read.status === 'wrong') return { exit: undefined, out: '', notes: read.message };
  if (read.status === 'told') return { exit: 0, out: read.text, notes: '' };
  const told = { out: '', notes: '' };
  const exit = await read.task.run({
    environment: {}, styleFor: language => ({ language, words: wordsOf(language), paint: (_, text) => text }),
    progress: { say: () => undefined, note: text => { told.notes += `${text}\n`; }, done: () => undefined },
    print: text => { told.out += text; },
    scripts: () => { throw new Error('this command is to inject nothing'); },
  });
  return { exit, ...told };
}
