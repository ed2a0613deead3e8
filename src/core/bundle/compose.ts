import type { Audit } from '../audit/audit.ts';
import type { Knowledge } from '../audit/conduct.ts';
import { conductAudit } from '../audit/conduct.ts';
import type { Case } from '../dossier/case.ts';
import { writeLog } from '../evidence/ndjson.ts';
import { digestOf } from '../rulebook/digest.ts';
import { rulesText } from '../rulebook/write.ts';
import type { Language } from '../wording/language.ts';
import { BUNDLE_SCHEMA, chainPath, evidencePath, PATHS } from './bundle.ts';
import type { BundleFile, KnowledgeDigests, Made, Manifest } from './bundle.ts';
import { CHAIN_START, chainOf, linesOf } from './chain.ts';
import { inputsText } from './inputs.ts';
import { listedFile, manifestText, sumsText } from './manifest.ts';
import { readmeText } from './readme.ts';
import { reportsOf } from './reports.ts';
import { bytesOf } from './texts.ts';

/** All that a bundle follows from. */
export interface Source {
  /** About nobody, and as it is read from the bundle's own files. */
  readonly case: Case;
  readonly knowledge: Knowledge;
  readonly digests: KnowledgeDigests;
  readonly languages: readonly Language[];
  readonly made?: Made | undefined;
  /** The id of the key that is to sign it. */
  readonly signedBy?: string | undefined;
}

export interface Composed {
  /** Every file but the signature. */
  readonly files: readonly BundleFile[];
  readonly manifest: BundleFile;
  readonly audit: Audit;
}

/** Makes every file of a bundle. The same source gives the same bytes: making a bundle and verifying one are both this. */
export function compose(source: Source): Composed {
  const { knowledge, languages } = source;
  const audit = conductAudit(source.case, knowledge);
  const { files: evidence, chain } = evidenceOf(source.case);
  const files = [
    ...evidence, ...reportsOf(audit, languages),
    { path: PATHS.inputs, bytes: bytesOf(inputsText(source.case)) },
    { path: PATHS.rules, bytes: bytesOf(rulesText(knowledge.rulebook)) },
    { path: PATHS.readme, bytes: bytesOf(readmeText(knowledge.version)) },
  ].toSorted((a, b) => a.path < b.path ? -1 : 1);
  const told = manifestOf(source, files, chain);
  const manifest = { path: PATHS.manifest, bytes: bytesOf(manifestText(told)) };
  return { files: [...files, manifest, { path: PATHS.sums, bytes: bytesOf(sumsText(told, manifest)) }], manifest, audit };
}

function manifestOf({ knowledge: { version, rulebook }, digests, languages, made, signedBy }: Source, files: readonly BundleFile[], chain: Manifest['chain']): Manifest {
  return {
    schema: BUNDLE_SCHEMA, tool: { name: 'Sillage', version }, rulebook: { id: rulebook.id, version: rulebook.version, digest: digestOf(rulebook) },
    knowledge: digests, made, signedBy, languages, chain, files: files.map(listedFile),
  };
}

/** The evidence of each visit with its chain, which begins where that of the visit before ended. */
function evidenceOf({ visits }: Case): { readonly files: readonly BundleFile[]; readonly chain: Manifest['chain'] } {
  const files: BundleFile[] = [];
  const told: Manifest['chain']['visits'][number][] = [];
  for (const [i, log] of visits.entries()) {
    const [path, text] = [evidencePath(i + 1), writeLog(log)];
    const hashes = chainOf(linesOf(text), told.at(-1)?.head ?? CHAIN_START);
    files.push({ path, bytes: bytesOf(text) }, { path: chainPath(i + 1), bytes: bytesOf(hashes.map(it => `${it}\n`).join('')) });
    told.push({ path, lines: hashes.length, head: hashes.at(-1) ?? CHAIN_START });
  }
  return { files, chain: { head: told.at(-1)?.head ?? CHAIN_START, visits: told } };
}
