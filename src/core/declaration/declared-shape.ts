import * as v from 'valibot';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { complaining } from '../shape/complaining.ts';
import { record } from '../shape/record.ts';
import type { Complaint } from '../shape/shape.ts';
import { dayShape, declarationsShape, nameShape } from './declaration-shape.ts';
import { QUESTIONS } from './declaration.ts';
import type { Declared, NeededField, Statement } from './declaration.ts';

/** Longer answers belong in a document of their own. Characters. */
export const STATEMENT_MAX = 2_000;
const STATEMENTS_MAX = 200;
const FIELDS_MAX = 200;

const fieldShape: v.GenericSchema<unknown, NeededField> = record({
  category: v.pipe(v.picklist(DATA_CATEGORIES), v.description('What visitors are asked for.')),
  purpose: v.pipe(nameShape('what it is needed for'), v.description('What it is needed for.')),
  necessary: v.pipe(v.boolean(), v.description('Whether the service cannot do without.')),
}, 'what visitors are asked for: {category: …, purpose: …, necessary: true}');

const statementShape: v.GenericSchema<unknown, Statement> = v.pipe(record({
  question: v.pipe(v.picklist(QUESTIONS), v.description('need: how much data is needed. exposure: how much is exposed, how openly, with whose consent. interest: ethical use or commercial gain. measures: what will be done.')),
  says: v.pipe(v.string('the answer'), v.regex(/\S/, 'the answer'), v.maxLength(STATEMENT_MAX, `at most ${STATEMENT_MAX} characters`)),
  by: v.pipe(nameShape('who says it'), v.description('Who says it: a name or an office.')),
  on: v.pipe(dayShape, v.description('The day on which it was said.')),
  owner: v.optional(v.pipe(nameShape('who sees to it'), v.description('Of a measure: who sees to it.'))),
  due: v.optional(v.pipe(dayShape, v.description('Of a measure: the day until which it is done.'))),
  rule: v.optional(v.pipe(nameShape('the id of a rule'), v.description('Of a measure: the id of the rule that it mends.'))),
  measure: v.optional(v.pipe(nameShape('the id of a measure'), v.description('Of a measure: its id in an audit, as remove/segment.io.'))),
}, 'an answer: {question: need, says: …, by: …, on: 2026-01-31}'), complaining(ownedWithoutMeasure));

/** What a site declares of itself, as a file of its own holds it: any of the three lists. */
export const declaredShape: v.GenericSchema<unknown, Declared> = v.pipe(
  record({
    $schema: v.optional(v.string()),
    declarations: v.optional(v.pipe(declarationsShape, v.description('The recipients that the site has approved; an empty list where nobody is to receive anything.'))),
    fields: v.optional(v.pipe(v.array(fieldShape, 'a list of what visitors are asked for'), v.maxLength(FIELDS_MAX, `at most ${FIELDS_MAX} entries`), v.description('What the site says it needs of its visitors.'))),
    statements: v.optional(v.pipe(v.array(statementShape, 'a list of answers'), v.maxLength(STATEMENTS_MAX, `at most ${STATEMENTS_MAX} answers`), v.description('The site’s own answers to the four questions.'))),
  }, 'the named fields of declarations (declarations, fields, statements)'),
  complaining(nothingAtAll),
  v.transform(({ declarations, fields = [], statements = [] }) => ({ ...declarations && { declarations }, fields, statements })),
);

const OF_MEASURES = ['owner', 'due', 'rule', 'measure'] as const;

function ownedWithoutMeasure(statement: unknown): readonly Complaint[] {
  const given = Object(statement) as Readonly<Record<string, unknown>>;
  if (given['question'] === 'measures') return [];
  return OF_MEASURES.filter(it => given[it] !== undefined).map(it => ({ path: [it], expected: 'no such field but with question: measures', about: 'key' as const }));
}

/** An empty file is a mistake: who wants to declare that nobody receives anything writes `declarations: []`. */
function nothingAtAll(file: unknown): readonly Complaint[] {
  const given = Object(file) as Readonly<Record<string, unknown>>;
  const isFile = typeof file === 'object' && file !== null && !Array.isArray(file);
  return isFile && ['declarations', 'fields', 'statements'].every(it => given[it] === undefined) ? [{ path: [], expected: 'at least one of declarations, fields and statements' }] : [];
}
