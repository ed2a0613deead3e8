import type { Knowledge } from '../audit/conduct.ts';
import { PATHS } from './bundle.ts';
import type { BundleFile, KnowledgeDigests, Manifest } from './bundle.ts';
import { compose } from './compose.ts';
import { differencesIn } from './differences.ts';
import type { Fault } from './fault.ts';
import { readSource } from './read-source.ts';
import type { Unlike } from './verified.ts';

/** What this Sillage knows: an audit follows from evidence, rules and this. */
export interface Here {
  readonly knowledge: Omit<Knowledge, 'rulebook'>;
  readonly digests: KnowledgeDigests;
}

/** By what this Sillage is another than the one that made a bundle; nothing where the same must follow here. */
export function unlikeHere({ tool, knowledge }: Manifest, { knowledge: { version }, digests }: Here): readonly Unlike[] {
  const tables = Object.keys(digests) as (keyof KnowledgeDigests)[];
  const all: readonly Unlike[] = [{ of: 'tool', made: tool.version, here: version }, ...tables.map(of => ({ of, made: knowledge[of], here: digests[of] }))];
  return all.filter(it => it.made !== it.here);
}

/** Makes the whole bundle again from its evidence, inputs and rules, and tells by what it is not the one that is there. */
export function reDerive(files: readonly BundleFile[], manifest: Manifest, here: Here): readonly Fault[] {
  const read = readSource(files, manifest.chain.visits.length);
  if (!read.ok) return read.faults;
  try {
    const { languages, made, signedBy } = manifest;
    const again = compose({ case: read.case, knowledge: { ...here.knowledge, rulebook: read.rulebook }, digests: here.digests, languages, made, signedBy });
    return compared(files, again.files);
  } catch {
    // Evidence that somebody made up may be of the right shape and still lead an audit astray.
    return [{ kind: 'cannot-conduct', file: PATHS.audit }];
  }
}

/** The manifest's list and the sums follow from the other files, and say nothing of their own. */
const isFollowing = ({ file, path }: Fault): boolean => file === PATHS.sums || (file === PATHS.manifest && path?.startsWith('$.files') === true);

function compared(given: readonly BundleFile[], again: readonly BundleFile[]): readonly Fault[] {
  const [is, ought] = [given, again].map(files => new Map(files.map(it => [it.path, it.bytes])));
  const faults = again.flatMap(({ path, bytes }): readonly Fault[] => {
    const there = is?.get(path);
    return there === undefined ? [{ kind: 'not-there', file: path }] : differencesIn(path, there, bytes);
  });
  const besides = given.filter(it => it.path !== PATHS.signature && ought?.has(it.path) !== true).map((it): Fault => ({ kind: 'not-made', file: it.path }));
  const own = [...faults, ...besides].filter(it => !isFollowing(it));
  return own.length > 0 ? own : faults;
}
