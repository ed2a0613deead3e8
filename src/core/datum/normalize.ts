import type { DataCategory } from './category.ts';

/** A value as a sender may have tidied it before writing it down, and how. */
export interface Variant {
  readonly text: string;
  readonly steps: readonly string[];
}

/** Categories whose grouping marks mean nothing: `4242 4242` is `42424242`, `+44 20 7946` is `+44207946`. */
const GROUPED: readonly DataCategory[] = ['phone-number', 'payment-card', 'bank-account', 'national-id'];

/** The variants of a value that are searched for, the value as it was given first. Without doubles. */
export function variantsOf(value: string, category: DataCategory): readonly Variant[] {
  const given = value.trim();
  const lower = given.toLowerCase();
  const compact = lower.replace(/[\s().-]/gu, '');
  const all: readonly Variant[] = [
    { text: given, steps: [] },
    { text: lower, steps: ['lower'] },
    ...GROUPED.includes(category) ? [{ text: compact, steps: ['lower', 'compact'] }, { text: compact.replace(/^\+/u, ''), steps: ['lower', 'digits'] }] : [],
  ];
  return all.filter((it, i) => it.text !== '' && all.findIndex(other => other.text === it.text) === i);
}
