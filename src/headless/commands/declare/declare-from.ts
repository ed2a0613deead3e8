import { writeFileSync } from 'node:fs';
import { openDirectory } from '../../../core/declaration/suggest/directory.ts';
import type { Proposal } from '../../../core/declaration/suggest/proposal.ts';
import { proposalsIn } from '../../../core/declaration/suggest/proposals-in.ts';
import { yamlOf } from '../../../core/declaration/suggest/yaml-of.ts';
import type { Language } from '../../../core/wording/language.ts';
import { EXIT } from '../../exit.ts';
import type { Exit } from '../../exit.ts';
import { textOf } from '../../files/read-named.ts';
import { organizationEntries } from '../../knowledge.ts';
import type { Surroundings } from '../command.ts';
import { proposalsFromAudit } from './proposals-from-audit.ts';

/** What declarations are to be proposed from, and where to write them. */
export interface DeclareOptions {
  readonly files: readonly string[];
  readonly fromAudit: string | undefined;
  readonly out: string;
  readonly lang: Language;
}

/** Reads every source, and writes one file of proposals; mistakes of all sources are told together. */
export function declareFrom(options: DeclareOptions, { styleFor, progress, print }: Pick<Surroundings, 'styleFor' | 'progress' | 'print'>): Exit {
  const { words } = styleFor(options.lang);
  const mistakes: string[] = [];
  const proposals = onceEach(proposalsOf(options, mistakes));
  const sources = [...options.files, ...options.fromAudit === undefined ? [] : [options.fromAudit]];
  if (sources.length === 0) mistakes.push(words.declare.nothingGiven);
  if (mistakes.length > 0) { progress.note(mistakes.join('\n')); return EXIT.usage; }
  try {
    // What somebody confirmed must not be lost.
    writeFileSync(options.out, yamlOf(proposals, sources), { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    progress.note(code === 'EEXIST' ? words.declare.isThere(options.out) : words.cannotWrite(options.out, code));
    return code === 'EEXIST' ? EXIT.usage : EXIT.notAudited;
  }
  const unknown = proposals.filter(it => it.sure === 'unknown').length;
  print(`${words.declare.written(options.out, proposals.length, unknown)}\n`);
  return EXIT.done;
}

function proposalsOf({ files, fromAudit }: DeclareOptions, mistakes: string[]): readonly Proposal[] {
  const directory = openDirectory(organizationEntries());
  const listed = files.flatMap(path => {
    const text = textOf(path, mistakes);
    return text === undefined ? [] : proposalsIn(text, directory);
  });
  const text = fromAudit === undefined ? undefined : textOf(fromAudit, mistakes);
  if (text === undefined) return listed;
  const observed = proposalsFromAudit(text);
  if (observed.ok) return [...listed, ...observed.proposals];
  mistakes.push(...observed.mistakes.map(it => `${fromAudit}: ${it}`));
  return listed;
}

function onceEach(proposals: readonly Proposal[]): readonly Proposal[] {
  return [...new Map(proposals.toReversed().map(it => [it.recipient.toLowerCase(), it])).values()].toReversed();
}
