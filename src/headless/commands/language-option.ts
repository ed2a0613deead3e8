import { Option } from 'commander';
import { LANGUAGES, languageOf } from '../../core/wording/language.ts';
import type { Environment } from './command.ts';

/** `--lang`: the language of what is written; that of the shell where none is named. */
export function languageOption(environment: Environment, what: string): Option {
  const spoken = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return new Option('--lang <language>', what).choices(LANGUAGES).default(languageOf(spoken));
}
