import type { Chance } from './chance.ts';
import { drawnLike, drawPlain, isAccented, plainSign } from './draw.ts';

/** Makes of a text another of the same looks; of the same word always the same, in whatever case and with or without its accents. */
export type Scramble = (text: string) => string;

/** Draws words for words. */
export interface Scrambler {
  /** Words of one scope are drawn once; in another they are drawn anew. Names of the case are what they were fixed as. */
  readonly in: (scope: string) => Scramble;
  /** From now on the names in a text are, in every scope, what they are in this one. */
  readonly fix: (text: string, scope: string) => void;
}

/**
 * Words and numbers become others, sign by sign; what parts them stays. Words with the same beginning get the same beginning, so that a
 * value being typed grows as it did (prefix-preserving, as Xu et al., "Prefix-Preserving IP Address Anonymization", ICNP 2002, do it for
 * addresses, but by a table of what was drawn, so that nothing can be computed back). `names`: words of the case that keep their place
 * within longer ones: the name within the address.
 */
export function openScrambler(chance: Chance, names: ReadonlySet<string>): Scrambler {
  const drawn = new Map<string, string>();
  const fixed = new Map<string, string>();
  const lengths = [...new Set([...names].map(it => it.length))].toSorted((a, b) => b - a);
  const wordsIn = (text: string): readonly string[] => Array.from(text.matchAll(PIECES), ([piece]) => piece).flatMap(it => /[\p{L}\d]/u.test(it) ? partedAt(it, names, lengths) : it);
  return {
    in: scope => text => wordsIn(text).map(it => scrambled(it, { drawn, chance, scope: fixed.get(wordOf(it)) ?? scope })).join(''),
    fix: (text, scope) => {
      for (const it of wordsIn(text).map(wordOf)) if (names.has(it) && !fixed.has(it)) fixed.set(it, scope);
    },
  };
}

const PIECES = /(?:\p{L}\p{M}*)+|\d+|[^\p{L}\d]+/gu;

interface Drawing {
  readonly drawn: Map<string, string>;
  readonly chance: Chance;
  readonly scope: string;
}

function scrambled(word: string, { drawn, chance, scope }: Drawing): string {
  let before = `${scope} `;
  return Array.from(word, sign => {
    if (/^\p{M}$/u.test(sign)) return sign;
    before += plainSign(sign);
    const known = drawn.get(before);
    const it = known ?? drawPlain(plainSign(sign), chance, isAccented(sign));
    if (known === undefined) drawn.set(before, it);
    return drawnLike(it, sign);
  }).join('');
}

/** A word at the places where known ones stand in it, the longest first. */
function partedAt(word: string, names: ReadonlySet<string>, lengths: readonly number[]): readonly string[] {
  const plain = Array.from(word, plainSign).join('');
  // Where marks stand by themselves, places would not agree.
  if (plain.length !== word.length) return [word];
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < word.length;) {
    const length = lengths.find(it => at + it <= word.length && names.has(plain.slice(at, at + it))) ?? 0;
    if (length > 0) {
      pieces.push(...from < at ? [word.slice(from, at)] : [], word.slice(at, at + length));
      from = at + length;
    }
    at += Math.max(length, 1);
  }
  return from < word.length ? [...pieces, word.slice(from)] : pieces;
}

/** A word as it is known among those of a case: small, and without marks. */
export function wordOf(text: string): string {
  return Array.from(text, plainSign).join('');
}
