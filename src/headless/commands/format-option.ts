import { InvalidArgumentError, Option } from 'commander';
import { EXPORTERS } from '../../core/exporters/index.ts';

/** `--format`: what an audit is written as, with commas; where none is named, all but what is written on request only. `besides`: what this command can write that no exporter makes. */
export function formatOption(besides: readonly string[] = []): Option {
  const known = [...EXPORTERS.map(it => it.id), ...besides];
  const usual = EXPORTERS.filter(it => it.onRequest !== true).map(it => it.id);
  return new Option('--format <list>', `what to write, with commas: ${known.join(', ')}`).argParser(text => formatsIn(text, known)).default(usual, usual.join(','));
}

function formatsIn(text: string, known: readonly string[]): readonly string[] {
  const asked = text.split(',').map(it => it.trim()).filter(it => it !== '');
  if (asked.length === 0 || asked.some(it => !known.includes(it))) throw new InvalidArgumentError(`Expected some of ${known.join(', ')}, with commas between.`);
  return [...new Set(asked)];
}
