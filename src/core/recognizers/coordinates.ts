import { keyWords } from '../datum/telling-name.ts';
import { wordsOf } from '../datum/words.ts';
import type { NamedText, Recognized, Recognizer } from './recognizer.ts';

/**
 * A place on Earth: latitude and longitude in one value, with three decimals each (some hundred meters) and in range; or
 * one of them under its name. Sizes, scroll depths, versions and shares of a screen are pairs of numbers too.
 */
export const coordinates: Recognizer = {
  id: 'coordinates',
  recognize: field => {
    if (field.value.length < 3 || field.value.length > 64 || !NUMERIC.test(field.value)) return [];
    const text = field.value.trim();
    return SINGLE.test(text) ? single(text, field) : pair(text, field);
  },
};

const NUMERIC = /^\s*(?:geo:|point\s?)?[([]?\s*[-+]?\d{1,3}\.\d/iu;

const SINGLE = /^[-+]?\d{1,3}\.\d{2,15}$/u;

function single(text: string, { name }: NamedText): readonly Recognized[] {
  const limit = /[Ll](?:at|on|ng)|LAT|LON|LNG/u.test(name) ? limitOf(keyWords(name)) : 0;
  return Number(text) !== 0 && Math.abs(Number(text)) <= limit ? [place(text, 'declared')] : [];
}

/** `lat` abbreviates latency too, which is written as a whole number or beside words that say so. */
function limitOf(words: string): number {
  if (/ (?:ms|latency|time|net|avg|max|min|p \d+) /u.test(words)) return 0;
  if (/ (?:lat|latitude) $/u.test(words)) return 90;
  return / (?:lng|lon|long|longitude) $/u.test(words) ? 180 : 0;
}

const PAIR = /^(?:geo:|point\s?)?[([]?\s*([-+]?\d{1,3}\.\d{3,15})(?:\s*[,;|]\s*|\s+)([-+]?\d{1,3}\.\d{3,15})\s*[)\]]?$/iu;

function pair(text: string, { name }: NamedText): readonly Recognized[] {
  const [, first, second] = PAIR.exec(text) ?? [];
  if (!isPlace(Math.abs(Number(first)), Math.abs(Number(second)))) return [];
  const words = wordsOf(name);
  if (ON_EARTH.test(words)) return [place(text, 'declared')];
  return ON_SCREEN.test(words) ? [] : [place(text, 'inferred')];
}

const ON_EARTH = / (?:coordinates?|coords?|lat ?(?:lng|lon|long)|ll|geo|geo ?location|location|position|gps|center) $/u;

/** Names of pairs that are a point, a size or a span on a screen or in time. */
const ON_SCREEN = / (?:x|y|xy|pos|point|points|path|mouse|click|clicks|touch|scroll|size|viewport|screen|width|height|resolution|rect|box|bounds|offset|scale|ratio|time|times|timing|timings|perf|duration|vitals|version|transform|matrix|translate|d|vitesse|range|score|scores|price|prices|rate|bid|bids) /u;

// In longitude-first writing the first number may pass 90. Both within one degree of 0° N 0° E is open sea: a share of something.
// What is no number at all is no place: every comparison with it fails.
function isPlace(first: number, second: number): boolean {
  return Math.max(first, second) > 1 && first <= 180 && second <= 180 && Math.min(first, second) <= 90;
}

function place(text: string, confidence: Recognized['confidence']): Recognized {
  return { category: 'coordinates', form: 'plain', confidence, text };
}
