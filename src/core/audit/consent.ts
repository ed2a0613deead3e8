import { momentAt } from '../dossier/consent/moments.ts';
import { sightsIn } from '../dossier/consent/sights.ts';
import type { Sight } from '../dossier/consent/sights.ts';
import type { BannerFacts, Choice, ConsentFacts, Dossier, Reached } from '../dossier/dossier.ts';
import type { VisitState } from '../evidence/log.ts';
import { COMPARED_STATES } from '../evidence/log.ts';
import type { Score, VisitSummary } from './audit.ts';
import type { BannerEntry, ConsentAudit, Mark, StateEntry, Timeline } from './consent-audit.ts';

/** So many signals are listed in a timeline: what repeats says nothing new. */
const SIGNALS_MAX = 40;

/** The words that interfaces have for what they tell. A page can say anything in their place, and what it says may be about somebody. */
const CALLS: readonly string[] = [
  'tcloaded', 'cmpuishown', 'useractioncomplete', 'gdpr-applies', 'addtl-consent', 'ready', 'not ready', 'applicable-sections', 'default', 'update', 'state',
  'grant', 'revoke', 'consent', 'consentv2', 'declared',
];

type Told = Pick<Dossier, 'consents' | 'compared' | 'transmissions' | 'exposures' | 'stored' | 'identified'>;

export interface Judged { readonly visits: readonly VisitSummary[]; readonly scoreIn: (state: VisitState) => Score }

/** What the audit tells about consent; nothing where nothing was asked, said or compared. */
export function consentTold(told: Told, { visits, scoreIn }: Judged): ConsentAudit | undefined {
  const { consents } = told;
  if (consents.every(it => !isTelling(it))) return undefined;
  const states = (['live', ...COMPARED_STATES] as const).filter(state => consents.some(it => it.state === state));
  const sights = sightsIn(told);
  return {
    states: states.map(state => entryOf(state, consents.filter(it => it.state === state), scoreIn)),
    compared: told.compared.map(({ recipient, what, in: presences }) => ({
      recipient: recipient.domain, what, in: Object.fromEntries(Object.entries(presences).map(([state, { runs, of }]) => [state, { runs, of }])),
    })),
    timelines: states.flatMap(state => {
      const own = consents.filter(it => it.state === state);
      const shown = own.find(it => it.reached === 'reached') ?? own[0];
      return shown === undefined ? [] : [timelineOf(shown, sights.filter(it => it.visit === shown.visit), visits[shown.visit - 1]?.durationMs ?? 0)];
    }),
  };
}

function isTelling({ state, banner, choices, signals }: ConsentFacts): boolean {
  return (state !== 'live' && state !== 'S0') || banner !== undefined || choices.length + signals.length > 0;
}

function entryOf(state: VisitState, own: readonly ConsentFacts[], scoreIn: Judged['scoreIn']): StateEntry {
  const reached = own.filter(it => it.reached === 'reached');
  const unreached = mostFrequent(own.flatMap(it => it.reached === 'reached' ? [] : [it.reached]));
  const banner = [...reached, ...own].find(it => it.banner !== undefined)?.banner;
  const choice = reached[0]?.choices.at(-1);
  return {
    state, runs: own.length, reached: reached.length, ...unreached && { unreached },
    ...reached.length > 0 && { score: scoreIn(state) },
    ...banner && { banner: bannerEntry(banner) },
    ...choice && { choice: choiceEntry(choice) },
  };
}

function choiceEntry({ label, clicks }: Choice): NonNullable<StateEntry['choice']> {
  return { ...label === undefined ? {} : { label }, ...clicks === undefined ? {} : { clicks } };
}

function bannerEntry({ shownMs, platform, layers, preticked, blocks, again }: BannerFacts): BannerEntry {
  return { shownMs: Math.round(shownMs), platform, layers, preticked, blocks, again };
}

function mostFrequent(all: readonly Exclude<Reached, 'reached'>[]): Exclude<Reached, 'reached'> | undefined {
  const count = (it: Reached): number => all.filter(other => other === it).length;
  return [...all].sort((a, b) => count(b) - count(a))[0];
}

function timelineOf(facts: ConsentFacts, sights: readonly Sight[], durationMs: number): Timeline {
  const { visit, state, banner, choices, signals } = facts;
  return {
    visit, state, durationMs, ...banner && { shownMs: Math.round(banner.shownMs) },
    choices: choices.map(it => ({ state: it.state, withdraws: it.withdraws, atMs: Math.round(it.offsetMs) })),
    signals: signals.slice(0, SIGNALS_MAX).map(({ api, call, offsetMs }) => ({ api, call: CALLS.includes(call) ? call : '', atMs: Math.round(offsetMs) })),
    marks: marksOf(facts, sights),
  };
}

function marksOf(facts: ConsentFacts, sights: readonly Sight[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { recipient: { domain: recipient }, what, offsetMs } of sights) {
    const moment = momentAt(facts, offsetMs);
    const key = `${recipient} ${what} ${moment}`;
    const known = marks.get(key);
    const firstMs = Math.round(Math.min(offsetMs, known?.firstMs ?? offsetMs));
    marks.set(key, { recipient, what, moment, firstMs, count: (known?.count ?? 0) + 1 });
  }
  return [...marks.values()].sort((a, b) => a.firstMs - b.firstMs);
}
