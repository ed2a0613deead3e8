import { availableParallelism, freemem } from 'node:os';
import { join, resolve } from 'node:path';
import type { Audit } from '../core/audit/audit.ts';
import { conductAudit } from '../core/audit/conduct.ts';
import { markedBy } from '../core/baseline/apply.ts';
import { withMeasures } from '../core/measures/with-measures.ts';
import type { Organizations } from '../core/party/recipient.ts';
import type { AuditOptions } from './commands/audit/options.ts';
import { findBrowser } from './browser/find-browser.ts';
import { runs } from './browser/runs.ts';
import { launch } from './browser/launch.ts';
import type { RunningBrowser } from './browser/launch.ts';
import { EXIT, worstOf } from './exit.ts';
import type { Exit } from './exit.ts';
import type { Inputs } from './inputs.ts';
import { tendInventory } from './inventory.ts';
import { iabVendors, organizations, recipes, replacements, vendors, VERSION } from './knowledge.ts';
import type { FollowName } from './names/chain.ts';
import { openNames } from './names/chain.ts';
import { bundleFor } from './output/bundle.ts';
import { folderNames, writeFiles, writeMerged } from './output/files.ts';
import type { Style } from './output/matrix.ts';
import type { Progress } from './output/progress.ts';
import { reportPdf } from './output/report-pdf.ts';
import { summaryOf } from './output/summary.ts';
import { knownValues } from '../core/persona/persona.ts';
import { tendBaseline } from './tend-baseline.ts';
import { compareStates } from './compare/compare.ts';
import { laneCount, lanesOf } from './compare/lanes.ts';
import { withinLimits } from './within-limits.ts';
import { visitPage } from './visit/visit-page.ts';
import type { VisitedPage } from './visit/visit-page.ts';
import type { Scripts } from './visit/inject.ts';
import type { VisitEnd, VisitOrder } from './visit/order.ts';

