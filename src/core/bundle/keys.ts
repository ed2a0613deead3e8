import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { sha256Of } from './hashing.ts';

declare const secretKey: unique symbol;
declare const publicKey: unique symbol;

/** A seed of 32 bytes from which an Ed25519 key pair is made (RFC 8032). Never in a bundle, never shown. */
export type SecretKey = Uint8Array & { readonly [secretKey]: true };

/** An Ed25519 public key: 32 bytes, which anybody may have. */
export type PublicKey = Uint8Array & { readonly [publicKey]: true };

export const KEY_BYTES = 32;

/** What stands before the key itself in PKCS #8 and in SubjectPublicKeyInfo, in DER (RFC 8410, 10.3 and 10.1). */
const SECRET_HEAD = '302e020100300506032b657004220420';
const PUBLIC_HEAD = '302a300506032b6570032100';

/** A key of 32 bytes that came from a good source of chance. */
export function secretKeyFrom(bytes: Uint8Array): SecretKey {
  return bytes as SecretKey;
}

export function publicKeyOf(secret: SecretKey): PublicKey {
  return ed25519.getPublicKey(secret) as PublicKey;
}

/** Half of the SHA-256 of a public key, in hex: short enough to be read out, too long for a second key to be made to it. */
export function keyIdOf(key: PublicKey): string {
  return sha256Of(key).slice(0, 32);
}

/** The file of a secret key: PEM, which OpenSSL reads. */
export function secretKeyText(key: SecretKey): string {
  return pemText('PRIVATE KEY', SECRET_HEAD, key);
}

/** The file of a public key: PEM, which OpenSSL reads. */
export function publicKeyText(key: PublicKey): string {
  return pemText('PUBLIC KEY', PUBLIC_HEAD, key);
}

/** The secret key of a PEM file; undefined where it is none of Ed25519. */
export function readSecretKey(text: string): SecretKey | undefined {
  return inPem(text, 'PRIVATE KEY', SECRET_HEAD) as SecretKey | undefined;
}

/** The public key of a PEM file, or of its 64 hexadecimal digits; undefined where it is none of Ed25519. */
export function readPublicKey(text: string): PublicKey | undefined {
  const given = text.trim();
  const key = /^[\da-f]{64}$/iu.test(given) ? hexToBytes(given.toLowerCase()) : inPem(given, 'PUBLIC KEY', PUBLIC_HEAD);
  return key as PublicKey | undefined;
}

function pemText(label: string, head: string, key: Uint8Array): string {
  const der = [...hexToBytes(head), ...key];
  return `-----BEGIN ${label}-----\n${btoa(String.fromCharCode(...der))}\n-----END ${label}-----\n`;
}

function inPem(text: string, label: string, head: string): Uint8Array | undefined {
  const [, base64] = new RegExp(`^-----BEGIN ${label}-----\\s+([A-Za-z\\d+/=\\s]{1,200})-----END ${label}-----\\s*$`, 'u').exec(text) ?? [];
  const der = base64 === undefined ? undefined : bytesIn(base64.replace(/\s/gu, ''));
  const isKey = der?.length === head.length / 2 + KEY_BYTES && bytesToHex(der).startsWith(head);
  return isKey ? der.slice(-KEY_BYTES) : undefined;
}

/** The bytes of a text in base64; undefined where it is none. */
export function bytesIn(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), it => it.charCodeAt(0));
  } catch {
    return undefined;
  }
}
