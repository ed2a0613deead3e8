import { basename, join, resolve } from 'node:path';
import { conductAudit } from '../../../core/audit/conduct.ts';
import type { CaseFromHar } from '../../../core/har/case-from-har.ts';
import { caseFromHar } from '../../../core/har/case-from-har.ts';
import { LEAVES_OUT } from '../../../core/har/left-out.ts';
import { withMeasures } from '../../../core/measures/with-measures.ts';
import type { Rulebook } from '../../../core/rulebook/rule.ts';
import { tellComplaint } from '../../../core/shape/shape.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { launch } from '../../browser/launch.ts';
import type { RunningBrowser } from '../../browser/launch.ts';
import { runs } from '../../browser/runs.ts';
import { EXIT, worstOf } from '../../exit.ts';
import type { Exit } from '../../exit.ts';
import { harText } from '../../files/read-har.ts';
import { readNamed } from '../../files/read-named.ts';
import { rulesFrom } from '../../files/rules-from.ts';
import { iabVendors, organizations, recipes, replacements, vendors, VERSION } from '../../knowledge.ts';
import { limitsOf } from '../../limits.ts';
import type { Limits } from '../../limits.ts';
import { apart } from '../../output/apart.ts';
import { writeFiles } from '../../output/files.ts';
import type { Style } from '../../output/matrix.ts';
import { PDF, reportPdf } from '../../output/report-pdf.ts';
import { summaryOf } from '../../output/summary.ts';
import { knownValues } from '../../../core/persona/persona.ts';
import type { Persona } from '../../../core/persona/persona.ts';
import { readValues } from '../../persona/values-file.ts';
import { withinLimits } from '../../within-limits.ts';
import type { Surroundings } from '../command.ts';
import type { ImportOptions } from './options.ts';

interface Import {
  readonly options: ImportOptions;
  readonly around: Surroundings;
  readonly style: Style;
  readonly rulebook: Rulebook;
  readonly watched: Persona;
  readonly limits: Limits | undefined;
  /** What the report is to be printed by, or why it cannot be; none where nobody asked. */
  readonly printer: RunningBrowser | string | undefined;
}

/** Audits each file by itself. Answers the worst that happened. */
export async function runImport(options: ImportOptions, around: Surroundings): Promise<Exit> {
  const mistakes: string[] = [];
  const rulebook = rulesFrom(options, mistakes);
  const watched = options.watch === undefined ? {} : readNamed(options.watch, mistakes, readValues)?.values ?? {};
  const limits = limitsOf(options.failOn, rulebook, mistakes);
  if (rulebook === undefined || mistakes.length > 0) { around.progress.note(mistakes.join('\n')); return EXIT.usage; }
  return await importAll({ options, around, style: around.styleFor(options.lang), rulebook, watched, limits });
}

async function importAll(given: Omit<Import, 'printer'>): Promise<Exit> {
  const { options, around } = given;
  const names = folders(options.files);
  const printer = options.format.includes(PDF) ? await startPrinter(options, around) : undefined;
  try {
    const exits: Exit[] = [];
    for (const [n, file] of options.files.entries()) {
      const folder = options.files.length === 1 ? resolve(options.out) : resolve(join(options.out, names[n] ?? ''));
      exits.push(await importOne({ file, folder }, { ...given, printer }));
    }
    return worstOf(exits);
  } finally {
    if (typeof printer === 'object') await printer.close();
  }
}

/** The browser that prints, or why there is none. */
async function startPrinter({ browser }: ImportOptions, { environment }: Surroundings): Promise<RunningBrowser | string> {
  const found = findBrowser(browser, { platform: process.platform, environment, runs });
  return found.ok ? await launch({ path: found.path, extra: [] }).catch((error: unknown) => (error as Error).message) : found.message;
}

interface Task { readonly file: string; readonly folder: string }

async function importOne({ file, folder }: Task, given: Import): Promise<Exit> {
  const { options, around: { progress, print }, style, rulebook, watched, limits, printer } = given;
  const read = readFile(file, given);
  if (read === undefined) return EXIT.usage;
  progress.say(`${file}: ${style.words.auditing}…`);
  const audit = withMeasures(conductAudit(
    { visits: read.visits, known: knownValues(watched, 'watched') },
    { organizations: organizations(), rulebook, recipes, vendors, iabVendors, version: VERSION },
  ), { rulebook, replacements });
  const pdf = typeof printer !== 'object' ? printer : await reportPdf(printer, audit, { format: options.format, language: options.lang, environment: given.around.environment });
  const { paths, failures } = writeFiles(folder, { audit, screenshot: undefined, pdf }, { format: options.format, language: options.lang, words: style.words });
  progress.done();
  print(`${summaryOf(audit, style)}\n\n${paths.length === 0 ? '' : `${style.paint('bold', style.words.written)}\n${paths.map(it => `  ${it}`).join('\n')}\n\n`}`);
  for (const it of failures) progress.note(it);
  return worstOf([failures.length > 0 ? EXIT.notAudited : EXIT.done, withinLimits(audit, { limits, rulebook, given: options.failOn, progress, style })]);
}

/** A file that is wrong all over need not be told all over. */
const COMPLAINTS_MAX = 20;

type Read = Extract<CaseFromHar, { ok: true }>;

function readFile(file: string, { around: { progress }, style: { words: { har } } }: Import): Read | undefined {
  const mistakes: string[] = [];
  const text = harText(file, mistakes);
  const read: CaseFromHar = text === undefined ? { ok: false, complaints: [] } : caseFromHar(text);
  if (read.ok) {
    const leftOut = LEAVES_OUT.filter(it => read.leftOut[it] > 0).map(it => `  ${har.leftOut[it](read.leftOut[it])}`);
    progress.note([har.read(file, read.entries, read.visits.length), ...leftOut, ...read.cut ? [har.cut(file)] : []].join('\n'));
    return read;
  }
  const { complaints } = read;
  mistakes.push(...complaints.slice(0, COMPLAINTS_MAX).map(it => `${file}: ${tellComplaint(it)}`), ...complaints.length > COMPLAINTS_MAX ? [har.more(complaints.length - COMPLAINTS_MAX)] : []);
  progress.note(mistakes.join('\n'));
  return undefined;
}

/** A sub-folder for each file, by its name, each told apart from the others. */
function folders(files: readonly string[]): readonly string[] {
  return apart(files.map(it => basename(it).replace(/\.har$/iu, '').replace(/[^\p{L}\d.]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '').slice(0, 80)));
}
