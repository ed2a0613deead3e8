import * as v from 'valibot';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { FORMS } from '../datum/form.ts';
import { CHANNELS } from '../evidence/evidence.ts';
import { CONSENT_STATES } from '../finding/finding.ts';
import { ROLES } from '../party/recipient.ts';
import { record } from '../shape/record.ts';
import { SEVERITIES } from './rule.ts';
import type { Condition, Localized, Rule } from './rule.ts';
import type { RuleEntry } from './rulebook-file.ts';

/** No sentence of a rule is longer; what is, was not written for people. */
const TEXT_MAX = 2000;

export const textShape: v.GenericSchema<unknown, string> = v.pipe(v.string(), v.nonEmpty(), v.maxLength(TEXT_MAX));

export const idShape: v.GenericSchema<unknown, string> = v.pipe(
  v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens'), v.maxLength(100),
);

/** All numbers of a rulebook are on the scale of the score. Above it they would say nothing more, and could overflow. */
export const numberShape: v.GenericSchema<unknown, number> = v.pipe(
  v.number('a number from 0 to 100'), v.minValue(0, 'a number from 0 to 100'), v.maxValue(100, 'a number from 0 to 100'),
);

/** Words in several languages, as audits hold them. */
export const localizedShape: v.GenericSchema<unknown, Localized> = record({ en: textShape, fr: v.optional(textShape) });

/** Words in several languages, as people write them: those who need only English write only text. */
export const localizedTextShape: v.GenericSchema<unknown, Localized> = v.pipe(
  v.union([textShape, localizedShape], 'text, or text in en and fr'),
  v.description('Text in English, or in each language: { en, fr }.'),
  v.transform(it => typeof it === 'string' ? { en: it } : it),
);

/** `detectors` are the ids there are; left out, any will do, as in an audit made by a later version. */
export function conditionShape(detectors?: readonly string[]): v.GenericSchema<unknown, Condition> {
  return record({
    detector: v.pipe(detectors ? v.picklist(detectors) : textShape, v.description('The detector whose findings this is about.')),
    category: v.optional(anyOf(DATA_CATEGORIES)),
    form: v.optional(anyOf(FORMS)),
    channel: v.optional(anyOf(CHANNELS)),
    consent: v.optional(anyOf(CONSENT_STATES)),
    party: v.optional(v.picklist(['first', 'third'])),
    role: v.optional(anyOf(ROLES)),
    tracks: v.optional(v.pipe(anyOf(['yes', 'no', 'unknown']), v.description('Whether the recipient tracks people here, as far as the audit can tell.'))),
    facts: v.optional(v.pipe(v.record(v.string(), v.boolean()), v.description('What the detector must have said of it, yes or no: { acrossSites: true }.'))),
  });
}

/** A rule that is complete in itself. `localized` says how its words are written: as in an audit, or as in a file. */
export function wholeRuleShape(detectors?: readonly string[], localized = localizedTextShape): v.GenericSchema<unknown, Rule> {
  return record(ruleFields(detectors, localized), 'the named fields of a rule');
}

/** A rule as a file that extends others may write it: only what differs from the rule of that id, or `off`. */
export function ruleEntryShape(detectors?: readonly string[]): v.GenericSchema<unknown, RuleEntry> {
  const { id, says, when, severity, penalty, basis, remedy, exempts } = ruleFields(detectors, localizedTextShape);
  return record({
    id, says: v.optional(says), when: v.optional(when), severity: v.optional(severity), penalty: v.optional(penalty),
    basis: v.optional(basis), remedy: v.optional(remedy), exempts,
    off: v.optional(v.pipe(v.boolean(), v.description('true: the inherited rule of this id does not apply.'))),
  }, 'the named fields of a rule');
}

function ruleFields(detectors: readonly string[] | undefined, localized: v.GenericSchema<unknown, Localized>) {
  return {
    id: v.pipe(idShape, v.description('Names the rule, in this file and in those that extend it.')),
    says: v.pipe(localized, v.description('The norm itself, in one sentence.')),
    when: v.pipe(conditionShape(detectors), v.description('Which findings break the rule: those that fit every field given here.')),
    severity: v.pipe(v.picklist(SEVERITIES), v.description('How bad that is for the people concerned.')),
    penalty: v.pipe(numberShape, v.description('Points off for each recipient, before the factors.')),
    basis: v.pipe(v.array(textShape), v.description('What the norm rests on, article by article: "GDPR Art. 5(1)(c)".')),
    remedy: v.pipe(localized, v.description('What to do, in the imperative.')),
    exempts: v.optional(v.pipe(v.boolean(), v.description('true: what is exempt by its name (see "exempt") does not break the rule.'))),
  };
}

/** An empty list would be a rule that can never be broken, which is always a mistake. */
export function anyOf<const T extends readonly string[]>(words: T): v.GenericSchema<unknown, readonly T[number][]> {
  return v.pipe(v.array(v.picklist(words), `a list of ${listed(words)}`), v.minLength(1, `a list of ${listed(words)}`));
}

function listed(words: readonly string[]): string {
  return words.length > 5 ? `${words.slice(0, 3).join(', ')} and others` : words.join(', ');
}
