import { PATHS } from './bundle.ts';
import type { BundleFile, Manifest } from './bundle.ts';
import { checkChain, checkFiles, manifestIn } from './check-files.ts';
import { checkSignature } from './check-signature.ts';
import type { Fault } from './fault.ts';
import type { PublicKey } from './keys.ts';
import { reDerive, unlikeHere } from './re-derive.ts';
import type { Here } from './re-derive.ts';
import { tooLong } from './too-long.ts';
import type { Rederived, SignatureSaid, Verified } from './verified.ts';
import { readZip } from './zip/read.ts';
import type { ReadZip } from './zip/read.ts';

/**
 * Verifies a bundle: its zip, digests, lengths, chain and signature, and whether the same audit and reports follow from its evidence here.
 * Never throws, whatever it is given, and says everything that is wrong, each with its file. `key`: the one that must have signed it.
 */
export function verifyBundle(zip: Uint8Array, here: Here, key?: PublicKey): Verified {
  return verifyFiles(readZip(zip), here, key);
}

/** The same of files that were read from their zip already, with what was wrong in it. */
export function verifyFiles({ files, faults: packing }: ReadZip, here: Here, key?: PublicKey): Verified {
  if (files.length === 0) return verdict({ files, packing, faults: packing.length > 0 ? [] : [{ kind: 'missing', file: PATHS.manifest }], rederived: NOT_TRIED, signature: NOT_READ });
  const long = tooLong(files, files.length);
  if (long.length > 0) return verdict({ files, packing, faults: long, rederived: NOT_TRIED, signature: NOT_READ });
  const { manifest, faults: shape } = manifestIn(files);
  const { said: signature, faults: signing } = checkSignature(files, manifest, key);
  const holding = manifest === undefined ? [] : [...checkFiles(files, manifest), ...checkChain(files, manifest)];
  // Another version may pack the same files into other bytes.
  const wrong = packing.filter(it => it.kind !== 'packed-otherwise' || manifest?.tool.version === here.knowledge.version);
  const isWhole = manifest !== undefined && [...wrong, ...shape, ...holding].length === 0;
  const { rederived, faults: following } = isWhole ? followed(files, manifest, here) : { rederived: NOT_TRIED, faults: [] };
  return verdict({ files, packing: wrong, faults: [...shape, ...holding, ...signing, ...following], rederived, signature, manifest });
}

const NOT_TRIED: Rederived = { status: 'not-tried' };
const NOT_READ: SignatureSaid = { status: 'not-read' };

function followed(files: readonly BundleFile[], manifest: Manifest, here: Here): { readonly rederived: Rederived; readonly faults: readonly Fault[] } {
  const unlike = unlikeHere(manifest, here);
  if (unlike.length > 0) return { rederived: { status: 'not-here', unlike }, faults: [] };
  const faults = reDerive(files, manifest, here);
  return { rederived: { status: faults.length === 0 ? 'same' : 'different' }, faults };
}

const MISSING: readonly Fault['kind'][] = ['missing', 'signature-missing'];

interface Looked extends Pick<Verified, 'rederived' | 'signature' | 'manifest' | 'faults'> {
  readonly files: readonly BundleFile[];
  readonly packing: readonly Fault[];
}

function verdict({ files, packing, faults, rederived, signature, manifest }: Looked): Verified {
  const [told, lost] = [new Set(faults.map(it => it.file)), new Set(packing.filter(it => it.kind === 'cannot-unpack').map(it => it.file))];
  // How a file is packed says nothing more where it is wrong itself; and one that cannot be unpacked is not missing.
  const all = [...packing.filter(it => it.kind !== 'packed-otherwise' || !told.has(it.file)), ...faults.filter(it => !MISSING.includes(it.kind) || !lost.has(it.file))];
  return {
    schema: 'sillage.verified/1',
    result: all.length > 0 ? 'changed' : rederived.status === 'not-here' ? 'not-re-derived' : 'verified',
    faults: all, signature, rederived,
    checked: { files: files.length, visits: manifest?.chain.visits.length ?? 0, lines: manifest?.chain.visits.reduce((sum, it) => sum + it.lines, 0) ?? 0 },
    ...manifest && { manifest },
  };
}
