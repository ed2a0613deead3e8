import { ed25519 } from '@noble/curves/ed25519.js';
import * as v from 'valibot';
import { record } from '../shape/record.ts';
import { shaped } from '../shape/shape.ts';
import { PATHS } from './bundle.ts';
import type { Fault } from './fault.ts';
import { bytesIn, keyIdOf, publicKeyOf, publicKeyText, readPublicKey } from './keys.ts';
import type { PublicKey, SecretKey } from './keys.ts';
import { pathText } from './json-path.ts';
import { jsonText, parsed, textIn } from './texts.ts';

/** Who signed a bundle, as its signature says; whether rightly is another matter. */
export interface Signature {
  readonly key: PublicKey;
  readonly bytes: Uint8Array;
}

const shape = record({
  schema: v.literal('sillage.signature/1'), algorithm: v.literal('Ed25519'), keyId: v.string(), publicKey: v.string(), signature: v.string(),
}, 'the named fields of a signature');

/** `signature.json`: an Ed25519 signature (RFC 8032) over the bytes of the manifest, with the public key that it can be checked by. */
export function signatureText(manifest: Uint8Array, secret: SecretKey): string {
  return textOf({ key: publicKeyOf(secret), bytes: ed25519.sign(manifest, secret) });
}

/** Reads `signature.json`, or tells what is wrong with it. There is one way to write each signature. */
export function readSignature(file: Uint8Array): Signature | readonly Fault[] {
  const text = textIn(file);
  const read = shaped(shape, parsed(text));
  if (!read.ok) return read.complaints.map(({ path, expected }): Fault => ({ kind: 'shape', file: PATHS.signature, path: pathText(path), expected }));
  const [key, bytes] = [readPublicKey(read.value.publicKey), bytesIn(read.value.signature)];
  if (key === undefined || bytes?.length !== SIGNATURE_BYTES) return [{ kind: 'shape', file: PATHS.signature, expected: 'a public key of Ed25519 as PEM, and a signature of 64 bytes in base64' }];
  return textOf({ key, bytes }) === text ? { key, bytes } : [{ kind: 'layout', file: PATHS.signature }];
}

const SIGNATURE_BYTES = 64;

/** By the strict rules of RFC 8032, under which nobody can make a second signature out of one. */
export function isSignedBy({ key, bytes }: Signature, manifest: Uint8Array): boolean {
  try {
    return ed25519.verify(bytes, manifest, key, { zip215: false });
  } catch {
    return false;
  }
}

function textOf({ key, bytes }: Signature): string {
  return jsonText({
    schema: 'sillage.signature/1', algorithm: 'Ed25519', keyId: keyIdOf(key), publicKey: publicKeyText(key), signature: btoa(String.fromCharCode(...bytes)),
  });
}
