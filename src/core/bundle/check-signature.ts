import { PATHS } from './bundle.ts';
import type { BundleFile, Manifest } from './bundle.ts';
import type { Fault } from './fault.ts';
import { keyIdOf } from './keys.ts';
import type { PublicKey } from './keys.ts';
import { isSignedBy, readSignature } from './signature.ts';
import type { SignatureSaid } from './verified.ts';

interface Checked { readonly said: SignatureSaid; readonly faults: readonly Fault[] }

/** What the signature says, and by what it is not as it was made. `key`: the one it is to be signed by, where somebody said which. */
export function checkSignature(files: readonly BundleFile[], manifest: Manifest | undefined, key: PublicKey | undefined): Checked {
  const [file, signed] = [PATHS.signature, PATHS.manifest].map(path => files.find(it => it.path === path)?.bytes);
  if (file === undefined) return { said: { status: 'unsigned' }, faults: manifest?.signedBy !== undefined || key !== undefined ? [fault('signature-missing')] : [] };
  const read = readSignature(file);
  if (!('key' in read)) return { said: { status: 'wrong' }, faults: read };
  if (signed === undefined || !isSignedBy(read, signed)) return { said: { status: 'wrong' }, faults: [fault('signature-wrong')] };
  return signedBy(read.key, manifest, key);
}

function signedBy(signer: PublicKey, manifest: Manifest | undefined, key: PublicKey | undefined): Checked {
  const keyId = keyIdOf(signer);
  const asked = key === undefined ? 'nothing' : key.every((it, i) => it === signer[i]) ? 'this-key' : 'another-key';
  const isNamed = manifest === undefined || manifest.signedBy === keyId;
  return { said: { status: 'signed', keyId, asked }, faults: [...isNamed ? [] : [fault('signed-unasked')], ...asked === 'another-key' ? [fault('other-key')] : []] };
}

function fault(kind: Fault['kind']): Fault {
  return { kind, file: PATHS.signature };
}
