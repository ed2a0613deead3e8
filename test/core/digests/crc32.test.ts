import { createCRC32 } from 'hash-wasm';
import { expect, it } from 'vitest';
import { crc32 } from '../../../src/core/digests/crc32.ts';
import { agrees, bytesOf } from './oracle.ts';

// Kills: another polynomial, a negative number.
it('agrees with hash-wasm on every length', async () => {
  const theirs = await createCRC32();
  agrees(it => crc32.of(it).toString(16).padStart(8, '0'), it => theirs.init().update(it).digest());
});

it('gives the check value of the catalogue of parametrised CRC algorithms', () => {
  expect(crc32.of(bytesOf('123456789'))).toBe(0xcbf43926);
});
