import type { Checksum } from './digest.ts';

/** CRC-32 as in gzip and PNG (RFC 1952, 8). */
export const crc32: Checksum = {
  id: 'crc32',
  of: bytes => ~bytes.reduce((crc, it) => (TABLE[(crc ^ it) & 255] ?? 0) ^ crc >>> 8, -1) >>> 0,
};

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => divided(byte, 8));

function divided(rest: number, bits: number): number {
  return bits === 0 ? rest : divided(rest & 1 ? rest >>> 1 ^ 0xedb88320 : rest >>> 1, bits - 1);
}
