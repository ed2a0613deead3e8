import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Audit } from '../../core/audit/audit.ts';
import { EXPORTERS } from '../../core/exporters/index.ts';
import type { Language } from '../../core/wording/language.ts';
import { EXIT } from '../exit.ts';
import type { Exit } from '../exit.ts';
import { readAudit } from '../files/read-audit.ts';
import { writeFiles } from '../output/files.ts';
import type { Words } from '../words/words.ts';
import type { Subcommand, Surroundings } from './command.ts';
import { formatOption } from './format-option.ts';
import { languageOption } from './language-option.ts';

interface ReportOptions {
  readonly path: string;
  readonly format: readonly string[];
  readonly out: string;
  readonly lang: Language;
}

/** In place of a folder: print instead of writing. */
const STDOUT = '-';

/** `sillage report`: writes an audit that was made before in other formats, or in another language. */
export const report: Subcommand = {
  name: 'report',
  describe: (environment, accept) => new Command('report')
    .description('Writes an audit that was made before in other formats, or in the other language.')
    .argument('<audit.json>', 'the audit, as --format json writes it')
    .addOption(formatOption())
    .addOption(new Option('--out <dir>', 'folder to write to, or - to print a single format').default('out'))
    .addOption(languageOption(environment, 'of the report'))
    .action((path: string, given: Omit<ReportOptions, 'path'>) => {
      const options = { ...given, path };
      accept({ options, run: around => reportOn(options, around) });
    }),
};

function reportOn(options: ReportOptions, { progress, print, styleFor }: Surroundings): Exit {
  const mistakes: string[] = [];
  const audit = readAudit(options.path, mistakes);
  if (options.out === STDOUT && options.format.length !== 1) mistakes.push(`--out ${STDOUT}: expected one format with --format, not ${options.format.length}`);
  if (audit === undefined || mistakes.length > 0) { progress.note(mistakes.join('\n')); return EXIT.usage; }
  return written(audit, options, { progress, print, words: styleFor(options.lang).words });
}

function written(audit: Audit, options: ReportOptions, { progress, print, words }: Pick<Surroundings, 'progress' | 'print'> & { readonly words: Words }): Exit {
  const idle = EXPORTERS.filter(it => options.format.includes(it.id) && it.isFor?.(audit) === false).map(it => it.id);
  if (idle.length === options.format.length) { progress.note(words.nothingToTell(idle.join(', '))); return EXIT.usage; }
  if (options.out === STDOUT) { print(textIn(audit, options)); return EXIT.done; }
  const { paths, failures } = writeFiles(resolve(options.out), { audit, screenshot: undefined }, { format: options.format, language: options.lang, words });
  print(paths.map(it => `${it}\n`).join(''));
  for (const it of failures) progress.note(it);
  return failures.length > 0 ? EXIT.notAudited : EXIT.done;
}

function textIn(audit: Audit, { format, lang }: ReportOptions): string {
  return EXPORTERS.find(it => it.id === format[0])?.render(audit, lang) ?? '';
}
