import { PATHS, UNLISTED } from './bundle.ts';
import type { BundleFile, Manifest } from './bundle.ts';
import { chainPath } from './bundle.ts';
import { brokenLines, CHAIN_START, linesOf } from './chain.ts';
import { listed, tellable } from './fault.ts';
import type { Fault } from './fault.ts';
import { sha256Of } from './hashing.ts';
import { pathText } from './json-path.ts';
import { manifestText, readManifest, sumsText } from './manifest.ts';
import { parsed, textIn } from './texts.ts';

/** The manifest of a bundle's files, and what is wrong with it. */
export function manifestIn(files: readonly BundleFile[]): { readonly manifest?: Manifest; readonly faults: readonly Fault[] } {
  const file = PATHS.manifest;
  const bytes = files.find(it => it.path === file)?.bytes;
  if (bytes === undefined) return { faults: [{ kind: 'missing', file }] };
  const text = textIn(bytes);
  if (text === undefined) return { faults: [{ kind: 'text', file }] };
  const read = readManifest(parsed(text));
  if (!read.ok) return { faults: listed(read.complaints.map(({ path, expected }) => ({ kind: 'shape', file, path: pathText(path), expected }))) };
  return { manifest: read.value, faults: manifestText(read.value) === text ? [] : [{ kind: 'layout', file }] };
}

/** Holds the files against the manifest's list: each there, none besides, each as long as it was and the same. */
export function checkFiles(files: readonly BundleFile[], manifest: Manifest): readonly Fault[] {
  const given = new Map(files.map(it => [it.path, it.bytes]));
  const wanted = new Set(manifest.files.map(it => it.path));
  return [
    ...manifest.files.flatMap(({ path, bytes, sha256 }): readonly Fault[] => {
      const is = given.get(path);
      if (is === undefined) return [{ kind: 'missing', file: tellable(path) }];
      if (is.length !== bytes) return [{ kind: 'length', file: path }];
      return sha256Of(is) === sha256 ? [] : [{ kind: 'digest', file: path }];
    }),
    ...files.filter(it => !wanted.has(it.path) && !UNLISTED.includes(it.path)).map((it): Fault => ({ kind: 'extra', file: it.path })),
    ...checkSums(given, manifest),
  ];
}

// It says again what the manifest says, and what the manifest's own digest is: a change of the manifest shows in it.
function checkSums(given: ReadonlyMap<string, Uint8Array>, manifest: Manifest): readonly Fault[] {
  const [sums, bytes] = [given.get(PATHS.sums), given.get(PATHS.manifest)];
  if (sums === undefined || bytes === undefined) return [{ kind: 'missing', file: PATHS.sums }];
  const text = textIn(sums);
  if (text === sumsText(manifest, { path: PATHS.manifest, bytes })) return [];
  // Sums that know this manifest were changed themselves; else it is one of the two, and nothing says which.
  const isKnown = text?.includes(`${sha256Of(bytes)}  ${PATHS.manifest}\n`) === true;
  return (isKnown ? [PATHS.sums] : [PATHS.manifest, PATHS.sums]).map(file => ({ kind: 'sums', file }));
}

/** Holds each visit's evidence against its chain, and the chain against the manifest. */
export function checkChain(files: readonly BundleFile[], { chain }: Manifest): readonly Fault[] {
  const linesAt = (path: string): readonly string[] => linesOf(textIn(files.find(it => it.path === path)?.bytes ?? new Uint8Array()) ?? '');
  const visits = chain.visits.flatMap(({ path, head, lines: count }, i): readonly Fault[] => {
    const [lines, hashes] = [linesAt(path), linesAt(chainPath(i + 1))];
    const broken = brokenLines(lines, hashes, chain.visits[i - 1]?.head ?? CHAIN_START);
    const isEnd = (hashes.at(-1) ?? CHAIN_START) === head && lines.length === count;
    return [...listed(broken.map(line => ({ kind: 'chain-line', file: path, line }))), ...isEnd ? [] : [{ kind: 'chain-head', file: path } as const]];
  });
  const isHead = (chain.visits.at(-1)?.head ?? CHAIN_START) === chain.head;
  return [...visits, ...isHead ? [] : [{ kind: 'chain-head', file: PATHS.manifest } as const]];
}
