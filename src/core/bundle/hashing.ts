import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText } from '../rulebook/digest.ts';

/** SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** SHA-256, in hex, of what a table of knowledge says: the order of its fields does not count. */
export function digestOfData(data: unknown): string {
  return sha256Of(utf8ToBytes(canonicalText(data)));
}
