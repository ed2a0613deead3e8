import * as v from 'valibot';
import type { Recipe } from '../datum/recipe.ts';
import { shaped } from '../shape/shape.ts';
import { recipeShape } from './recipe-shape.ts';

/** Recipes out of a table that ships with the product. A test holds that table to the shape: one that breaks it gives none. */
export function recipesFrom(table: unknown): readonly Recipe[] {
  const read = shaped(v.array(recipeShape), table);
  return read.ok ? read.value : [];
}
