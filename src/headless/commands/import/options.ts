import { Command, Option } from 'commander';
import type { Language } from '../../../core/wording/language.ts';
import { PROFILES } from '../../knowledge.ts';
import type { Environment } from '../command.ts';
import { PDF } from '../../output/report-pdf.ts';
import { formatOption } from '../format-option.ts';
import { languageOption } from '../language-option.ts';

/** Which files are to be audited, and how. */
export interface ImportOptions {
  readonly files: readonly string[];
  readonly watch: string | undefined;
  readonly rules: string | undefined;
  readonly profile: string | undefined;
  readonly out: string;
  readonly format: readonly string[];
  readonly browser: string | undefined;
  readonly failOn: string | undefined;
  readonly lang: Language;
}

/** Describes `sillage import` for commander, which reads and explains it. */
export function importCommand(environment: Environment, accept: (options: ImportOptions) => void): Command {
  return new Command('import')
    .description('Audits HAR files that browsers and other tools recorded. Nothing of a file is written but what an audit says of it.')
    .argument('<file...>', 'HAR files')
    .option('--watch <file>', 'values to search for: JSON of {category: value or values}; a file tells nobody what was typed')
    .addOption(new Option('--rules <file>', 'a rules file of your own (YAML or JSON)').conflicts('profile'))
    .addOption(new Option('--profile <name>', `rules that ship with Sillage (default: ${PROFILES[0] ?? ''})`).choices(PROFILES))
    .option('--out <dir>', 'folder to write to; of several files, a folder of its own for each', 'out')
    .addOption(formatOption([PDF]))
    .option('--browser <path>', 'the browser that prints the PDF (else SILLAGE_BROWSER, CHROME_PATH, or the first one found)')
    .option('--fail-on <list>', 'exit with 1 below this grade or score, where a rule of this severity or a worse one is broken, or where a rule is (rule:ID); with commas')
    .addOption(languageOption(environment, 'of the report'))
    .addHelpText('after', '\nExit status: 0 done, 1 not within --fail-on, 2 wrong usage, 3 could not audit.')
    .action((files: readonly string[], rest: Omit<ImportOptions, 'files'>) => { accept({ ...rest, files }); });
}
