import { Argument, Command } from 'commander';
import { stringify } from 'yaml';
import { digestOf } from '../../core/rulebook/digest.ts';
import type { Rulebook } from '../../core/rulebook/rule.ts';
import type { Language } from '../../core/wording/language.ts';
import { EXIT } from '../exit.ts';
import type { Exit } from '../exit.ts';
import { readNamed } from '../files/read-named.ts';
import { PROFILES, profileText, readRules } from '../knowledge.ts';
import type { Environment, Subcommand, Surroundings, Task } from './command.ts';
import { languageOption } from './language-option.ts';

interface CheckOptions {
  readonly paths: readonly string[];
  readonly print: boolean;
  readonly lang: Language;
}

/** `sillage rules`: what a rules file says, and what is wrong with it. */
export const rules: Subcommand = {
  name: 'rules',
  describe: (environment, accept) => new Command('rules')
    .description('Checks rules files, and shows those that ship with Sillage.')
    .addCommand(checkCommand(environment, accept))
    .addCommand(new Command('show')
      .description('Prints rules that ship with Sillage, as they are written.')
      .addArgument(new Argument('<profile>', 'which').choices(PROFILES))
      .action((profile: string) => {
        accept({ options: { profile }, run: ({ print }) => { print(profileText(profile)); return EXIT.done; } });
      })),
};

function checkCommand(environment: Environment, accept: (task: Task) => void): Command {
  return new Command('check')
    .description('Tells every mistake in rules files, each with its line and column.')
    .argument('<file...>', 'rules files (YAML or JSON)')
    .option('--print', 'print the rules that would be in force: with all that is inherited, as a rules file', false)
    .addOption(languageOption(environment, 'of what is said'))
    .addHelpText('after', '\nExit status: 0 no mistakes, 2 mistakes.')
    .action((paths: readonly string[], given: Omit<CheckOptions, 'paths'>) => {
      const options = { ...given, paths };
      accept({ options, run: around => check(options, around) });
    });
}

function check({ paths, print: isShown, lang }: CheckOptions, { progress, print, styleFor }: Surroundings): Exit {
  const { words } = styleFor(lang);
  const mistakes: string[] = [];
  const read = paths.flatMap(path => {
    const rulebook = readNamed(path, mistakes, readRules)?.rulebook;
    return rulebook === undefined ? [] : [{ path, rulebook }];
  });
  for (const { path, rulebook } of read) {
    const fine = words.rules.fine(path, rulebook.rules.length, digestOf(rulebook));
    print(isShown ? `# ${fine}\n${wholeText(rulebook)}` : `${fine}\n`);
  }
  if (mistakes.length > 0) progress.note(mistakes.join('\n'));
  return mistakes.length > 0 ? EXIT.usage : EXIT.done;
}

/** A rulebook as a rules file that extends nothing, and says the same. */
function wholeText(rulebook: Rulebook): string {
  return stringify(rulebook, { lineWidth: 0, aliasDuplicateObjects: false });
}
