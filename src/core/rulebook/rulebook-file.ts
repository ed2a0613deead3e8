import type { Declaration } from '../declaration/declaration.ts';
import type { Cap, Exemption, Grade, Localized, Rule, Rulebook, StatedRecipe } from './rule.ts';

/** A rules file as it is written, before what it extends is merged in. */
export interface RulebookFile {
  /** Where editors find the schema; nothing else reads it. */
  readonly $schema?: string | undefined;
  readonly id: string;
  readonly title: Localized;
  readonly version?: string | undefined;
  /** Ids of shipped rulebooks, merged in this order, later ones over earlier ones. */
  readonly extends?: string | readonly string[] | undefined;
  readonly grades?: readonly Grade[] | undefined;
  readonly factors?: FileFactors | undefined;
  readonly caps?: readonly Cap[] | undefined;
  readonly rules?: readonly RuleEntry[] | undefined;
  readonly recipes?: readonly StatedRecipe[] | undefined;
  readonly exempt?: readonly Exemption[] | undefined;
  readonly declarations?: readonly Declaration[] | undefined;
}

/** A rule of a file: whole, or only what is to differ from the rule of that id in what the file extends, or `off`. */
export type RuleEntry = { readonly [K in Exclude<keyof Rule, 'id'>]?: Rule[K] | undefined } & { readonly id: string; readonly off?: boolean | undefined };

/** Only the factors that the file changes. */
export type FileFactors = { readonly [K in keyof Rulebook['factors']]?: { readonly [W in keyof Rulebook['factors'][K]]?: number | undefined } | undefined };
