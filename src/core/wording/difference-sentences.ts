import { CONFIDENCES, FORMS } from '../datum/form.ts';
import type { Caution, Difference, FindingChange, Refusal, ScoreChange, Unseen, Way } from '../difference/difference.ts';
import { CONSENT_STATES } from '../finding/finding.ts';
import { SEVERITIES } from '../rulebook/rule.ts';
import type { Catalog } from './catalog.ts';
import { catalogOf } from './catalog-of.ts';
import type { DifferenceWords } from './difference-words.ts';
import { differencesEn } from './differences-en.ts';
import { differencesFr } from './differences-fr.ts';
import type { Language } from './language.ts';
import { listOf, numberOf } from './quantity.ts';
import type { Named } from './who.ts';

const WORDS: Readonly<Record<Language, DifferenceWords>> = { en: differencesEn, fr: differencesFr };

/** What a language says of two audits beside each other. */
export function differenceWordsOf(language: Language): DifferenceWords {
  return WORDS[language];
}

/** The recipients of both audits, as the later one tells of them where it does. */
export function namedInBoth({ recipients }: Pick<Difference, 'recipients'>): Named {
  return new Map(recipients.flatMap(it => {
    const entry = it.after ?? it.before;
    return entry === undefined ? [] : [[it.domain, entry]];
  }));
}

/** What was otherwise when the two were made, in one sentence. */
export function cautionSentenceOf({ what, before, after }: Caution, language: Language): string {
  const said = (values: readonly string[]): string => listOf(values.map(it => valueName(what, it, catalogOf(language))), language);
  return WORDS[language].cautions[what](said(before), said(after));
}

/** Why two audits are not compared. */
export function refusalSentenceOf({ reason, before, after }: Refusal, language: Language): string {
  return WORDS[language].refusals[reason](before, after);
}

/** Why one of the audits may only not have seen it, in one sentence; '' where both looked. */
export function unseenSentenceOf({ change, unseen, ways }: Pick<FindingChange, 'change' | 'unseen' | 'ways'>, language: Language): string {
  if (unseen.length === 0) return '';
  const side = change === 'not-seen-before' || (change === 'unchanged' && ways[0]?.direction === 'worse') ? 'before' : 'after';
  return WORDS[language].because[side](listOf(unseen.map(it => unseenClause(it, language)), language));
}

/** In what a finding differs: `Form: hashed, now plain`. */
export function waySentenceOf(way: Way, language: Language): string {
  const words = WORDS[language];
  const name = (value: Way['before']): string => value === undefined ? words.noRule : wayValue(way.what, value, catalogOf(language)).toLowerCase();
  return words.way(words.ways[way.what], name(way.before), name(way.after));
}

/** By how much the score changed, or why that is not told. */
export function scoreChangeSentenceOf(score: ScoreChange, language: Language): string {
  const words = WORDS[language].score;
  if (score.status === 'other-rules') return words.otherRules;
  const doubtful = score.doubtful ? ` ${words.doubtful}` : '';
  if (score.by === undefined) return words.without;
  if (score.by === 0) return `${words.same}.${doubtful}`;
  return `${score.by > 0 ? words.more(numberOf(score.by, language)) : words.less(numberOf(-score.by, language))}.${doubtful}`;
}

/** Names that lists bear: more of them are counted. */
const PAGES_NAMED_MAX = 3;

function unseenClause(unseen: Unseen, language: Language): string {
  const words = WORDS[language];
  if (unseen.why === 'detector') return words.detector[unseen.status];
  if (unseen.why === 'choice') return words.choice[unseen.choice];
  return words.unseen[unseen.why](listOf(namesIn(unseen, catalogOf(language)), language));
}

function namesIn(unseen: Exclude<Unseen, { why: 'detector' | 'choice' }>, { evidenceKinds, unseen: words, states }: Catalog): readonly string[] {
  switch (unseen.why) {
    case 'kinds': return unseen.missing.map(it => evidenceKinds[it].other);
    case 'gaps': return unseen.reasons.map(it => words.reasons[it].name.toLowerCase());
    case 'pages': return unseen.pages.length <= PAGES_NAMED_MAX ? unseen.pages : [...unseen.pages.slice(0, PAGES_NAMED_MAX), `+ ${unseen.pages.length - PAGES_NAMED_MAX}`];
    case 'states': case 'runs': case 'unreached': return unseen.states.map(it => states[it]);
    case 'shorter': case 'person': return [];
  }
}

/** What an audit says in a word of its own, as people say it. */
function valueName(what: Caution['what'], value: string, { hosts, states, unseen }: Catalog): string {
  const named: Readonly<Record<string, string | undefined>> = what === 'host' ? hosts : what === 'states' ? states : {};
  if (what === 'listening') return (value === 'auditing' ? unseen.listening.auditing : unseen.listening.browsing).name.toLowerCase();
  return (Object.hasOwn(named, value) ? named[value] : undefined) ?? value;
}

function wayValue(what: Way['what'], value: NonNullable<Way['before']>, { severities, forms, consents, confidences }: Catalog): string {
  const names: readonly (readonly [Way['what'], string, string])[] = [
    ...SEVERITIES.map(it => ['severity', it, severities[it]] as const), ...FORMS.map(it => ['form', it, forms[it].name] as const),
    ...CONSENT_STATES.map(it => ['consent', it, consents[it].name] as const), ...CONFIDENCES.map(it => ['confidence', it, confidences[it].name] as const),
  ];
  return names.find(([kind, it]) => kind === what && it === value)?.[2] ?? value;
}
