import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { keyIdOf, publicKeyOf, publicKeyText, readPublicKey, readSecretKey, secretKeyFrom, secretKeyText } from '../../../src/core/bundle/keys.ts';
import { isSignedBy, readSignature, signatureText } from '../../../src/core/bundle/signature.ts';
import { bytesOf, textIn } from '../../../src/core/bundle/texts.ts';
import { KEY } from '../../support/bundles.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
const MANIFEST = bytesOf('{}\n');
const signature = (file: Uint8Array) => {
  const read = readSignature(file);
  if (!('key' in read)) throw new Error(JSON.stringify(read));
  return read;
};

describe('keys', () => {
  // RFC 8032, 7.1, test 1.
  it('are those of RFC 8032', () => {
    const secret = secretKeyFrom(hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'));
    expect(Buffer.from(publicKeyOf(secret)).toString('hex')).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
  });

  it('are read by OpenSSL, and its are read', () => {
    expect(createPrivateKey(secretKeyText(KEY)).asymmetricKeyType).toBe('ed25519');
    expect(createPublicKey(createPrivateKey(secretKeyText(KEY))).export({ type: 'spki', format: 'pem' })).toBe(publicKeyText(publicKeyOf(KEY)));
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const secret = readSecretKey(privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
    expect(secret && publicKeyText(publicKeyOf(secret))).toBe(publicKey.export({ type: 'spki', format: 'pem' }));
  });

  it('may be told by their digits', () => {
    expect(readPublicKey(`  ${Buffer.from(publicKeyOf(KEY)).toString('hex').toUpperCase()}\n`)).toEqual(publicKeyOf(KEY));
    expect(keyIdOf(publicKeyOf(KEY))).toMatch(/^[\da-f]{32}$/u);
  });

  it.each([
    '', 'hello', 'ab'.repeat(31), 'zz'.repeat(32), secretKeyText(KEY), '-----BEGIN PUBLIC KEY-----\n%%%%\n-----END PUBLIC KEY-----\n', '-----BEGIN PUBLIC KEY-----\n====\n-----END PUBLIC KEY-----\n',
    publicKeyText(publicKeyOf(KEY)).replace('MCow', 'MCox'), `${publicKeyText(publicKeyOf(KEY))}x`,
    generateKeyPairSync('x25519').publicKey.export({ type: 'spki', format: 'pem' }) as string,
  ])('are not read from %j', text => {
    expect(readPublicKey(text)).toBeUndefined();
  });

  it('of other kinds sign nothing', () => {
    expect(readSecretKey(publicKeyText(publicKeyOf(KEY)))).toBeUndefined();
    expect(readSecretKey(generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)).toBeUndefined();
  });

  // Kills: a key cut, padded or written without its head.
  test('whatever they are, are read as they were written', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), bytes => {
      const key = secretKeyFrom(new Uint8Array(bytes));
      expect(readSecretKey(secretKeyText(key))).toEqual(key);
      expect(readPublicKey(publicKeyText(publicKeyOf(key)))).toEqual(publicKeyOf(key));
    }), { numRuns: 20 });
  });
});

describe('a signature', () => {
  const file = bytesOf(signatureText(MANIFEST, KEY));

  it('holds for what was signed, also to others, and for nothing else', () => {
    expect(isSignedBy(signature(file), MANIFEST)).toBe(true);
    expect(isSignedBy(signature(file), bytesOf('{} \n'))).toBe(false);
    const { publicKey, signature: base64 } = JSON.parse(textIn(file) ?? '') as Record<string, string>;
    expect(verify(null, MANIFEST, publicKey ?? '', Buffer.from(base64 ?? '', 'base64'))).toBe(true);
    expect(sign(null, MANIFEST, secretKeyText(KEY)).toString('base64')).toBe(base64);
  });

  it('holds the secret key in no writing', () => {
    const text = textIn(file) ?? '';
    expect(text).not.toContain(Buffer.from(KEY).toString('hex'));
    expect(text).not.toContain(secretKeyText(KEY).split('\n')[1]?.slice(22));
  });

  it.each([
    ['another order', (it: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(it) as object).reverse()))],
    ['a field more', (it: string) => it.replace('{', '{"by":"x",')],
    ['a signature cut', (it: string) => it.replace(/"signature": ".{8}/u, '"signature": "')],
    ['a key of no kind', (it: string) => it.replace('BEGIN', 'BIGIN')],
    ['another id', (it: string) => it.replace(/"keyId": "./u, '"keyId": "g')],
    ['another algorithm', (it: string) => it.replace('Ed25519', 'none')],
    ['nothing', () => ''],
  ])('with %s is none', (_, change) => {
    expect(Array.isArray(readSignature(bytesOf(change(textIn(file) ?? ''))))).toBe(true);
  });

  // A point of small order as key signs anything under lax rules (RFC 8032, 8.9; "Taming the many EdDSAs", 2020).
  it('by a key that would sign anything is none', () => {
    const key = hex(`01${'00'.repeat(31)}`) as ReturnType<typeof publicKeyOf>;
    expect(isSignedBy({ key, bytes: hex(`01${'00'.repeat(63)}`) }, MANIFEST)).toBe(false);
  });
});
