import type { Audit, Violation } from '../audit/audit.ts';
import { CONFIDENCES, FORMS } from '../datum/form.ts';
import type { Finding } from '../finding/finding.ts';
import { holesIn } from '../finding/holes.ts';
import type { Domain } from '../party/recipient.ts';
import { SEVERITIES } from '../rulebook/rule.ts';
import { catalogOf } from './catalog-of.ts';
import { meansOf } from './chain.ts';
import { originOf } from './finding-sentence.ts';
import type { Language } from './language.ts';
import { listOf } from './quantity.ts';
import type { ExposureParts } from './sentence-words.ts';
import type { Named } from './who.ts';
import { namedIn, shortWhoOf, whoOf } from './who.ts';

/** The sentences that matter, most important first: who received what, who can recognize you, what went unseen. */
export function headlinesOf(audit: Audit, language: Language, most = 3): readonly string[] {
  const exposures = exposuresByRecipient(audit);
  const named = namedIn(audit);
  const told = [
    ...exposures.slice(0, 1).map(it => exposureHeadline(it, named, language)),
    ...restHeadlines(exposures.slice(1), named, language),
    ...cookieHeadlines(audit, named, language),
  ];
  const found = told.length > 0 ? told : [quietHeadline(audit, language)];
  return [...found.slice(0, Math.max(1, most - 1)), ...gapHeadlines(audit, language), ...found.slice(Math.max(1, most - 1))].slice(0, most);
}

type Exposures = readonly [Finding, ...Finding[]];

const NAMES_MAX = 3;
const IDENTIFYING = ['third-party-cookie', 'first-party-cookie-set-by-third-party'];

/** What third parties received, worst first within each: those whose worst weighs most, then those who received most. */
function exposuresByRecipient(audit: Audit): readonly Exposures[] {
  const third = thirdParties(audit);
  const weights = weightsOf(audit);
  const weight = ({ id }: Finding): number => weights.get(id) ?? 0;
  const exposures = audit.findings.filter(it => it.category !== undefined && third.has(it.recipient));
  const byRecipient = new Map<Domain, [Finding, ...Finding[]]>();
  for (const it of [...exposures].sort((a, b) => weight(b) - weight(a) || rank(a) - rank(b))) {
    const before = byRecipient.get(it.recipient);
    if (before === undefined) byRecipient.set(it.recipient, [it]);
    else before.push(it);
  }
  return [...byRecipient.values()].sort((a, b) => weight(b[0]) - weight(a[0]) || b.length - a.length);
}

/** How much a finding matters: it held the whole score down, or it broke a rule of this severity. */
function weightsOf({ score, violations }: Audit): ReadonlyMap<string, number> {
  const capped = score.status === 'graded' ? score.cap?.findings ?? [] : [];
  const broken = [...violations].sort((a, b) => severity(b) - severity(a)).flatMap(it => it.findings.map(id => [id, 1 + SEVERITIES.length - severity(it)] as const));
  return new Map([...broken, ...capped.map(id => [id, 2 + SEVERITIES.length] as const)]);
}

function severity({ rule }: Violation): number {
  return SEVERITIES.indexOf(rule.severity);
}

/** The surest and worst first: what is named should be what nobody can argue with. */
function rank({ form, confidence }: Finding): number {
  return CONFIDENCES.indexOf(confidence) * FORMS.length + (form === undefined ? 0 : FORMS.indexOf(form));
}

function exposureHeadline(findings: Exposures, named: Named, language: Language): string {
  const { sentences } = catalogOf(language);
  const said = new Set(findings.map(it => hedged(it, language)));
  const names = [...said].slice(0, NAMES_MAX);
  const more = said.size > NAMES_MAX ? [sentences.andMoreKinds(said.size - NAMES_MAX)] : [];
  return sentences[findings.every(it => it.facts?.['arrived'] === false) ? 'attempt' : 'exposure']({
    what: listOf([...names, ...more], language),
    who: whoOf(findings[0].recipient, named, language),
    origin: sharedOrigin(findings),
    how: sharedForm(findings, language),
    when: whenOf(findings, language),
  });
}

function hedged({ category, confidence }: Finding, language: Language): string {
  const { categories, confidences } = catalogOf(language);
  return category === undefined ? '' : confidences[confidence].hedge(categories[category].yours);
}

/** The form is told only where it holds for all: a hashed name beside a plain one must not read as both. */
function sharedForm(findings: Exposures, language: Language): string {
  const { forms } = catalogOf(language);
  const clauses = new Set(findings.map(({ form, chain = [] }) => (form === undefined ? '' : forms[form].clause(meansOf(form, chain, language)))));
  return clauses.size === 1 ? [...clauses].join('') : '';
}

function sharedOrigin(findings: Exposures): ExposureParts['origin'] {
  const origins = new Set(findings.map(originOf));
  return origins.size === 1 ? originOf(findings[0]) : 'given';
}

function whenOf(findings: Exposures, language: Language): string {
  const { sentences, consents } = catalogOf(language);
  if (findings.every(it => it.consent === findings[0].consent) && findings[0].consent !== 'unknown') return consents[findings[0].consent].clause;
  return findings.every(it => it.detector === 'exposed-before-submit') ? sentences.beforeSubmit : '';
}

function restHeadlines(rest: readonly Exposures[], named: Named, language: Language): readonly string[] {
  if (rest.length === 0) return [];
  if (rest.length === 1) return rest.map(it => exposureHeadline(it, named, language));
  return [catalogOf(language).sentences.moreRecipients(rest.length, namesOf(rest.map(([it]) => it.recipient), named, language))];
}

function cookieHeadlines(audit: Audit, named: Named, language: Language): readonly string[] {
  const setters = audit.findings.filter(it => IDENTIFYING.includes(it.detector) && it.facts?.['identifying'] === true).map(it => it.recipient);
  const distinct = [...new Set(setters)];
  return distinct.length === 0 ? [] : [catalogOf(language).sentences.identifyingCookies(distinct.length, namesOf(distinct, named, language))];
}

/** Nobody received personal data, nobody set an identifier. */
function quietHeadline(audit: Audit, language: Language): string {
  const { sentences, notGraded } = catalogOf(language);
  if (audit.score.status === 'not-graded' && audit.score.reason === 'nothing-observed') return sentences.notGraded(notGraded[audit.score.reason]);
  const third = audit.recipients.filter(it => it.party === 'third');
  if (third.length === 0) return sentences.nobody;
  return sentences.onlyContacts(third.length, third.filter(it => it.tracks.answer === 'yes').length);
}

function gapHeadlines({ gaps }: Audit, language: Language): readonly string[] {
  return gaps.length === 0 ? [] : [catalogOf(language).sentences.unseen(holesIn(gaps).length)];
}

function namesOf(domains: readonly Domain[], named: Named, language: Language): string {
  const names = [...new Set(domains.map(it => shortWhoOf(it, named)))];
  const others = names.length - NAMES_MAX;
  return listOf(others > 0 ? [...names.slice(0, NAMES_MAX), catalogOf(language).sentences.others(others)] : names, language);
}

function thirdParties({ recipients }: Audit): ReadonlySet<Domain> {
  return new Set(recipients.filter(it => it.party === 'third').map(it => it.domain));
}
