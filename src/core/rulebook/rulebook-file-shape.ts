import * as v from 'valibot';
import { declarationsShape } from '../declaration/declaration-shape.ts';
import { complaining } from '../shape/complaining.ts';
import { didYouMean } from '../shape/near.ts';
import { record } from '../shape/record.ts';
import type { Complaint } from '../shape/shape.ts';
import { EXEMPT_MAX, exemptionShape } from './exempt-shape.ts';
import { RECIPES_MAX, recipeShape } from './recipe-shape.ts';
import { capShape, factorsShape, gradesShape } from './scale-shape.ts';
import { idShape, localizedTextShape, ruleEntryShape, textShape, wholeRuleShape } from './rule-shape.ts';
import type { RuleEntry, RulebookFile } from './rulebook-file.ts';

/** What must be known before a file can be checked. */
export interface FileSurroundings {
  /** Ids of the detectors there are. Left out: any will do. */
  readonly detectors?: readonly string[] | undefined;
  /** Ids of the rules that are inherited, whose entries need not be whole. `any` where that cannot be known. */
  readonly inherited: readonly string[] | 'any' | 'nothing';
}

/** Nobody has written 500 rules by hand; a file with more is a mistake or an attack, and would cost every audit time. */
export const RULES_MAX = 500;

/** The shape of a rules file. One that extends nothing must have everything; one that extends may be as short as a title. */
export function rulebookFileShape({ detectors, inherited }: FileSurroundings): v.GenericSchema<unknown, RulebookFile> {
  const rules = v.pipe(
    v.array(entryShape({ detectors, inherited }), 'a list of rules'),
    v.maxLength(RULES_MAX, `at most ${RULES_MAX} rules`), complaining(it => repeatedIds(it, 'rule')), v.description(DESCRIPTIONS.rules),
  );
  return record({
    $schema: v.optional(v.string()),
    id: v.pipe(idShape, v.description(DESCRIPTIONS.id)),
    title: localizedTextShape,
    version: v.optional(v.pipe(textShape, v.description(DESCRIPTIONS.version))),
    extends: v.optional(v.pipe(v.union([idShape, v.pipe(v.array(idShape), v.minLength(1))], 'the id of a rulebook, or a list of them'), v.description(DESCRIPTIONS.extends))),
    grades: inherited === 'nothing' ? gradesShape : v.optional(gradesShape),
    factors: v.optional(factorsShape),
    caps: v.optional(v.pipe(v.array(capShape(detectors), 'a list of caps'), v.maxLength(RULES_MAX, `at most ${RULES_MAX} caps`), v.description(DESCRIPTIONS.caps))),
    rules: inherited === 'nothing' ? rules : v.optional(rules),
    recipes: v.optional(v.pipe(
      v.array(recipeShape, 'a list of recipes'), v.maxLength(RECIPES_MAX, `at most ${RECIPES_MAX} recipes`),
      complaining(it => repeatedIds(it, 'recipe')), v.description(DESCRIPTIONS.recipes),
    )),
    exempt: v.optional(v.pipe(
      v.array(exemptionShape, 'a list of exemptions'), v.maxLength(EXEMPT_MAX, `at most ${EXEMPT_MAX} exemptions`),
      complaining(it => repeatedIds(it, 'exemption')), v.description(DESCRIPTIONS.exempt),
    )),
    declarations: v.optional(v.pipe(declarationsShape, v.description(DESCRIPTIONS.declarations))),
  }, 'the named fields of a rules file (id, title, rules…)');
}

const DESCRIPTIONS = {
  id: 'Names these rules in audits. Not the id of rules that they extend.',
  version: 'Changes whenever the numbers do, so that audits can be told apart. "1" if left out.',
  extends: 'Rulebooks to start from. Rules are merged by id, field by field; factors one by one; grades are replaced as a whole; caps are added, one with the same "when" replaces the other; recipes, exemptions and declarations are added, one with the same id replaces the other.',
  caps: 'However good the rest, a site with such a finding scores no more than this.',
  rules: 'What is wrong, how bad it is, what it costs and what to do about it.',
  recipes: 'How some recipients prepare values before hashing them, with salt or key: whoever knows it finds the values. Searched for besides the documented ones that ship with Sillage.',
  exempt: 'What may be stored without consent, by what it is called. Heeded by rules with "exempts: true".',
  declarations: 'The recipients that the site has approved: for what, which data, on which basis, for how long. Everybody else is undeclared; an empty list approves nobody.',
};

function entryShape({ detectors, inherited }: FileSurroundings): v.GenericSchema<unknown, RuleEntry> {
  const [whole, entry] = [wholeRuleShape(detectors), ruleEntryShape(detectors)];
  if (inherited === 'any') return entry;
  const known = inherited === 'nothing' ? [] : inherited;
  return v.lazy(input => {
    const { id, off } = Object(input) as { readonly id?: unknown; readonly off?: unknown };
    if (typeof id === 'string' && known.includes(id)) return entry;
    return off === true ? v.pipe(entry, complaining(() => [{ path: ['id'], expected: `the id of an inherited rule${didYouMean(String(id), known)}` }])) : whole;
  });
}

function repeatedIds(entries: unknown, what: 'rule' | 'recipe' | 'exemption'): readonly Complaint[] {
  const ids = Array.isArray(entries) ? entries.map((it: unknown) => (Object(it) as { readonly id?: unknown }).id) : [];
  return ids.flatMap((id, index) => id !== undefined && ids.indexOf(id) < index
    ? [{ path: [index, 'id'], expected: `an id of its own (${what} ${ids.indexOf(id) + 1} of this file has it too)` }] : []);
}
