import { indexOf } from '../../natives.ts';

/** Whether a word is one of a list, written with a space before and after each. What has a space itself is none. */
export function isListed(words: string, word: string): boolean {
  return indexOf(word, ' ') < 0 && indexOf(words, ` ${word} `) >= 0;
}
