import { keyWords, tells } from '../datum/telling-name.ts';
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
    if (isTold(keyWords(field.name), compact)) return [{ category: 'national-id', form: 'plain', confidence: 'declared', text }];
    return EVIDENT.test(text) && SCHEMES.some(it => it.evident?.test(text) === true && proves(it, compact)) ? [{ category: 'national-id', form: 'plain', confidence: 'inferred', text }] : [];
  },
};

const SCHEMES: readonly Scheme[] = [...LETTERED, ...MODULO_97, ...DATED, ...WEIGHTED];

/** One pattern for all, so that the many fields that are nothing of the kind are asked once. */
const SHAPES = new RegExp(SCHEMES.map(it => it.shape.source).join('|'), 'u');
const NAMES = new RegExp(SCHEMES.map(it => it.names.source).join('|'), 'u');
const EVIDENT = new RegExp(SCHEMES.flatMap(it => it.evident === undefined ? [] : [it.evident.source]).join('|'), 'u');

/** In capitals without marks, or '' for what is no such number. The shortest has eight characters, the longest fifteen digits in seven groups. */
function compactOf(text: string): string {
  if (text.length < 8 || text.length > 24 || !/^[\dA-Z][\dA-Z ./+-]+[\dA-Z]$/iu.test(text)) return '';
  const compact = text.toUpperCase().replace(/[ ./+-]/gu, '');
  return SHAPES.test(compact) ? compact : '';
}

function isTold(words: string, compact: string): boolean {
  const general = tells(words, 'national-id');
  return (general || NAMES.test(words)) && SCHEMES.some(it => (general || it.names.test(words)) && proves(it, compact));
}

function proves(scheme: Scheme, compact: string): boolean {
  return scheme.shape.test(compact) && scheme.proves(compact);
}