export interface Run {
  readonly options: AuditOptions;
  readonly inputs: Inputs;
  readonly scripts: Scripts;
  readonly style: Style;
  readonly progress: Progress;
  /** Where results go. */
  readonly print: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

interface Outcome { readonly url: string; readonly exit: Exit; readonly end: VisitEnd['kind']; readonly audit: Audit | undefined }

/** Audits every page with one warm browser, each in a fresh context. Answers the worst that happened. */
export async function run(given: Run): Promise<Exit> {
  const { options, progress, style: { words }, environment } = given;
  const found = findBrowser(options.browser, { platform: process.platform, environment, runs });
  if (!found.ok) { progress.note(found.message); return EXIT.notAudited; }
  if (process.getuid?.() === 0) progress.note(words.rootWithoutSandbox);
  progress.say(found.path);
  const browser = await launch({ path: found.path, extra: options.browserArg }).catch((error: unknown) => (error as Error).message);
  if (typeof browser === 'string') { progress.note(browser); return EXIT.notAudited; }
  try {
    return await auditAll(browser, given);
  } finally {
    await browser.close();
    progress.done();
  }
}

async function auditAll(browser: RunningBrowser, given: Run): Promise<Exit> {
  const { options, inputs, print, style, progress } = given;
  const folders = folderNames(options.urls);
  const known = organizations();
  const outcomes: Outcome[] = [];
  for (const [at, url] of options.urls.entries()) {
    const folder = options.urls.length === 1 ? resolve(options.out) : resolve(join(options.out, folders[at] ?? ''));
    outcomes.push(await auditOne(browser, { url, folder, known }, given));
  }
  if (outcomes.length > 1) print(`${style.paint('bold', style.words.summary)}\n${outcomes.map(it => lineOf(it, given)).join('\n')}\n`);
  const note = (text: string): void => { progress.note(text); };
  const audits = outcomes.flatMap(it => it.audit ?? []);
  const merged = outcomes.length > 1 ? writeMerged(audits, options, style) : { paths: [], failures: [] };
  print(merged.paths.map(it => `  ${it}\n`).join(''));
  merged.failures.forEach(note);
  const tended = tendInventory(outcomes, { options, before: inputs.inventory, style, print, note });
  const kept = tendBaseline(audits, { options, before: inputs.baseline, today: inputs.today, style, print, note });
  return worstOf([...outcomes.map(it => it.exit), tended, kept, merged.failures.length > 0 ? EXIT.notAudited : EXIT.done]);
}

interface Task { readonly url: string; readonly folder: string; readonly known: Organizations }

async function auditOne(browser: RunningBrowser, { url, folder, known }: Task, given: Run): Promise<Outcome> {
  const { options, inputs, scripts, progress, print, style } = given;
  const { words, language } = style;
  const order: VisitOrder = {
    url, scripts, persona: inputs.persona, timeoutMs: options.timeoutS * 1000, follow: followerOf(options),
    progress: step => { progress.say(`${url}: ${words.steps[step]}…`); },
  };
  const { logs, screenshot, end, again } = await look(browser, order, given);
  for (const it of endNotes(url, { end, again, logs }, given)) progress.note(it);
  if (end.kind === 'unreachable') return { url, end: end.kind, exit: EXIT.notAudited, audit: undefined };
  progress.say(`${url}: ${words.auditing}…`);
  const input = { visits: logs, known: [...knownValues(inputs.persona, inputs.canary ? 'canary' : 'watched'), ...knownValues(inputs.watched, 'watched')], promises: inputs.promises, declared: inputs.declared };
  const knowledge = { organizations: known, rulebook: inputs.rulebook, recipes, vendors, iabVendors, version: VERSION };
  const audit = marked(withMeasures(conductAudit(input, knowledge), { rulebook: inputs.rulebook, replacements }), inputs);
  const bundle = bundleFor(url, { case: input, knowledge, key: inputs.key, options, words, note: text => { progress.note(text); } });
  const pdf = await reportPdf(browser, audit, { format: options.format, language, environment: given.environment });
  const { paths, failures } = writeFiles(folder, { audit, screenshot, pdf, bundle }, { format: options.format, language, words });
  progress.done();
  print(`${summaryOf(audit, style)}\n\n${paths.length === 0 ? '' : `${style.paint('bold', words.written)}\n${paths.map(it => `  ${it}`).join('\n')}\n\n`}`);
  for (const it of failures) progress.note(it);
  return { url, end: end.kind, audit, exit: worstOf([end.kind === 'crashed' || failures.length > 0 ? EXIT.notAudited : EXIT.done, withinLimits(audit, { limits: inputs.limits, rulebook: inputs.rulebook, given: options.failOn, progress, style })]) };
}

/** Once, twice, or in each state of consent, as it was asked for. */
function look(browser: RunningBrowser, order: VisitOrder, { options, environment, progress, style: { words } }: Run): Promise<VisitedPage> {
  const { consent: states, runs: times } = options;
  if (states === undefined) return visitPage(browser, order, options);
  const total = states.length * times;
  const state = { done: 0 };
  const path = findBrowser(options.browser, { platform: process.platform, environment, runs });
  const launchMore = async (): Promise<RunningBrowser> => await launch({ path: path.ok ? path.path : '', extra: options.browserArg });
  return compareStates({ ...order, progress: () => undefined }, {
    states, runs: times, lanes: lanesOf(browser, launchMore, laneCount({ freeBytes: freemem(), processors: availableParallelism() })),
    tell: what => {
      state.done += what === 'ended' ? 1 : 0;
      progress.say(`${order.url}: ${words.comparing(state.done, total)}…`);
    },
  });
}

/** Names are looked up only where that was asked for. */
function followerOf({ dns }: AuditOptions): FollowName | undefined {
  return dns === undefined ? undefined : openNames(dns === true ? undefined : dns);
}

/** With the findings marked that somebody answers for, where a baseline says so. */
function marked(audit: Audit, { baseline, today }: Inputs): Audit {
  return baseline === undefined ? audit : markedBy(baseline, audit, today);
}

/** How the visits of a page ended, where that is not as they should. */
function endNotes(url: string, { end, again, logs }: Pick<VisitedPage, 'end' | 'again' | 'logs'>, given: Run): readonly string[] {
  return [
    ...end.kind === 'done' ? [] : [endText(url, end, given)],
    ...again === undefined || again.kind === 'done' ? [] : [given.style.words.secondLook(endText(url, again, given), logs.length > 1)],
  ];
}

function endText(url: string, end: Exclude<VisitEnd, { kind: 'done' }>, { style: { words }, options }: Run): string {
  const tell = words.ends[end.kind] as (url: string, end: VisitEnd, timeoutS: number) => string;
  return tell(url, end, options.timeoutS);
}

function lineOf({ url, audit }: Outcome, { style: { words } }: Run): string {
  if (audit === undefined) return `  ${words.notAudited.padEnd(12)} ${url}`;
  const grade = audit.score.status === 'graded' ? `${audit.score.grade} (${audit.score.value})` : '?';
  return `  ${grade.padEnd(12)} ${url}`;
}
