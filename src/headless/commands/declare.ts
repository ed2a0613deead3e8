import { Command } from 'commander';
import { languageOption } from './language-option.ts';
import type { Subcommand } from './command.ts';
import { declareFrom } from './declare/declare-from.ts';
import type { DeclareOptions } from './declare/declare-from.ts';

/** `sillage declare`: proposes a declarations file, for somebody to confirm. */
export const declare: Subcommand = {
  name: 'declare',
  describe: (environment, accept) => new Command('declare')
    .description('Proposes the declarations of a site, from its list of sub-processors or from an audit. Marks what has to be confirmed.')
    .argument('[file...]', 'lists of sub-processors: tables for spreadsheets (CSV), pages (HTML), or plain text')
    .option('--from-audit <file>', 'propose whom an audit observed: its JSON file')
    .option('--out <file>', 'the declarations file to write; one that is there is not written over', 'declarations.yaml')
    .addOption(languageOption(environment, 'of what is printed'))
    .addHelpText('after', '\nExit status: 0 done, 2 wrong usage, 3 could not write.')
    .action((files: readonly string[], rest: Omit<DeclareOptions, 'files'>) => {
      const options: DeclareOptions = { ...rest, files };
      accept({ options, run: around => declareFrom(options, around) });
    }),
};
