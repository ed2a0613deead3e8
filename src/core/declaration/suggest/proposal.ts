import type { DataCategory } from '../../datum/category.ts';
import type { DeclaredPurpose } from '../declaration.ts';

/** A declaration that somebody may want to make: nothing is declared before they have confirmed it. */
export interface Proposal {
  /** As it stands in the source, and where: its line, from 1. */
  readonly name: string;
  readonly line?: number | undefined;
  /** What to declare: the name of a known organization, a registrable domain, or, where nobody is known, the name as it stands. */
  readonly recipient: string;
  readonly sure: Sureness;
  /** What the recipient is known for, where that is one thing. */
  readonly purposes: readonly DeclaredPurpose[];
  /** What it was observed to receive. */
  readonly categories: readonly DataCategory[];
}

/**
 * How sure it is who is meant. `exact`: an organization is known by that name, letter for letter but for case; `domain`: its registrable
 * domain was given; `normalized`: it is known by that name without accents, punctuation or legal form; `observed`: an audit saw it;
 * `unknown`: nobody is known by that name.
 */
export type Sureness = 'exact' | 'domain' | 'normalized' | 'observed' | 'unknown';
