import type { Audit } from '../../core/audit/audit.ts';
import { conductAudit } from '../../core/audit/conduct.ts';
import type { DataCategory } from '../../core/datum/category.ts';
import { differenceOf } from '../../core/difference/difference.ts';
import type { Recheck } from '../../core/difference/recheck.ts';
import { recheckOf } from '../../core/difference/recheck.ts';
import type { Replay } from '../../core/difference/replay.ts';
import { replaysOf } from '../../core/difference/replay.ts';
import { knownValues } from '../../core/persona/persona.ts';
import { refusalSentenceOf } from '../../core/wording/difference-sentences.ts';
import type { Language } from '../../core/wording/language.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';
import { runs } from '../browser/runs.ts';
import type { Surroundings } from '../commands/command.ts';
import { EXIT } from '../exit.ts';
import type { Exit } from '../exit.ts';
import type { Inputs } from '../inputs.ts';
import { iabVendors, organizations, recipes, vendors, VERSION } from '../knowledge.ts';
import type { VisitEnd } from '../visit/order.ts';
import type { PlayedAgain } from './play-again.ts';
import { playAgain } from './play-again.ts';
import { recheckText } from './text.ts';

export interface RecheckOptions {
  /** Of the earlier audit. */
  readonly path: string;
  readonly url: readonly string[];
  readonly persona: string | undefined;
  readonly watch: string | undefined;
  readonly rules: string | undefined;
  readonly profile: string | undefined;
  readonly declarations: string | undefined;
  readonly format: 'text' | 'json';
  readonly browser: string | undefined;
  readonly browserArg: readonly string[];
  readonly timeoutS: number;
  readonly lang: Language;
}

interface Given { readonly options: RecheckOptions; readonly inputs: Inputs; readonly around: Surroundings }
type Playable = Replay & { readonly url: string };

/** Looks again for what failed in an audit, and prints what became of it. */
export async function recheckAll(before: Audit, given: Given): Promise<Exit> {
  const { options, around: { progress, print, styleFor } } = given;
  const style = styleFor(options.lang);
  const words = style.words.recheck;
  const replays = replaysOf(before, options.url);
  if (replays.length === 0) { print(`${words.nothing}\n`); return EXIT.done; }
  for (const it of replays) if (it.url === undefined) progress.note(words.cut(it.page));
  const playable = replays.filter((it): it is Playable => it.url !== undefined);
  if (playable.length === 0) return EXIT.usage;
  const played = await playAll(playable, given);
  if (played === undefined) return EXIT.notAudited;
  const compared = differenceOf(before, auditOf(played, given.inputs));
  if (!compared.ok) { progress.note(refusalSentenceOf(compared.refusal, options.lang)); return EXIT.usage; }
  const recheck = recheckOf(before, compared.difference, searchedWith(given.inputs));
  print(options.format === 'json' ? `${JSON.stringify(recheck, null, 2)}\n` : recheckText(recheck, style));
  return exitOf(recheck);
}

/** Plays page after page in one browser. Nothing, where there is none. */
async function playAll(replays: readonly Playable[], given: Given): Promise<readonly PlayedAgain[] | undefined> {
  const { options, inputs, around: { progress, environment, scripts, styleFor } } = given;
  const { words } = styleFor(options.lang);
  const found = findBrowser(options.browser, { platform: process.platform, environment, runs });
  if (!found.ok) { progress.note(found.message); return undefined; }
  const browser = await launch({ path: found.path, extra: options.browserArg }).catch((error: unknown) => (error as Error).message);
  if (typeof browser === 'string') { progress.note(browser); return undefined; }
  const played: PlayedAgain[] = [];
  try {
    for (const [at, replay] of replays.entries()) {
      progress.say(`${replay.page}: ${words.recheck.playing(at + 1, replays.length)}…`);
      const seen = await playAgain(replay, { browser, order: { scripts: scripts(), persona: inputs.persona, timeoutMs: options.timeoutS * 1_000, progress: () => undefined } });
      seen.failed.forEach(end => { progress.note(endText(replay.page, end, given)); });
      played.push(seen);
    }
  } finally {
    await browser.close();
    progress.done();
  }
  return played;
}

function endText(page: string, end: VisitEnd, { options, around: { styleFor } }: Given): string {
  if (end.kind === 'done') return '';
  const tell = styleFor(options.lang).words.ends[end.kind] as (url: string, end: VisitEnd, timeoutS: number) => string;
  return tell(page, end, options.timeoutS);
}

/** The pages are named as the earlier audit names them: what it withheld of an address, this one need not have known to withhold. */
function auditOf(played: readonly PlayedAgain[], inputs: Inputs): Audit {
  const known = [...knownValues(inputs.persona, inputs.canary ? 'canary' : 'watched'), ...knownValues(inputs.watched, 'watched')];
  const knowledge = { organizations: organizations(), rulebook: inputs.rulebook, recipes, vendors, iabVendors, version: VERSION };
  const audit = conductAudit({ visits: played.flatMap(it => it.logs), known, promises: inputs.promises, declared: inputs.declared }, knowledge);
  const pages = played.flatMap(({ page, logs }) => logs.map(() => page));
  return { ...audit, visits: audit.visits.map((it, n) => ({ ...it, page: pages[n] ?? it.page })) };
}

function searchedWith({ persona, canary, watched }: Inputs): { readonly typed: readonly DataCategory[]; readonly given: readonly DataCategory[] } {
  const categories = (of: object): readonly DataCategory[] => Object.keys(of) as readonly DataCategory[];
  return { typed: categories(persona), given: [...canary ? [] : categories(persona), ...categories(watched)] };
}

function exitOf({ findings }: Recheck): Exit {
  if (findings.some(it => it.fate === 'still-there')) return EXIT.belowLimit;
  return findings.some(it => it.fate === 'not-looked-for') ? EXIT.usage : EXIT.done;
}
