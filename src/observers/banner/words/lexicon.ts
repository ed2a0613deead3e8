import { LANGUAGES } from './index.ts';
import type { Says } from './says.ts';
import { SAYS } from './says.ts';

/** Looks a kind of words up in a text that was folded. */
export interface Lexicon {
  /** Where it is said first: the number of characters before it; -1 where it is not. */
  readonly at: (says: Says, text: string) => number;
  readonly has: (says: Says, text: string) => boolean;
  /** How often it is said, up to a few. */
  readonly times: (says: Says, text: string) => number;
  /** The words of a text that no list has. */
  readonly unsaid: (text: string) => readonly string[];
}

/** More is as good as that many. */
const TIMES_MAX = 5;
/** Shorter words only join others. Characters. */
const JOINS_MAX = 3;

/** Every list of every language made into one pattern for each kind, when it is first asked for: most documents never ask. */
export function openLexicon(): Lexicon {
  const patterns = new Map<Says, RegExp>();
  const patternOf = (says: Says): RegExp => {
    const known = patterns.get(says) ?? patternFrom(LANGUAGES.map(it => it[says]).join(','));
    patterns.set(says, known);
    return known;
  };
  const at = (says: Says, text: string): number => ` ${text} `.search(patternOf(says));
  return {
    at, has: (says, text) => at(says, text) >= 0,
    times: (says, text) => Math.min(TIMES_MAX, [...` ${text} `.matchAll(new RegExp(patternOf(says), 'gu'))].length),
    unsaid: text => {
      const left = SAYS.reduce((rest, it) => ` ${rest} `.replaceAll(new RegExp(patternOf(it), 'gu'), '').trim(), text);
      return left.split(' ').filter(word => word.length > JOINS_MAX && !SAYS.some(it => at(it, word) >= 0));
    },
  };
}

/** Words begin after a space, so that only there anything is tried. */
function patternFrom(list: string): RegExp {
  const phrases = [...new Set(list.split(',').map(it => it.trim()))];
  const all = phrases.map(it => it.startsWith('=') ? `^ ${it.slice(1)}(?= $)` : ` ${it.replaceAll('*', '[^ ]*')}(?= )`);
  return new RegExp(all.join('|'), 'u');
}

