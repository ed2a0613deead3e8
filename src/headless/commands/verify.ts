import { readFileSync, statSync } from 'node:fs';
import { Command } from 'commander';
import { BUNDLE_BYTES_MAX } from '../../core/bundle/bundle.ts';
import { readPublicKey } from '../../core/bundle/keys.ts';
import type { PublicKey } from '../../core/bundle/keys.ts';
import { tellVerified } from '../../core/bundle/tell.ts';
import type { Verified } from '../../core/bundle/verified.ts';
import { verifyBundle, verifyFiles } from '../../core/bundle/verify.ts';
import type { Language } from '../../core/wording/language.ts';
import { EXIT } from '../exit.ts';
import type { Exit } from '../exit.ts';
import { textOf } from '../files/read-named.ts';
import { iabVendors, knowledgeDigests, organizations, recipes, vendors, VERSION } from '../knowledge.ts';
import type { Style } from '../output/matrix.ts';
import type { Subcommand, Surroundings } from './command.ts';
import { languageOption } from './language-option.ts';

interface VerifyOptions {
  readonly bundle: string;
  /** The public key it must be signed by: a file, or 64 hexadecimal digits. */
  readonly key: string | undefined;
  readonly json: boolean;
  readonly lang: Language;
}

/** `sillage verify`: whether a bundle is as it was made, and its audit follows from its evidence. */
export const verify: Subcommand = {
  name: 'verify',
  describe: (environment, accept) => new Command('verify')
    .description('Checks that a bundle is as it was made, and draws its audit anew from its evidence.')
    .argument('<bundle>', 'a file that sillage audit --format bundle wrote')
    .option('--key <key>', 'the public key it must be signed by: a file, or 64 hexadecimal digits')
    .option('--json', 'tell it as JSON', false)
    .addOption(languageOption(environment, 'of what is told'))
    .addHelpText('after', '\nExit status: 0 as it was made, and the audit follows; 1 not as it was made; 2 wrong usage; 3 its files agree, but it was made by another version: the audit could not be drawn anew.')
    .action((bundle: string, given: Omit<VerifyOptions, 'bundle'>) => {
      const options = { ...given, bundle };
      accept({ options, run: around => verifyOne(options, around) });
    }),
};

const EXITS: Readonly<Record<Verified['result'], Exit>> = { 'verified': EXIT.done, 'changed': EXIT.belowLimit, 'not-re-derived': EXIT.notAudited };

function verifyOne({ bundle, key: given, json, lang }: VerifyOptions, { progress, print, styleFor }: Surroundings): Exit {
  const mistakes: string[] = [];
  const key = given === undefined ? undefined : keyFrom(given, mistakes);
  const zip = bytesOf(bundle, mistakes);
  if (zip === undefined || mistakes.length > 0) { progress.note(mistakes.join('\n')); return EXIT.usage; }
  const here = { knowledge: { organizations: organizations(), recipes, vendors, iabVendors, version: VERSION }, digests: knowledgeDigests() };
  const verified = zip === 'too-large' ? verifyFiles({ files: [], faults: [{ kind: 'too-large', file: '' }] }, here, key) : verifyBundle(zip, here, key);
  print(json ? `${JSON.stringify(verified, null, 2)}\n` : told(verified, styleFor(lang)));
  return EXITS[verified.result];
}

function keyFrom(given: string, mistakes: string[]): PublicKey | undefined {
  const key = readPublicKey(given) ?? readPublicKey(textOf(given, mistakes) ?? '');
  if (key === undefined && mistakes.length === 0) mistakes.push(`${given}: expected a public key, as sillage keys new writes it (Ed25519, PEM), or 64 hexadecimal digits`);
  return key;
}

/** The bytes of a file, so far as a bundle can have as many. */
function bytesOf(path: string, mistakes: string[]): Uint8Array | 'too-large' | undefined {
  try {
    return statSync(path).size > BUNDLE_BYTES_MAX ? 'too-large' : new Uint8Array(readFileSync(path));
  } catch (error) {
    mistakes.push(`${path}: expected a file that can be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
    return undefined;
  }
}

function told(verified: Verified, { language, paint }: Style): string {
  const { result, faults, about, limits } = tellVerified(verified, language);
  const parts = [[paint('bold', result), ...faults.map(it => `  ${it}`)], about, limits === undefined ? [] : [limits]];
  return `${parts.filter(it => it.length > 0).map(it => it.join('\n')).join('\n\n')}\n`;
}
