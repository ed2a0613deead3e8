import { keyWords, wordsTell } from '../datum/telling-name.ts';
import { DATED } from './national-id/dated.ts';
import { LETTERED } from './national-id/lettered.ts';
import { MODULO_97 } from './national-id/modulo-97.ts';
import type { Scheme } from './national-id/scheme.ts';
import { WEIGHTED } from './national-id/weighted.ts';
import type { Recognizer } from './recognizer.ts';

/**
 * The numbers by which the largest countries know their people. Nearly all are short digits that one number in ten passes
 * for: such a number counts only under a name that speaks of it; long or marked writings speak for themselves.
 */
export const nationalId: Recognizer = {
  id: 'national-id',
  recognize: field => {
    const text = field.value.trim();
    const compact = compactOf(text);
    if (compact === '') return [];
    if (isTold(field.name, compact)) return [{ category: 'national-id', form: 'plain', confidence: 'declared', text }];
    return EVIDENT.test(text) && SCHEMES.some(it => it.evident?.test(text) === true && proves(it, compact)) ? [{ category: 'national-id', form: 'plain', confidence: 'inferred', text }] : [];
  },
};

const SCHEMES: readonly Scheme[] = [...LETTERED, ...MODULO_97, ...DATED, ...WEIGHTED];

/** Coarser than any shape and cheaper than all: mostly digits, or the letters of Italy, Mexico and India in their places. */
const ROUGHLY = /^(?:\d{9,15}|\d{17}[\dX]|[\dXYZ]\d{6,7}[A-Z]{1,2}|\d{6}(?:[A-Y]\d{3}|\d{3})[\dA-Z]|\d{6}[AB]\d{8}|[A-Z]{2}\d{6}[A-D]|[A-Z]{4}[A-Z\d]{5,14})$/u;

/** One pattern for all, so that the many fields that are nothing of the kind are asked once. */
const NAMES = new RegExp(SCHEMES.map(it => it.names.source).join('|'), 'u');
const EVIDENT = new RegExp(SCHEMES.flatMap(it => it.evident === undefined ? [] : [it.evident.source]).join('|'), 'u');

/** In capitals without marks, or '' for what is no such number. The shortest has eight characters, the longest fifteen digits in seven groups. */
function compactOf(text: string): string {
  if (text.length < 8 || text.length > 24 || !/^[\dA-Za-z][\dA-Za-z ./+-]+[\dA-Za-z]$/u.test(text)) return '';
  const compact = text.toUpperCase().replace(/[ ./+-]/gu, '');
  return ROUGHLY.test(compact) ? compact : '';
}

function isTold(name: string, compact: string): boolean {
  const words = keyWords(name);
  const general = wordsTell(words, 'national-id');
  return (general || NAMES.test(words)) && SCHEMES.some(it => (general || it.names.test(words)) && proves(it, compact));
}

function proves(scheme: Scheme, compact: string): boolean {
  return scheme.shape.test(compact) && scheme.proves(compact);
}
