import { describe, expect, test } from 'vitest';
import type { DataCategory } from '../../../src/core/datum/category.ts';
import { variantsOf } from '../../../src/core/normalizers/index.ts';

/** A value, one of its variants, and the steps to it; `part` where it is only a part. */
export type Found = readonly [value: string, text: string, steps: string, part?: 'part'];
/** A value and a text that is no variant of it, whole or part. */
export type Ignored = readonly [value: string, text: string];

/** Holds a category to two lists: what is found of a value and how it is called, and what is not taken for it. */
export function holdsTo(category: DataCategory, { finds, ignores }: { readonly finds: readonly Found[]; readonly ignores: readonly Ignored[] }): void {
  describe(category, () => {
    test.each(finds.map(([value, text, steps, part]) => ({ value, text, steps, part })))('$value is looked for as $text: $steps', ({ value, text, steps, part }) => {
      const variant = variantsOf(value, category).find(it => it.text === text);
      expect(variant, `not among ${variantsOf(value, category).map(it => it.text).join(' | ')}`).toBeDefined();
      expect({ steps: variant?.steps.join(' '), part: variant?.part }).toEqual({ steps, part: part === 'part' ? true : undefined });
    });
    test.each(ignores)('%j is not looked for as %j', (value, text) => {
      expect(variantsOf(value, category).map(it => it.text)).not.toContain(text);
    });
  });
}
