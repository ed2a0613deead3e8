import type { Case } from '../dossier/case.ts';
import { seedsOf } from '../dossier/seeds.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { rewriteEvidence, rewriteLog } from './each-text.ts';
import type { Rewriting } from './each-text.ts';

/** A whole number from 0 up to, and without, `max`: where the chance comes from that the core has not. */
export type Chance = (max: number) => number;

/** A case about nobody, and how much of it had to be left out to make it so. */
export interface Pseudonymized {
  readonly case: Case;
  /** Pieces of evidence of which something was withheld; each is a gap in the case. */
  readonly withheld: number;
}

/**
 * Makes a case about nobody: each personal value in it is replaced by another of the same looks, everywhere and in every writing.
 * Its audit is that of the case it was made from. Pure: the same case and chance give the same.
 */
export function pseudonymize(input: Case, chance: Chance): Pseudonymized {
  const seeds = seedsOf(input).toSorted((a, b) => b.text.length - a.text.length);
  const pairs = seeds.map(({ text }) => [text, text.replace(/[a-z]/gu, () => String.fromCharCode(97 + chance(26))).replace(/\d/gu, () => String(chance(10)))] as const);
  const text = (given: string): string => pairs.reduce((before, [from, to]) => before.replaceAll(from, to).replaceAll(encodeURIComponent(from), encodeURIComponent(to)), given);
  const by: Rewriting = {
    address: text, text, header: ([name, value]) => [text(name), text(value)],
    body: it => it.kind === 'text' ? { ...it, text: text(it.text) } : it.kind === 'form' ? { ...it, entries: it.entries.map(([name, value]) => [text(name), text(value)]) } : it,
  };
  const piece = (it: Evidence): readonly Evidence[] => [rewriteEvidence(it, by)];
  return {
    case: { ...input, visits: input.visits.map(it => rewriteLog(it, { address: text, piece })), known: input.known.map(it => ({ ...it, value: text(it.value) })) },
    withheld: 0,
  };
}
