import { keyWords, tells } from '../datum/telling-name.ts';
import { DATED } from './national-id/dated.ts';
import { LETTERED } from './national-id/lettered.ts';
import { MODULO_97 } from './national-id/modulo-97.ts';
import type { Scheme } from './national-id/scheme.ts';
import { WEIGHTED } from './national-id/weighted.ts';
import type { NamedText, Recognizer } from './recognizer.ts';

/**
 * The numbers by which the largest countries know their people. Nearly all are short digits that one number in ten passes
 * for: such a number counts only under a name that speaks of it; long or marked writings speak for themselves.
 */
export const nationalId: Recognizer = {
  id: 'national-id',
  recognize: field => {
    const text = field.value.trim();
    if (!fits(text)) return [];
    const compact = text.toUpperCase().replace(/[\s./+-]/gu, '');
    if (SCHEMES.some(it => named(it, field, compact))) return [{ category: 'national-id', form: 'plain', confidence: 'declared', text }];
    return SCHEMES.some(it => evident(it, text, compact)) ? [{ category: 'national-id', form: 'plain', confidence: 'inferred', text }] : [];
  },
};

const SCHEMES: readonly Scheme[] = [...LETTERED, ...MODULO_97, ...DATED, ...WEIGHTED];

/** The shortest is an Irish number of eight characters, the longest a French one of fifteen digits in seven groups. */
function fits(text: string): boolean {
  return text.length >= 8 && text.length <= 24 && /\d{2}/u.test(text) && /^[\dA-Z][\dA-Z ./+-]+[\dA-Z]$/iu.test(text);
}

function named(scheme: Scheme, { name }: NamedText, compact: string): boolean {
  return scheme.shape.test(compact) && (scheme.names.test(keyWords(name)) || tells(name, 'national-id')) && scheme.proves(compact);
}

function evident(scheme: Scheme, text: string, compact: string): boolean {
  return scheme.evident?.test(text) === true && scheme.shape.test(compact) && scheme.proves(compact);
}
