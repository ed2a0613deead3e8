import type { Chance } from './chance.ts';
import { drawnLike, drawPlain, isAccented, plainSign } from './draw.ts';

/** Makes of a text another of the same looks; of the same word always the same, in whatever case and with or without its accents. */
export type Scramble = (text: string) => string;

/**
 * Words and numbers become others, sign by sign; what parts them stays. Words with the same beginning get the same beginning, so that a
 * value being typed grows as it did (prefix-preserving, as Xu et al., "Prefix-Preserving IP Address Anonymization", ICNP 2002, do it for
 * addresses, but by a table of what was drawn, so that nothing can be computed back). `words`: those of the case, which keep their place
 * within longer ones: the name within the address. `scope`: other words of one scope say nothing of those of
 * another.
 */
export function openScrambler(chance: Chance, words: ReadonlySet<string>): (scope: string) => Scramble {
  const drawn = new Map<string, string>();
  const lengths = [...new Set([...words].map(it => it.length))].toSorted((a, b) => b - a);
  return scope => text => Array.from(text.matchAll(PIECES), ([piece]) => /[\p{L}\d]/u.test(piece) ? partedAt(piece, words, lengths).map(it => scrambled(it, { drawn, chance, scope: words.has(wordOf(it)) ? 'known' : scope })).join('') : piece).join('');
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
function partedAt(word: string, words: ReadonlySet<string>, lengths: readonly number[]): readonly string[] {
  const plain = Array.from(word, plainSign).join('');
  // Where marks stand by themselves, places would not agree.
  if (plain.length !== word.length) return [word];
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < word.length;) {
    const length = lengths.find(it => at + it <= word.length && words.has(plain.slice(at, at + it))) ?? 0;
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
