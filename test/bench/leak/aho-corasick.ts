import AhoCorasick from 'modern-ahocorasick';
import type { Wanted } from '../../../src/core/search/wanted.ts';
import type { Peer } from './many-index-of.ts';

export interface Automaton {
  readonly found: Peer;
  readonly tokens: number;
}

/**
 * One automaton of the package modern-ahocorasick over the values in plain and in the usual encodings. Digests are not among
 * them: with every digest of every spelling (90,000 tokens of 32 to 128 signs) it would have some six million states.
 */
export function automatonOf(values: readonly Wanted[]): Automaton {
  const tokens = [...new Set(values.flatMap(({ text }) => [...new Set([text, text.trim().toLowerCase(), text.toUpperCase(), text.replace(/[^\p{L}\d]/gu, '')])].flatMap(encodings)))];
  const automaton = new AhoCorasick(tokens);
  return { found: text => automaton.match(text), tokens: tokens.length };
}

function encodings(text: string): readonly string[] {
  const once = encodeURIComponent(text);
  const bytes = Buffer.from(text);
  return [
    text, once, once.toLowerCase(), encodeURIComponent(once), once.replaceAll('%20', '+'), bytes.toString('hex'), bytes.toString('hex').toUpperCase(),
    ...text.length < 6 ? [] : [0, 1, 2].flatMap(shift => stems(bytes, shift)),
    Array.from(text).reverse().join(''), JSON.stringify(text).slice(1, -1), text.replaceAll('@', '\\u0040'), text.replaceAll('@', '&#64;'),
  ];
}

// What stays of a text's base64 wherever in a longer one it stands: the signs that share no bits with a neighbor.
function stems(bytes: Buffer, shift: number): readonly string[] {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
  const stable = (whole.length * 8 - whole.length * 8 % 6) / 6;
  return [whole.toString('base64'), whole.toString('base64url')].map(it => it.slice(Math.ceil(shift * 8 / 6), stable));
}
