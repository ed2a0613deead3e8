import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { Argument, Command } from 'commander';
import { KEY_BYTES, keyIdOf, publicKeyOf, publicKeyText, secretKeyFrom, secretKeyText } from '../../core/bundle/keys.ts';
import type { Language } from '../../core/wording/language.ts';
import { EXIT } from '../exit.ts';
import type { Exit } from '../exit.ts';
import type { Subcommand, Surroundings } from './command.ts';
import { languageOption } from './language-option.ts';

/** `sillage keys new`: a key to sign bundles with, and the one by which others check them. */
export const keys: Subcommand = {
  name: 'keys',
  describe: (environment, accept) => new Command('keys')
    .description('Makes a key pair (Ed25519) to sign bundles with.')
    .addArgument(new Argument('<what>', 'what to do').choices(['new']))
    .argument('<file>', 'where the secret key goes, for you alone; the public one goes to <file>.pub')
    .addOption(languageOption(environment, 'of what is told'))
    .action((_, file: string, { lang }: { readonly lang: Language }) => {
      accept({ options: { file, lang }, run: around => makeKeys(file, lang, around) });
    }),
};

function makeKeys(file: string, lang: Language, { print, progress, styleFor }: Surroundings): Exit {
  const { words } = styleFor(lang);
  const secret = secretKeyFrom(new Uint8Array(randomBytes(KEY_BYTES)));
  const open = publicKeyOf(secret);
  const secretFailure = written(file, secretKeyText(secret), 0o600);
  const failure = secretFailure ?? written(`${file}.pub`, publicKeyText(open), 0o644);
  if (failure === undefined) {
    print(words.bundle.keyMade(file, `${file}.pub`, keyIdOf(open)));
    return EXIT.done;
  }
  // Half a pair is of no use, and the next try would find it in its way.
  if (secretFailure === undefined) rmSync(file);
  progress.note(failure);
  return EXIT.usage;
}

/** Writes a new file; why it could not be. One that is there already may be somebody's only key, and stays. */
function written(path: string, text: string, mode: number): string | undefined {
  try {
    writeFileSync(path, text, { mode, flag: 'wx' });
    return undefined;
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    return `${path}: ${code === 'EEXIST' ? 'expected a file that is not there yet' : `expected a place that can be written to (${code})`}`;
  }
}
