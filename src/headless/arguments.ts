import { Command, CommanderError } from 'commander';
import type { Environment, Task } from './commands/command.ts';
import { COMMANDS } from './commands/index.ts';
import { VERSION } from './knowledge.ts';

export type ReadArguments =
  | { readonly status: 'asked'; readonly task: Task }
  /** Help or the version was asked for. */
  | { readonly status: 'told'; readonly text: string }
  | { readonly status: 'wrong'; readonly message: string };

/** Reads the command line. Never throws, never prints. */
export function readArguments(given: readonly string[], environment: Environment): ReadArguments {
  const told: string[] = [];
  const read: { task: Task | undefined } = { task: undefined };
  const program = new Command('sillage')
    .description('Shows who receives visitors’ personal data on a web page, and scores it.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: it => void told.push(it), writeErr: it => void told.push(it) });
  for (const it of COMMANDS) program.addCommand(inheriting(it.describe(environment, task => { read.task = task; }), program));
  try {
    program.parse(given, { from: 'user' });
  } catch (error) {
    const fine = error instanceof CommanderError && error.exitCode === 0;
    return fine ? { status: 'told', text: told.join('') } : { status: 'wrong', message: told.join('').trim() || String(error) };
  }
  return read.task === undefined ? { status: 'wrong', message: program.helpInformation() } : { status: 'asked', task: read.task };
}

/** A command, and those below it, that end and tell as the one above does: commander hands that on only to what it makes itself. */
function inheriting(command: Command, above: Command): Command {
  command.copyInheritedSettings(above);
  for (const it of command.commands) inheriting(it, command);
  return command;
}
