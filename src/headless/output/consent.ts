import type { Audit, ComparedEntry, ConsentAudit, StateEntry } from '../../core/audit/audit.ts';
import { byRecipient } from '../../core/finding/by-recipient.ts';
import type { Domain } from '../../core/party/recipient.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import type { Language } from '../../core/wording/language.ts';
import { capitalize } from '../../core/wording/notation.ts';
import type { Effect } from '../../core/wording/choice-effects.ts';
import { askedSentencesOf, effectsOf, namedIn, scoreMarkOf, whatName, whoOf, whyUnreached } from '../../core/wording/sentences.ts';
import type { Style } from './matrix.ts';

const RECIPIENTS_MAX = 6;

/** What did not change anything, in the order in which a person wants to know of it. */
const TOLD = ['despite-refusal', 'despite-withdrawal', 'despite-gpc'] as const satisfies readonly Effect[];

/** What was asked, each state with its score or why it was not reached, and who still got what in spite of a choice. */
export function consentLines(audit: Audit, style: Style): readonly string[] {
  const { consent } = audit;
  if (consent === undefined) return [];
  const { banner, missing, boxes } = askedSentencesOf(consent, style.language);
  return [
    style.paint('bold', style.words.consent.title),
    `  ${[...banner, ...missing, ...boxes].join(' ')}`,
    ...stateLines(consent, style),
    ...TOLD.flatMap(it => effectLines(it, audit, style)),
  ];
}

function stateLines({ states }: ConsentAudit, { language, words, paint }: Style): readonly string[] {
  const { choices } = catalogOf(language);
  const width = Math.max(...states.map(it => choices.states[it.state].length));
  const line = (it: StateEntry): string => it.reached === 0
    ? paint('dim', `${words.consent.unreached}${colonOf(language)}${whyUnreached(it, language)}`)
    : `${scoreMarkOf(it, language).padEnd(6)} ${it.state === 'live' ? '' : paint('dim', words.consent.reached(it.reached, it.runs))}`;
  return states.map(it => `  ${choices.states[it.state].padEnd(width)}  ${line(it)}`.trimEnd());
}

function effectLines(effect: Effect, audit: Audit, { language, paint }: Style): readonly string[] {
  const rows = (audit.consent?.compared ?? []).filter(it => effectsOf(it).includes(effect));
  const groups = [...byRecipient(rows).entries()].toSorted(([, a], [, b]) => b.length - a.length);
  if (groups.length === 0) return [];
  const named = namedIn(audit);
  const line = ([domain, its]: readonly [Domain, readonly ComparedEntry[]]): string => `  • ${whoOf(domain, named, language)}${colonOf(language)}${its.map(it => whatName(it.what, language)).join(', ')}`;
  const rest = groups.length - RECIPIENTS_MAX;
  return [`  ${paint('red', capitalize(catalogOf(language).choices.effects[effect]))}`, ...groups.slice(0, RECIPIENTS_MAX).map(line), ...rest > 0 ? [`  … (${rest})`] : []];
}

function colonOf(language: Language): string {
  return catalogOf(language).notation.colon;
}
