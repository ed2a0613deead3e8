import type { Audit } from '../audit/audit.ts';
import type { Case } from '../dossier/case.ts';
import { writeLog } from '../evidence/ndjson.ts';
import { rulesText } from '../rulebook/write.ts';
import { BUNDLE_BYTES_MAX, evidencePath, FILES_MAX, LINES_MAX, PATHS, READ_MAX } from './bundle.ts';
import type { BundleFile } from './bundle.ts';
import { compose } from './compose.ts';
import type { Source } from './compose.ts';
import { inputsText } from './inputs.ts';
import { keyIdOf, publicKeyOf } from './keys.ts';
import type { SecretKey } from './keys.ts';
import { leftoversIn } from './leftovers.ts';
import type { Leftover } from './leftovers.ts';
import { readSource } from './read-source.ts';
import { signatureText } from './signature.ts';
import { bytesOf } from './texts.ts';
import { tooLong } from './too-long.ts';
import { writeZip } from './zip/write.ts';

/** What a bundle is to be made of. `case` is as it was seen: nothing of it is written before it is made about nobody. */
export interface BundleOrder extends Omit<Source, 'signedBy'> {
  /** Replaces what is personal in a case (`core/pseudonyms`). */
  readonly pseudonymize: (input: Case) => { readonly case: Case; readonly withheld: number };
  readonly key?: SecretKey | undefined;
}

export type MadeBundle =
  | { readonly ok: true; readonly zip: Uint8Array; readonly audit: Audit; readonly withheld: number }
  /** Something personal would have been in it, which is a fault of ours: nothing is made. */
  | { readonly ok: false; readonly leftovers: readonly Leftover[] };

/**
 * Makes a bundle: everything that an audit follows from, made about nobody, and all that follows from that, with digests, chain and signature.
 * Throws where it would be larger than can be verified, or what was seen cannot be read again.
 */
export function makeBundle({ pseudonymize, key, ...order }: BundleOrder): MadeBundle {
  const { case: nobody, withheld } = pseudonymize(order.case);
  const source = asRead(nobody, { ...order, signedBy: key && keyIdOf(publicKeyOf(key)) });
  const { files, manifest, audit } = compose(source);
  const leftovers = leftoversIn(files, order.case, [...order.knowledge.recipes, ...order.knowledge.rulebook.recipes]);
  if (leftovers.length > 0) return { ok: false, leftovers };
  const signature = key === undefined ? [] : [{ path: PATHS.signature, bytes: bytesOf(signatureText(manifest.bytes, key)) }];
  const all = [...files, ...signature];
  if (all.length > FILES_MAX || all.reduce((sum, it) => sum + it.bytes.length, 0) > BUNDLE_BYTES_MAX) throw new Error(`expected at most ${FILES_MAX} files and ${BUNDLE_BYTES_MAX / 2 ** 20} MiB in a bundle: audit fewer pages or visits at a time`);
  const [long] = tooLong(all, order.case.visits.length);
  if (long !== undefined) throw new Error(`${long.file}: expected at most ${LINES_MAX} lines of evidence in a bundle, and ${READ_MAX / 2 ** 20} MiB in one: audit fewer pages or visits at a time`);
  return { ok: true, zip: writeZip(all), audit, withheld };
}

/** The source as whoever verifies the bundle will read it from its files: what JSON does not keep cannot be part of it. */
function asRead(nobody: Case, source: Source): Source {
  const files: readonly BundleFile[] = [
    ...nobody.visits.map((log, i) => ({ path: evidencePath(i + 1), bytes: bytesOf(writeLog(log)) })),
    { path: PATHS.inputs, bytes: bytesOf(inputsText(nobody)) },
    { path: PATHS.rules, bytes: bytesOf(rulesText(source.knowledge.rulebook)) },
  ];
  const read = readSource(files, nobody.visits.length);
  if (!read.ok) throw new Error(`what was seen cannot be read again: ${read.faults.map(it => `${it.file}:${it.line ?? 1}: expected ${it.expected ?? 'text'}`).join('; ')}`);
  return { ...source, case: read.case, knowledge: { ...source.knowledge, rulebook: read.rulebook } };
}
