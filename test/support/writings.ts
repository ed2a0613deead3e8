import { createHash } from 'node:crypto';
import type { DataCategory } from '../../src/core/datum/category.ts';
import { variantsOf } from '../../src/core/normalizers/index.ts';

/** Texts in which a value can leave: each of its whole variants as it is, encoded and hashed, by Node's own means. */
export function writingsOf(value: string, category: DataCategory): readonly string[] {
  const texts = variantsOf(value, category).filter(it => it.part !== true && it.text.length >= 6).map(it => it.text);
  return texts.flatMap(text => [
    text, ...written(Buffer.from(text)), Array.from(text).reverse().join(''),
    ...['md5', 'sha1', 'sha256', 'sha512', 'sha3-256', 'ripemd160'].flatMap(it => written(createHash(it).update(text).digest())),
    ...written(createHash('sha256').update(createHash('md5').update(text).digest('hex')).digest()),
  ]);
}

function written(bytes: Buffer): readonly string[] {
  return [bytes.toString('hex'), bytes.toString('hex').toUpperCase(), bytes.toString('base64').replace(/=+$/u, ''), bytes.toString('base64url')];
}
