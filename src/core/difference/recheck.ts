import type { Audit } from '../audit/audit.ts';
import type { DataCategory } from '../datum/category.ts';
import type { Confidence } from '../datum/form.ts';
import type { Finding } from '../finding/finding.ts';
import type { Difference, FindingChange } from './change.ts';
import { seeingIn } from './places.ts';

/** What became of a finding that broke a rule. Only what was looked for on the same page, in the same state, is not seen again. */
export type Fate = (typeof FATES)[number];

export const FATES = ['still-there', 'not-looked-for', 'not-seen-again'] as const;

/** One finding that had failed: `change` says why it could not be looked for, where the comparison knows. */
export interface Fated {
  readonly change: FindingChange;
  readonly fate: Fate;
  /** No value of this category was typed or given, so that none was searched for. */
  readonly valueMissing?: DataCategory | undefined;
}

/** What failed, looked for again. Plain data, about nobody. */
export interface Recheck {
  readonly schema: 'sillage.recheck/1';
  /** Every finding of the earlier audit that broke a rule, once, in the order of `FATES`. */
  readonly findings: readonly Fated[];
  /** What was seen now on those pages, and was not in the earlier audit. */
  readonly came: readonly FindingChange[];
  /** The whole comparison, which tells nothing of pages that were not visited again. */
  readonly difference: Difference;
}

/** Categories of which a value was searched for: `typed` in forms, `given` by whoever asked. */
export interface Searched {
  readonly typed: readonly DataCategory[];
  readonly given: readonly DataCategory[];
}

/** What became of each finding of an audit that broke a rule, by the comparison with what was seen when its pages were visited again. */
export function recheckOf(before: Audit, difference: Difference, searched: Searched): Recheck {
  const seeing = seeingIn(before);
  const failed = difference.findings.filter(it => it.before !== undefined && it.breaks.before.length > 0);
  const findings = failed.map(change => fated(change, change.before === undefined ? [] : seeing.kindsOf(change.before), searched));
  return {
    schema: 'sillage.recheck/1',
    findings: findings.toSorted((a, b) => FATES.indexOf(a.fate) - FATES.indexOf(b.fate) || (a.change.id < b.change.id ? -1 : 1)),
    came: difference.findings.filter(it => it.before === undefined),
    difference,
  };
}

function fated(change: FindingChange, kinds: Iterable<string>, searched: Searched): Fated {
  if (change.after !== undefined) return { change, fate: 'still-there' };
  const valueMissing = change.before === undefined ? undefined : missingFor(change.before, new Set(kinds), searched);
  return valueMissing === undefined && change.change === 'gone' ? { change, fate: 'not-seen-again' } : { change, fate: 'not-looked-for', valueMissing };
}

/** What only the search for a known value can tell; fields' names and the looks of values tell the rest. */
const BY_VALUE: readonly Confidence[] = ['exact', 'digest', 'partial'];

/** Where it was not typed, the site held it, and only whoever gave it can have it searched for again. */
function missingFor({ category, confidence }: Finding, kinds: ReadonlySet<string>, { typed, given }: Searched): DataCategory | undefined {
  if (category === undefined || !BY_VALUE.includes(confidence) || given.includes(category)) return undefined;
  return kinds.has('input') && typed.includes(category) ? undefined : category;
}
