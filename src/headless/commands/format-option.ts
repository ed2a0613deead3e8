import { InvalidArgumentError, Option } from 'commander';
import { EXPORTERS } from '../../core/exporters/index.ts';

/** `--format`: what an audit is written as, with commas; where none is named, all but what is written on request only. */
export function formatOption(): Option {
  const usual = EXPORTERS.filter(it => it.onRequest !== true).map(it => it.id);
  return new Option('--format <list>', `what to write, with commas: ${EXPORTERS.map(it => it.id).join(', ')}`).argParser(formats).default(usual, usual.join(','));
}

function formats(text: string): readonly string[] {
  const known = EXPORTERS.map(it => it.id);
  const asked = text.split(',').map(it => it.trim()).filter(it => it !== '');
  if (asked.length === 0 || asked.some(it => !known.includes(it))) throw new InvalidArgumentError(`Expected some of ${known.join(', ')}, with commas between.`);
  return [...new Set(asked)];
}
