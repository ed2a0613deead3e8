import { Command, InvalidArgumentError, Option } from 'commander';
import { NAME_MAX } from '../../../core/bundle/bundle.ts';
import { COMPARED_STATES } from '../../../core/evidence/log.ts';
import type { ComparedState } from '../../../core/evidence/log.ts';
import type { Language } from '../../../core/wording/language.ts';
import { PROFILES } from '../../knowledge.ts';
import { isServer } from '../../names/chain.ts';
import type { Environment } from '../command.ts';
import { PDF } from '../../output/report-pdf.ts';
import { formatOption } from '../format-option.ts';
import { languageOption } from '../language-option.ts';

/** What is to be audited, and how. */
export interface AuditOptions {
  readonly urls: readonly string[];
  readonly persona: string | undefined;
  readonly watch: string | undefined;
  /** The file of what the site says of itself. */
  readonly promises: string | undefined;
  readonly rules: string | undefined;
  readonly profile: string | undefined;
  readonly out: string;
  readonly format: readonly string[];
  readonly browser: string | undefined;
  readonly browserArg: readonly string[];
  readonly timeoutS: number;
  /** Ask what the site's own names lead to: this DNS server, or (true) those of this machine. */
  readonly dns: string | true | undefined;
  readonly twice: boolean;
  /** The states of consent to compare, where that was asked for. */
  readonly consent: readonly ComparedState[] | undefined;
  /** How often the page is visited in each of them. */
  readonly runs: number;
  readonly failOn: string | undefined;
  /** The file of findings that are accepted. */
  readonly baseline: string | undefined;
  /** The file that findings are written to, for somebody to accept. */
  readonly saveBaseline: string | undefined;
  /** The file that scripts are compared with. */
  readonly inventory: string | undefined;
  /** The file that scripts are written to. */
  readonly saveInventory: string | undefined;
  /** The file of the recipients that the site has approved, and of its own answers. */
  readonly declarations: string | undefined;
  /** The file of the key that the bundle is signed with. */
  readonly sign: string | undefined;
  /** Who the bundle says made it. */
  readonly madeBy: string | undefined;
  readonly lang: Language;
}

/** Among the formats: the audit with all that it follows from, about nobody. */
export const BUNDLE = 'bundle';

/** An odd number has a majority always; three is the least (a difference must show in two of three). */
const RUNS = { default: 3, least: 1, most: 25 };
const TIMEOUT_S = { default: 60, least: 1, most: 3600 };

type Given = Omit<AuditOptions, 'urls' | 'timeoutS' | 'consent'> & { readonly consent: AuditOptions['consent'] | true; readonly timeout: number };

