/** ` (did you mean penalty?)`, or nothing where no word is near. */
export function didYouMean(given: string, words: readonly string[]): string {
  const near = nearest(given, words);
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}

/** One slip in three letters is a slip; more is another word. */
const LETTERS_PER_SLIP = 3;
/** Longer texts are not misspelled words, and would only cost time. */
const WORD_MAX = 64;

/** The word `given` was most likely meant to be, by edit distance (Levenshtein 1966); the first of equals. */
function nearest(given: string, words: readonly string[]): string | undefined {
  if (given.length > WORD_MAX) return undefined;
  const slips = Math.max(1, Math.floor(given.length / LETTERS_PER_SLIP));
  const scored = words
    .map(word => ({ word, distance: distanceBetween(given.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= slips && distance < word.length);
  return scored.reduce<(typeof scored)[number] | undefined>((best, it) => best && best.distance <= it.distance ? best : it, undefined)?.word;
}

function distanceBetween(from: string, to: string): number {
  const start = Array.from({ length: Array.from(to).length + 1 }, (_, column) => column);
  const last = Array.from(from).reduce<readonly number[]>((row, letter, index) => nextRow(row, { letter, to, first: index + 1 }), start);
  return last.at(-1) ?? 0;
}

function nextRow(row: readonly number[], { letter, to, first }: { letter: string; to: string; first: number }): readonly number[] {
  return Array.from(to).reduce<number[]>((next, other, column) => {
    const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
    next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    return next;
  }, [first]);
}
