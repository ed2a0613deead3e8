import type * as v from 'valibot';
import { didYouMean } from './near.ts';

type Issue = v.BaseIssue<unknown>;

/** What a Valibot issue expected, in words that finish the sentence "expected …". A schema's own message comes first. */
export function expectationOf(issue: Issue): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (isAboutKey(issue) && OBJECTS.includes(issue.type)) return fieldExpectation(issue);
  return EXPECTATIONS[issue.type]?.(issue) ?? issue.expected ?? 'something else';
}

/** Whether it is the last key of the path that is wrong, not what it holds. */
export function isAboutKey({ path }: Issue): boolean {
  return path?.at(-1)?.origin === 'key';
}

/** `one of critical, serious, moderate, minor (did you mean serious?)` */
export function oneOf(words: readonly string[], given: unknown): string {
  if (words.length === 1) return words.join();
  return `one of ${words.join(', ')}${typeof given === 'string' ? didYouMean(given, words) : ''}`;
}

const OBJECTS: readonly string[] = ['object', 'strict_object', 'loose_object'];

const EXPECTATIONS: Readonly<Record<string, (issue: Issue) => string>> = {
  string: ({ input }) => typeof input === 'number' || typeof input === 'boolean' ? 'text, in quotes' : 'text',
  number: () => 'a number',
  boolean: () => 'true or false',
  array: () => 'a list',
  tuple: () => 'a list',
  tuple_with_rest: () => 'a list',
  object: () => 'named fields',
  strict_object: () => 'named fields',
  loose_object: () => 'named fields',
  record: () => 'named fields',
  picklist: wordsExpectation,
  literal: wordsExpectation,
  variant: wordsExpectation,
  union: ({ expected }) => (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ' or '),
  integer: () => 'a whole number',
  finite: () => 'a finite number',
  min_value: ({ requirement }) => `a number, ${requirement === 0 ? 'zero' : String(requirement)} or more`,
  max_value: ({ requirement }) => `a number, ${String(requirement)} or less`,
  min_length: ({ requirement, input }) => `at least ${String(requirement)} ${unitOf(input)}`,
  max_length: ({ requirement, input }) => `at most ${String(requirement)} ${unitOf(input)}`,
  non_empty: ({ input }) => typeof input === 'string' ? 'text that is not empty' : 'a list that is not empty',
};

function fieldExpectation({ expected }: Issue): string {
  return expected === 'never' ? 'no such field' : 'this field, which is missing';
}

/** Valibot tells the words it wants as `("x" | "y")`. */
function wordsExpectation({ expected, input }: Issue): string {
  const words = [...(expected ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word]) => word ?? '');
  return words.length > 0 ? oneOf(words, input) : expected ?? 'something else';
}

function unitOf(input: unknown): string {
  return typeof input === 'string' ? 'characters' : 'entries';
}
