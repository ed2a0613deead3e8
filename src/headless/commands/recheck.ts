import { Command, Option } from 'commander';
import { EXIT } from '../exit.ts';
import { readAudit } from '../files/read-audit.ts';
import { readInputs } from '../inputs.ts';
import { PROFILES } from '../knowledge.ts';
import { recheckAll } from '../recheck/recheck-all.ts';
import type { RecheckOptions } from '../recheck/recheck-all.ts';
import type { Subcommand, Surroundings } from './command.ts';
import type { Exit } from '../exit.ts';
import { languageOption } from './language-option.ts';

/** What `sillage audit` is asked for besides, and nobody asks for here. */
const UNASKED = {
  urls: [], promises: undefined, out: 'out', dns: undefined, twice: false, consent: undefined, runs: 1, failOn: undefined, baseline: undefined, saveBaseline: undefined,
  inventory: undefined, saveInventory: undefined, sign: undefined, madeBy: undefined,
} as const;

type Given = Omit<RecheckOptions, 'path' | 'timeoutS'> & { readonly timeout: string };

/** `sillage recheck`: looks again for what failed in an audit, and for nothing else. */
export const recheck: Subcommand = {
  name: 'recheck',
  describe: (environment, accept) => new Command('recheck')
    .description('Visits again only the pages on which an audit found rules broken, in the same states of consent, and tells of each such finding whether it is still there.')
    .argument('<audit.json>', 'the earlier audit, as --format json writes it')
    .option('--url <address>', 'the whole address of a page that the audit holds only in part; may be repeated', (it: string, before: readonly string[]) => [...before, it], [])
    .option('--persona <file>', 'values to type, as for sillage audit; otherwise synthetic ones')
    .option('--watch <file>', 'values to search for but never to type; same format')
    .addOption(new Option('--rules <file>', 'a rules file of your own (YAML or JSON)').conflicts('profile'))
    .addOption(new Option('--profile <name>', `rules that ship with Sillage (default: ${PROFILES[0] ?? ''})`).choices(PROFILES))
    .option('--declarations <file>', 'the recipients that the site has approved, as for sillage audit')
    .addOption(new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .option('--browser <path>', 'the browser to drive (else SILLAGE_BROWSER, CHROME_PATH, or the first one found)')
    .option('--browser-arg <arg>', 'handed to the browser as it is; may be repeated', (it: string, before: readonly string[]) => [...before, it], [])
    .addOption(new Option('--timeout <seconds>', 'the longest that one visit may take').choices(['30', '60', '120', '300']).default('60'))
    .addOption(languageOption(environment, 'of what is printed'))
    .addHelpText('after', '\nExit status: 0 nothing that failed is still there, 1 something is, 2 wrong usage, or something could not be looked for, 3 no browser.')
    .action((path: string, { timeout, ...rest }: Given) => {
      const options = { ...rest, path, timeoutS: Number(timeout) };
      accept({ options, run: around => rechecking(options, around) });
    }),
};

async function rechecking(options: RecheckOptions, around: Surroundings): Promise<Exit> {
  const mistakes: string[] = [];
  const before = readAudit(options.path, mistakes);
  const read = readInputs({ ...UNASKED, ...options, format: [] });
  if (!read.ok) mistakes.push(read.message);
  if (before === undefined || !read.ok) { around.progress.note(mistakes.join('\n')); return EXIT.usage; }
  return recheckAll(before, { options, inputs: read.inputs, around });
}
