import * as v from 'valibot';
import { DATA_CATEGORIES } from '../datum/category.ts';
import { HMAC_DIGESTS } from '../digests/hmac.ts';
import { DIGESTS } from '../digests/index.ts';
import { STEPS } from '../normalizers/tidy/step.ts';
import { complaining } from '../shape/complaining.ts';
import { didYouMean } from '../shape/near.ts';
import { record } from '../shape/record.ts';
import type { Complaint } from '../shape/shape.ts';
import { anyOf, idShape, localizedTextShape } from './rule-shape.ts';
import type { StatedRecipe } from './rule.ts';

/** Each recipe costs every search some texts more, and nobody knows a hundred salts. */
export const RECIPES_MAX = 100;

/** No salt or key that is known in the wild comes near. Characters. */
const SALT_MAX = 500;

const DIGEST_IDS: readonly string[] = DIGESTS.map(it => it.id);
const WORDS: readonly string[] = [...STEPS, ...DIGEST_IDS];

const saltShape = v.pipe(v.string(), v.nonEmpty(), v.maxLength(SALT_MAX));

/** A recipe as a rules file writes it. */
export const recipeShape: v.GenericSchema<unknown, StatedRecipe> = v.pipe(
  record({
    'id': v.pipe(idShape, v.description('Names the recipe, in this file and in those that extend it.')),
    'says': v.optional(v.pipe(localizedTextShape, v.description('Who prepares values so, in one sentence.'))),
    'categories': v.pipe(anyOf(DATA_CATEGORIES), v.description('What is prepared so.')),
    'steps': v.pipe(
      v.array(v.picklist(WORDS, ({ input }) => `a step, as trim, lower or sha256${didYouMean(String(input), WORDS)}`), 'a list of steps'),
      v.minLength(1, 'at least one step'), v.maxLength(10, 'at most 10 steps'),
      v.description('What is done to a value, in order: first how it is tidied, then how it is hashed, each digest over the text (hexadecimal, small letters) of the one before.'),
    ),
    'salt': v.optional(v.pipe(
      record({ before: v.optional(saltShape), after: v.optional(saltShape) }, 'the fields before and after'),
      v.description('Put before and behind the tidied value, before it is hashed.'),
    )),
    'hmac-key': v.optional(v.pipe(saltShape, v.description('Key of an HMAC (RFC 2104) with the last digest of the steps.'))),
    'source': v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'the address (https://…) where this can be checked'), v.maxLength(1000), v.description('Where it is documented.')),
  }, 'the named fields of a recipe'),
  complaining(misordered),
  v.transform(({ 'hmac-key': hmacKey, ...rest }) => ({ ...rest, ...hmacKey !== undefined && { hmacKey } })),
);

/** What is hashed can no longer be tidied; what is never hashed is searched for anyway; not every digest has an HMAC. */
function misordered(recipe: unknown): readonly Complaint[] {
  const { steps, ...rest } = Object(recipe) as { readonly 'steps'?: unknown; readonly 'hmac-key'?: unknown };
  if (!areSteps(steps)) return [];
  const [first, last] = [steps.findIndex(isDigest), steps.length - 1];
  if (first < 0) return [{ path: ['steps', last], expected: 'a digest as the last step, as sha256 or md5' }];
  const tidied = steps.findIndex((it, index) => index > first && !isDigest(it));
  if (tidied >= 0) return [{ path: ['steps', tidied], expected: 'a digest, as what is hashed can no longer be tidied' }];
  const unkeyed = rest['hmac-key'] !== undefined && !HMAC_DIGESTS.includes(steps[last] ?? '');
  return unkeyed ? [{ path: ['steps', last], expected: 'a digest that can be keyed, as sha256 or md5' }] : [];
}

/** Whatever else is wrong with them has been told. */
function areSteps(given: unknown): given is readonly string[] {
  return Array.isArray(given) && given.length > 0 && given.every(it => WORDS.includes(it as string));
}

function isDigest(step: string): boolean {
  return DIGEST_IDS.includes(step);
}
