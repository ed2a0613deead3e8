import type { BannerEntry, ComparedEntry, ConsentAudit, StateEntry } from '../audit/audit.ts';
import type { SignalApi } from '../evidence/evidence.ts';
import { catalogOf } from './catalog-of.ts';
import type { Language } from './language.ts';
import { countOf, durationOf, listOf, numberOf } from './quantity.ts';

/** The interfaces by their own names, which are the same in every language. */
export const SIGNAL_NAMES: Readonly<Record<SignalApi, string>> = {
  tcf: 'IAB TCF', gpp: 'IAB GPP', usp: 'IAB US Privacy', 'consent-mode': 'Google Consent Mode', uet: 'Microsoft UET', clarity: 'Microsoft Clarity', meta: 'Meta Pixel',
  gpc: 'Global Privacy Control', dnt: 'Do Not Track',
};

/** What a recipient got, as a name: `Contact`, `Identifier`, `E-mail address`. */
export function whatName(what: ComparedEntry['what'], language: Language): string {
  const { choices, categories } = catalogOf(language);
  return what === 'contact' || what === 'identifier' ? choices[what] : categories[what].name;
}

/** Why a state was reached in none of its visits, as a clause; '' where it was. */
export function whyUnreached({ state, reached, unreached }: StateEntry, language: Language): string {
  const { choices } = catalogOf(language);
  if (reached > 0 || unreached === undefined) return '';
  return unreached === 'not-operable' ? choices.notOperable[state] : choices.unreached[unreached];
}

/** A state's grade and score in a few signs: `C 63`; `?` where it could not be graded; '' where the state was not reached. */
export function scoreMarkOf({ score }: StateEntry, language: Language): string {
  if (score === undefined) return '';
  return score.status === 'graded' ? `${score.grade} ${numberOf(score.value, language)}` : '?';
}

/** How many clicks a choice took, and what the last button said; '' where neither is known. */
export function clickedOf(choice: NonNullable<StateEntry['choice']>, language: Language): string {
  const { choices } = catalogOf(language);
  const clicks = choice.clicks === undefined ? [] : [countOf(choice.clicks, choices.click, language)];
  return [...clicks, ...choice.label === undefined ? [] : [choices.last(choice.label)]].join(', ');
}

/** What was asked, in sentences, by what they are about. */
export interface Asked {
  readonly banner: readonly string[];
  /** Of the first layer's buttons: what is missing among them. */
  readonly missing: readonly string[];
  readonly boxes: readonly string[];
  readonly again: readonly string[];
}

/** What the site asked in all of the visits together. */
export function askedSentencesOf({ states }: ConsentAudit, language: Language): Asked {
  const { choices } = catalogOf(language);
  const banners = states.flatMap(it => it.banner ?? []);
  const [first] = banners;
  if (first === undefined) return { banner: [states.some(it => it.state === 'live') ? choices.notAskedLive : choices.neverAsked], missing: [], boxes: [], again: [] };
  const ticked = Math.max(...banners.map(it => it.preticked));
  const isAnswered = states.some(it => it.banner !== undefined && it.choice !== undefined);
  return {
    banner: bannerSentences(first, states, language),
    missing: missingIn(banners, language),
    boxes: [ticked === 0 ? choices.noneTicked : choices.ticked(countOf(ticked, choices.box, language))],
    again: banners.some(it => it.again) ? [choices.again] : isAnswered ? [choices.notAgain] : [],
  };
}

function bannerSentences({ shownMs, platform, blocks }: BannerEntry, states: readonly StateEntry[], language: Language): readonly string[] {
  const { choices } = catalogOf(language);
  const silent = states.filter(it => it.banner === undefined && it.unreached !== 'not-seen');
  return [
    choices.asked(durationOf(shownMs, language)),
    ...platform === '' ? [] : [choices.platform(platform)],
    ...blocks ? [choices.blocks] : [],
    ...silent.length === 0 ? [] : [choices.notAskedIn(listOf(silent.map(it => choices.states[it.state]), language))],
  ];
}

function missingIn(banners: readonly BannerEntry[], language: Language): readonly string[] {
  const { choices } = catalogOf(language);
  const does = (banners[0]?.layers[0] ?? []).map(it => it.does);
  if (does.length === 0 || does.includes('refuse')) return [];
  if (does.every(it => it === 'acknowledge' || it === 'close')) return [choices.noChoice];
  if (does.some(it => it === 'pay' || it === 'leave')) return [choices.noRefusal, choices.wall];
  const later = banners.flatMap(it => it.layers.flatMap((buttons, n) => n > 0 && buttons.some(({ does: what }) => what === 'refuse') ? [n + 1] : []));
  return [choices.noRefusal, ...later.length === 0 ? [] : [choices.laterRefusal(numberOf(Math.min(...later), language))]];
}
