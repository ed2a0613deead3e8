import type { DataCategory } from '../datum/category.ts';
import { supports } from '../datum/supporting-key.ts';
import { CHECKSUMS } from '../digests/index.ts';
import { variantsOf } from '../normalizers/index.ts';
import type { Variant } from '../normalizers/normalizer.ts';
import { keyOf } from './personal.ts';
import type { StandIn } from './stand-ins.ts';

/** A short text that is exchanged only where it stands by itself. */
export interface Token {
  readonly by: string;
  /** Where it stands for a value only under a name that speaks of it. */
  readonly under?: DataCategory | undefined;
  /** Only where it is all of what stands there. */
  readonly whole?: true | undefined;
}

/** Short texts, in small letters, and what is exchanged for them. */
export type Tokens = ReadonlyMap<string, Token>;

/** What is shorter is not searched for within texts (`search/text-terms.ts`). Bytes. */
const TEXT_MIN = 6;
/** So many variants, the first, are looked for as checksums (`search/short-texts.ts`). */
const SUMMED_MAX = 3;
/** Shorter figures stand everywhere, and shorter words. Characters. */
const FIGURES_MIN = 4;
const WORD_MIN = 3;

/** The writings of values that are too short to be searched for within texts, and checksums. */
export function tokensOf(standIns: readonly StandIn[]): Tokens {
  const tokens = new Map<string, Token>();
  const put = (text: string, it: Token): void => { if (!tokens.has(keyOf(text)) && keyOf(text) !== keyOf(it.by)) tokens.set(keyOf(text), it); };
  for (const { category, text, by, effort } of standIns) {
    const variants = effort === 'light' ? [{ text, steps: [] }] : variantsOf(text, category);
    const named = new Map((effort === 'light' ? [{ text: by, steps: [] }] : variantsOf(by, category)).map(it => [nameOf(it), it.text]));
    const short = variants.filter(({ text: variant }) => new TextEncoder().encode(variant.trim()).length < TEXT_MIN);
    const pairs = short.flatMap(it => named.get(nameOf(it)) === undefined ? [] : [{ it, other: named.get(nameOf(it)) ?? '' }]);
    for (const { it, other } of pairs) put(it.text, isTelling(it) ? { by: other } : { by: other, under: category });
    if (effort === 'full') variants.slice(0, SUMMED_MAX).forEach(it => { addSums(put, it.text, named.get(nameOf(it))); });
  }
  return tokens;
}

function nameOf({ steps, part }: Variant): string {
  return `${steps.join(' ')} ${part === true}`;
}

function isTelling({ text, part }: Variant): boolean {
  return part !== true && text.length >= (/\p{L}/u.test(text) ? WORD_MIN : FIGURES_MIN);
}

function addSums(put: (text: string, it: Token) => void, text: string, by: string | undefined): void {
  if (by === undefined) return;
  const [bytes, others] = [text, by].map(it => new TextEncoder().encode(it)) as [Uint8Array, Uint8Array];
  for (const it of CHECKSUMS) {
    const [sum, other] = [it.of(bytes), it.of(others)];
    put(String(sum), { by: String(other) });
    put(String(sum | 0), { by: String(other | 0) });
    put(sum.toString(16).padStart(8, '0'), { by: other.toString(16).padStart(8, '0') });
  }
}

/** A text with tokens exchanged. */
export type TokenExchange = (text: string) => string;

/**
 * Exchanges tokens where nothing goes on with them. What stands as the name of something else is left: `page=` is no first name; and figures,
 * or what counts under a name only, must be all of what stands there.
 */
export function openTokens(tokens: Tokens): TokenExchange {
  if (tokens.size === 0) return text => text;
  // Words are looked up; what has other signs in it is looked for.
  const composed = [...tokens.keys()].filter(it => !/^-?[\p{L}\d]+$/u.test(it)).toSorted((a, b) => b.length - a.length).map(it => it.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
  const patterns = [...composed.length === 0 ? [] : [new RegExp(`(?<![\\p{L}\\d])(?:${composed.join('|')})(?![\\p{L}\\d])`, 'giu')], /-?(?<![\p{L}\d])[\p{L}\d]+/gu];
  return text => patterns.reduce((before, pattern) => before.replace(pattern, (word: string, at: number) => wordFor(tokens, word, { text: before, at })), text);
}

function wordFor(tokens: Tokens, word: string, { text, at }: { readonly text: string; readonly at: number }): string {
  const token = tokens.get(word.toLowerCase());
  if (token === undefined) return word.startsWith('-') ? `-${wordFor(tokens, word.slice(1), { text, at: at + 1 })}` : word;
  const [before, behind] = [text.slice(Math.max(0, at - NAME_MAX), at), text.slice(at + word.length, at + word.length + 3)];
  if (/^(?:["']?\s?[=:]|_)/u.test(behind) || before.endsWith('_') || !standsFor(token, word, { before, behind: behind.charAt(0) })) return word;
  return inCaseOf(word, token.by);
}

function inCaseOf(word: string, by: string): string {
  if (word === word.toLowerCase()) return by.toLowerCase();
  return word === word.toUpperCase() ? by.toUpperCase() : by;
}

/** A name is looked for so far before a token. Characters. */
const NAME_MAX = 80;

interface Around {
  readonly before: string;
  readonly behind: string;
}

function standsFor({ under, whole }: Token, word: string, around: Around): boolean {
  if (under !== undefined) return isAll(around) && supports(/([\w.[\]-]+)["']?\s*[=:]\s*["']?$/u.exec(around.before)?.[1] ?? '', under);
  return isAll(around) || (whole !== true && /\p{L}/u.test(word));
}

function isAll({ before, behind }: Around): boolean {
  return /(?:^|[\s"'=:&,;|{}[\]()<>/])$/u.test(before) && (behind === '' || /[\s"'&,;|{}[\]()<>/]/u.test(behind));
}