/** Describes `sillage audit` for commander, which reads and explains it. */
export function auditCommand(environment: Environment, accept: (options: AuditOptions) => void): Command {
  return new Command('audit')
    .description('Visits each page with a persona, records what leaves it, and writes an audit.')
    .argument('<url...>', 'pages to audit: https://shop.example', (it: string, before: readonly string[] | undefined) => [...before ?? [], pageUrl(it)])
    .option('--persona <file>', 'values to type into matching fields: JSON of {category: value or values}; otherwise synthetic ones, new for each run')
    .option('--watch <file>', 'values to search for but never to type; same format')
    .option('--promises <file>', 'what the site says of itself, to be held against what is seen: YAML or JSON, a list of {says, means}')
    .addOption(new Option('--rules <file>', 'a rules file of your own (YAML or JSON)').conflicts('profile'))
    .addOption(new Option('--profile <name>', `rules that ship with Sillage (default: ${PROFILES[0] ?? ''})`).choices(PROFILES))
    .option('--out <dir>', 'folder to write to', 'out')
    .addOption(formatOption([PDF, BUNDLE]))
    .option('--browser <path>', 'the browser to drive (else SILLAGE_BROWSER, CHROME_PATH, or the first one found)')
    .option('--browser-arg <arg>', 'handed to the browser as it is; may be repeated', (it: string, before: readonly string[]) => [...before, it], [])
    .option('--timeout <seconds>', 'the longest that one page may take', seconds, TIMEOUT_S.default)
    .option('--dns [server]', 'ask a DNS server (else this machine’s) which of the site’s own names lead to somebody else', server)
    .option('--twice', 'look at each page in a second clean profile too, without typing: what the site gives both identifies nobody', false)
    .addOption(new Option('--consent [states]', 'compare what leaves in these states of consent, with commas: S0 no choice, S1 all refused, S2 all accepted, S3 accepted and withdrawn, S4 and S5 with Global Privacy Control, without and with acceptance (default: all)').argParser(states).conflicts('twice'))
    .option('--runs <number>', 'visits in each state of --consent: what happens in most of them counts', runs, RUNS.default)
    .option('--fail-on <list>', 'exit with 1 below this grade or score, where a rule of this severity or a worse one is broken, or where a rule is (rule:ID); with commas')
    .option('--baseline <file>', 'findings that are known: who accepts each, why and until when (YAML or JSON); they stay in the report, marked, and do not count for --fail-on')
    .option('--save-baseline <file>', 'write what breaks the rules to a new file to be filled in, or to that of --baseline, with what people wrote in it')
    .option('--inventory <file>', 'exit with 1 where the scripts of the pages differ from this inventory')
    .option('--save-inventory <file>', 'write the inventory of scripts to a new file, or to that of --inventory, with what people wrote in it')
    .option('--declarations <file>', 'the recipients that the site has approved, what it needs, and its answers to the four questions: YAML or JSON of {declarations, fields, statements}')
    .option('--sign <key>', 'sign the bundle with this key file (see sillage keys)')
    .option('--made-by <name>', 'say in the bundle who made it, and when', maker)
    .addOption(languageOption(environment, 'of the report'))
    .addHelpText('after', '\nExit status: 0 done, 1 not within --fail-on or not as in --inventory, 2 wrong usage, 3 could not audit.')
    .action((urls: readonly string[], { timeout, consent, ...rest }: Given) => { accept({ ...rest, urls, timeoutS: timeout, consent: consent === true ? COMPARED_STATES : consent }); });
}

function maker(text: string): string {
  if (text.trim() === '' || text.length > NAME_MAX) throw new InvalidArgumentError(`Expected a name of at most ${NAME_MAX} characters.`);
  return text.trim();
}

/** An address as people write it: `shop.example` means `https://shop.example`. */
function pageUrl(text: string): string {
  const whole = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole) || !/^https?:$/u.test(new URL(whole).protocol)) {
    throw new InvalidArgumentError('Expected the address of a page, as https://shop.example.');
  }
  return new URL(whole).href;
}

function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= TIMEOUT_S.least && value <= TIMEOUT_S.most)) {
    throw new InvalidArgumentError(`Expected a number of seconds from ${TIMEOUT_S.least} to ${TIMEOUT_S.most}.`);
  }
  return value;
}

function server(text: string): string {
  if (!isServer(text)) throw new InvalidArgumentError('Expected the address of a DNS server, as 192.0.2.53 or 192.0.2.53:5353.');
  return text;
}

function states(text: string): readonly ComparedState[] {
  const asked = text.split(',').map(it => it.trim().toUpperCase()).filter(it => it !== '');
  const known = COMPARED_STATES.filter(it => asked.includes(it));
  if (known.length === 0 || asked.some(it => !(COMPARED_STATES as readonly string[]).includes(it))) throw new InvalidArgumentError(`Expected some of ${COMPARED_STATES.join(', ')}, with commas between, or nothing: then write --consent after the address.`);
  return known;
}

function runs(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || text.trim() === '' || value < RUNS.least || value > RUNS.most) throw new InvalidArgumentError(`Expected a whole number from ${RUNS.least} to ${RUNS.most}.`);
  return value;
}
