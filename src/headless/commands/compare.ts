import { Command, Option } from 'commander';
import type { Change, Difference } from '../../core/difference/difference.ts';
import { differenceOf } from '../../core/difference/difference.ts';
import { differencePage } from '../../core/exporters/html/difference-page.ts';
import { differenceMarkdown } from '../../core/exporters/markdown/difference.ts';
import { refusalSentenceOf } from '../../core/wording/difference-sentences.ts';
import type { Language } from '../../core/wording/language.ts';
import { EXIT } from '../exit.ts';
import type { Exit } from '../exit.ts';
import { readAudit } from '../files/read-audit.ts';
import type { Style } from '../output/matrix.ts';
import type { Subcommand, Surroundings } from './command.ts';
import { differenceText } from './compare/text.ts';
import { languageOption } from './language-option.ts';

const FORMATS = ['text', 'json', 'html', 'markdown'] as const;

/**
 * Which changes fail, by what was asked for. What the earlier audit could not look for is not new; what either could not look for is no
 * proof that nothing changed: `any` fails for both.
 */
const FAILING = {
  new: ['new'], worse: ['new', 'worse'], any: ['new', 'worse', 'not-seen-before', 'not-seen-again', 'better', 'gone'],
} as const satisfies Record<string, readonly Change[]>;

interface CompareOptions {
  readonly before: string;
  readonly after: string;
  readonly format: (typeof FORMATS)[number];
  readonly failOn: keyof typeof FAILING | undefined;
  readonly lang: Language;
}

/** `sillage compare`: what differs between two audits of one site. */
export const compare: Subcommand = {
  name: 'compare',
  describe: (environment, accept) => new Command('compare')
    .description('Tells what differs between two audits of one site: new, worse, better, gone, or only not seen.')
    .argument('<before.json>', 'the earlier audit, as --format json writes it')
    .argument('<after.json>', 'the later one')
    .addOption(new Option('--format <format>', 'what to print').choices(FORMATS).default('text'))
    .addOption(new Option('--fail-on <change>', 'exit with 1 where a finding is new, is new or worse, or differs in any way, be it only for not having been looked for').choices(Object.keys(FAILING)))
    .addOption(languageOption(environment, 'of what is printed'))
    .addHelpText('after', '\nExit status: 0 done, 1 as --fail-on says, 2 wrong usage, or audits that cannot be compared.')
    .action((before: string, after: string, given: Omit<CompareOptions, 'before' | 'after'>) => {
      const options = { ...given, before, after };
      accept({ options, run: around => comparing(options, around) });
    }),
};

function comparing(options: CompareOptions, { progress, print, styleFor }: Surroundings): Exit {
  const mistakes: string[] = [];
  const [before, after] = [readAudit(options.before, mistakes), readAudit(options.after, mistakes)];
  if (before === undefined || after === undefined) { progress.note(mistakes.join('\n')); return EXIT.usage; }
  const compared = differenceOf(before, after);
  if (!compared.ok) { progress.note(refusalSentenceOf(compared.refusal, options.lang)); return EXIT.usage; }
  const style = styleFor(options.lang);
  print(WRITERS[options.format](compared.difference, style));
  return failing(compared.difference, options, { note: text => { progress.note(text); }, style });
}

const WRITERS: Readonly<Record<CompareOptions['format'], (difference: Difference, style: Style) => string>> = {
  text: differenceText,
  json: difference => `${JSON.stringify(difference, null, 2)}\n`,
  html: (difference, { language }) => differencePage(difference, language),
  markdown: (difference, { language }) => differenceMarkdown(difference, language),
};

function failing({ findings }: Difference, { failOn }: CompareOptions, { note, style: { words } }: { readonly note: (text: string) => void; readonly style: Style }): Exit {
  const those: readonly Change[] = failOn === undefined ? [] : FAILING[failOn];
  const count = findings.filter(it => those.includes(it.change)).length;
  if (count === 0) return EXIT.done;
  note(words.changed(failOn ?? '', count));
  return EXIT.belowLimit;
}
