import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Rulebook } from './rule.ts';

/** SHA-256, in hex, of what a rulebook says: two scores can be compared only where this is the same. Comments, order of fields and layout do not count. */
export function digestOf(rulebook: Rulebook): string {
  return digestOfData(rulebook);
}

/** SHA-256, in hex, of plain data, whatever the order of its fields. */
export function digestOfData(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(data))));
}

/** JSON with its keys sorted and nothing left undefined: equal data, equal text (as RFC 8785 does, for the data of a rulebook). */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) => typeof it === 'object' && it !== null && !Array.isArray(it)
    ? Object.fromEntries(Object.entries(it).sort(([one], [other]) => one < other ? -1 : 1)) : it);
}
