import type { BannerEvidence } from '../../evidence/evidence.ts';
import type { EvidenceLog } from '../../evidence/log.ts';
import { ofKind } from '../../evidence/log.ts';
import { CHOICES_OF } from '../../evidence/states.ts';
import type { Search } from '../exposures.ts';
import { isAskedIn } from './over.ts';
import type { BannerFacts, Choice, ConsentFacts, Reached } from './facts.ts';

type View = Pick<Search, 'hide' | 'parties'>;

/** How one visit went about consent. */
export function consentIn(log: EvidenceLog, number: number, { hide, parties }: View): readonly ConsentFacts[] {
  const { url, state, run = 1 } = log.visit;
  const site = parties.recipientOf(url, url);
  if (site === undefined) return [];
  const choices = choicesIn(log, number, hide);
  const banner = bannerIn(log, number, { hide, choices });
  return [{
    visit: number, site, state, run, choices, reached: reachedIn(log, choices), ...banner && { banner },
    signals: ofKind(log, 'consent-signal').map(({ api, call, text, offsetMs, id }) => ({ api, call, text, offsetMs, evidence: [`${number}:${id}`] as const })),
  }];
}

function choicesIn(log: EvidenceLog, number: number, hide: View['hide']): readonly Choice[] {
  const all = ofKind(log, 'consent');
  return all.map(({ state, offsetMs, label, clicks, id }, i) => ({
    state, offsetMs, withdraws: state === 'refused' && all.slice(0, i).some(it => it.state === 'granted'),
    ...label === undefined ? {} : { label: hide(label) }, ...clicks === undefined ? {} : { clicks }, evidence: [`${number}:${id}`] as const,
  }));
}

function reachedIn(log: EvidenceLog, choices: readonly Choice[]): Reached {
  if (ofKind(log, 'navigation').length === 0) return 'not-seen';
  const { state } = log.visit;
  // A visitor's own tab stands for no choice: whatever was made in it is what it is.
  if (state === 'live') return 'reached';
  // A button was pressed, and the site did not take it for an answer.
  const missing = ofKind(log, 'gap').filter(it => it.of === 'consent').map(it => it.reason);
  if (missing.includes('not-operable')) return 'not-operable';
  if (missing.includes('not-reached')) return 'out-of-time';
  const wanted = CHOICES_OF[state].map(it => it === 'accept' ? 'granted' : 'refused');
  if (wanted.length === choices.length && choices.every((it, i) => it.state === wanted[i])) return 'reached';
  return ofKind(log, 'banner').length === 0 ? 'no-banner' : 'not-operable';
}

interface Around { readonly hide: View['hide']; readonly choices: readonly Choice[] }

function bannerIn(log: EvidenceLog, number: number, { hide, choices }: Around): BannerFacts | undefined {
  const told = ofKind(log, 'banner');
  const [first] = told;
  if (first === undefined || !isAskedIn(log)) return undefined;
  const answeredMs = choices[0]?.offsetMs ?? Number.POSITIVE_INFINITY;
  const before = told.filter(it => it.offsetMs <= answeredMs && it.state !== 'gone');
  return {
    shownMs: first.offsetMs, platform: before.find(it => it.platform !== '')?.platform ?? '', text: hide(first.text),
    layers: before.length === 0 ? [] : layersIn(before, hide), preticked: Math.max(0, ...before.map(it => it.preticked)), blocks: first.blocks,
    again: asksAgain(log, choices),
    evidence: [`${number}:${first.id}`, ...before.slice(1).map(it => `${number}:${it.id}`)],
  };
}

/**
 * Its first layer was shown anew after the first answer and before any other. In a visitor's own tab it counts on another page only:
 * on the same one they may have called for it, to think again, as whoever takes consent back has.
 */
function asksAgain(log: EvidenceLog, choices: readonly Choice[]): boolean {
  const [first, second] = choices;
  if (first === undefined || (first.state === 'granted' && second !== undefined)) return false;
  const leftMs = log.visit.state !== 'live' ? first.offsetMs : ofKind(log, 'navigation').find(it => it.frame === 'top' && it.offsetMs > first.offsetMs)?.offsetMs ?? Number.POSITIVE_INFINITY;
  return ofKind(log, 'banner').some(it => it.state === 'shown' && it.layer === 1 && it.offsetMs > leftMs && it.offsetMs < (second?.offsetMs ?? Number.POSITIVE_INFINITY));
}

/** Each layer as it stood first. Where the first one was never seen, it is empty: another one is not taken for where the banner begins. */
function layersIn(told: readonly BannerEvidence[], hide: View['hide']): BannerFacts['layers'] {
  const numbers = [...new Set(told.map(it => it.layer))].toSorted((a, b) => a - b);
  return (numbers[0] === 1 ? numbers : [1, ...numbers]).map(layer => (told.find(it => it.layer === layer)?.buttons ?? []).map(({ does, label }) => ({ does, label: hide(label) })));
}
