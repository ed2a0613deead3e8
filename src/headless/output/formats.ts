import { InvalidArgumentError } from 'commander';
import { EXPORTERS } from '../../core/exporters/index.ts';

/** What is written where nobody says what: all that takes no browser to make. */
export const FORMATS: readonly string[] = EXPORTERS.map(it => it.id);

/** The report printed, which takes a browser. */
export const PDF = 'pdf';

/** Reads `--format`: names with commas between, each once. */
export function formatsIn(text: string): readonly string[] {
  const known = [...FORMATS, PDF];
  const asked = text.split(',').map(it => it.trim()).filter(it => it !== '');
  if (asked.length === 0 || asked.some(it => !known.includes(it))) throw new InvalidArgumentError(`Expected some of ${known.join(', ')}, with commas between.`);
  return [...new Set(asked)];
}
