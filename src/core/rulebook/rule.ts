import type { DataCategory } from '../datum/category.ts';
import type { Confidence, Form } from '../datum/form.ts';
import type { Recipe } from '../datum/recipe.ts';
import type { Declaration } from '../declaration/declaration.ts';
import type { Channel } from '../evidence/evidence.ts';
import type { ConsentState } from '../finding/finding.ts';
import type { Party, Role } from '../party/recipient.ts';

/** Words for people, in the languages they come in. English is always there; others fall back to it. */
export interface Localized {
  readonly en: string;
  readonly fr?: string | undefined;
}

export type Severity = (typeof SEVERITIES)[number];

export const SEVERITIES = ['critical', 'serious', 'moderate', 'minor'] as const;

/** One line of the rules file: when findings like this exist, this is how bad it is and what it costs. */
export interface Rule {
  readonly id: string;
  /** The norm itself, in one sentence. */
  readonly says: Localized;
  readonly when: Condition;
  readonly severity: Severity;
  /** Points off for each recipient, before the factors. */
  readonly penalty: number;
  /** GDPR Art. 5(1)(c), ePrivacy Art. 5(3), … */
  readonly basis: readonly string[];
  /** What to do, in the imperative. */
  readonly remedy: Localized;
  /** Whether what is exempt by its name does not break the rule. */
  readonly exempts?: boolean | undefined;
}

/** Every field given must hold the finding's value. Data, not code: a rules file can be read, diffed and trusted. */
export interface Condition {
  readonly detector: string;
  readonly category?: readonly DataCategory[] | undefined;
  readonly form?: readonly Form[] | undefined;
  readonly channel?: readonly Channel[] | undefined;
  readonly consent?: readonly ConsentState[] | undefined;
  readonly party?: Party | undefined;
  readonly role?: readonly Role[] | undefined;
  /** Whether the recipient tracks people here, as far as this audit can tell. */
  readonly tracks?: readonly ('yes' | 'no' | 'unknown')[] | undefined;
  /** What the detector must have said of it, yes or no, by the names it says it under; what it left out is a no. */
  readonly facts?: Readonly<Record<string, boolean>> | undefined;
}

/** However good the rest, a site with a finding like this scores no more than `atMost`. */
export interface Cap {
  readonly when: Condition;
  readonly atMost: number;
  readonly because: Localized;
}

/** A recipe that a rules file makes known: the salt of one site, a key found in a script. */
export interface StatedRecipe extends Recipe {
  readonly says?: Localized | undefined;
}

/** What may be stored without consent, by what it is called: the law asks for the purpose, which only its name tells from outside. */
export interface Exemption {
  readonly id: string;
  /** Names of cookies and keys; one that ends in `*` stands for all that begin so. */
  readonly names: readonly string[];
  /** Whose it must be; left out where that makes no difference. A name is easily borrowed. */
  readonly party?: Party | undefined;
  readonly why: Localized;
  readonly basis: readonly string[];
  /** Where it can be checked. */
  readonly source: string;
}

/** The lowest score that still earns this grade. */
export interface Grade {
  readonly grade: string;
  readonly from: number;
}

/** A rules file, read and merged with what it extends. All numbers of the score live here. */
export interface Rulebook {
  readonly id: string;
  readonly title: Localized;
  readonly version: string;
  /** Best first. The last must start at 0. */
  readonly grades: readonly Grade[];
  /** Multipliers on a rule's penalty; what is not named counts 1. */
  readonly factors: {
    readonly role: Readonly<Partial<Record<Role, number>>>;
    readonly consent: Readonly<Partial<Record<ConsentState, number>>>;
    readonly confidence: Readonly<Partial<Record<Confidence, number>>>;
  };
  readonly caps: readonly Cap[];
  readonly rules: readonly Rule[];
  /** Searched for besides those that ship with Sillage. */
  readonly recipes: readonly StatedRecipe[];
  /** What may be stored without consent. */
  readonly exempt: readonly Exemption[];
  /** The recipients that the site has approved; left out where the rules say nothing of them. */
  readonly declarations?: readonly Declaration[] | undefined;
}
