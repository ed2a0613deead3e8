/**
 * Bits needed to tell every person on Earth apart: 2³³ is 8.6 thousand million. The measure of an identifier in the
 * web measurement literature (Acar et al., "The Web Never Forgets", CCS 2014; Englehardt and Narayanan, CCS 2016).
 */
export const IDENTIFYING_BITS = 33;

/** Can this stored value tell people apart? Times, counters and words cannot, however long the whole value is. */
export function identifies(value: string): boolean {
  return identifiersIn(value).length > 0;
}

/** The parts of a stored value that can tell people apart, each fit to be searched for. */
export function identifiersIn(value: string): readonly string[] {
  const plain = unescaped(value);
  const dated = datedIn(plain);
  if (dated !== undefined) return [dated];
  return plain.split(/[^A-Za-z0-9_-]+|(?<=\d)\.(?=\d)/u).flatMap(partsOf).filter(it => bitsOf(it) >= IDENTIFYING_BITS);
}

/**
 * A number drawn by chance and the moment when, told together: neither tells everybody apart, both do. Two short fields of a version
 * stand before it (`GA1.2.`, `fb.1.`, `1.1.`), or nothing, and then the number must not read as a time itself
 * (https://developers.google.com/analytics/devguides/collection/analyticsjs/cookie-usage, read from `GA1.2.1033501218.1368408000`;
 * https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc: `fb.1.1596403881668.1116446470`).
 */
function datedIn(text: string): string | undefined {
  const [, version, first = '', second = ''] = /^([A-Za-z]{0,3}\d?\.\d\.)?(\d{6,13})\.(\d{6,13})$/u.exec(text) ?? [];
  const [times, numbers] = [[first, second].filter(isTime), [first, second].filter(it => !isTime(it))];
  const isDated = numbers.every(it => it.length >= CHANCE_MIN && !isDay(it)) && (times.length === 1 || (version !== undefined && times.length === 2));
  return isDated ? `${first}.${second}` : undefined;
}

/** Shorter numbers beside a time count something. Digits. */
const CHANCE_MIN = 8;

function isTime(text: string): boolean {
  return /^1\d{9}(?:\d{3})?$/u.test(text);
}

// 20260131
function isDay(text: string): boolean {
  return /^(?:19|20)\d\d[01]\d[0-3]\d$/u.test(text);
}

// A UUID is one identifier with dashes in it; `GA1-2-…` is several parts.
function partsOf(token: string): readonly string[] {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(token) ? [token] : token.split(/[_-]+/u);
}

/** The most information a text of this length and alphabet can hold, in bits; 0 for a time, a sentence or a plain word. */
function bitsOf(text: string): number {
  if (isTime(text) || !/\d/u.test(text)) return 0;
  return text.length * Math.log2(alphabetOf(text));
}

function alphabetOf(text: string): number {
  if (/^\d+$/u.test(text)) return 10;
  if (/^[\da-f-]+$/iu.test(text)) return 16;
  return /^(?:[\da-z]+|[\dA-Z]+)$/u.test(text) ? 36 : 62;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
