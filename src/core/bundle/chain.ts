import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What the first line of the first visit is chained to. */
export const CHAIN_START = '0'.repeat(64);

/** The lines of a text whose every line ends in a line feed; a last one without is a line too. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/**
 * Chains lines: the hash of each is the SHA-256, in hex, of the hash before it and the line, both as UTF-8. So each hash
 * stands for all that came before, and the last, the head, for all of it.
 */
export function chainOf(lines: readonly string[], start: string): readonly string[] {
  const hashes: string[] = [];
  for (const it of lines) hashes.push(linked(hashes.at(-1) ?? start, it));
  return hashes;
}

/**
 * The numbers, from 1, of the lines that do not follow from what stands before them. Each line is held against the hash that is written
 * for the line before, so that one that was changed is told alone, and those behind it are not.
 */
export function brokenLines(lines: readonly string[], hashes: readonly string[], start: string): readonly number[] {
  const count = Math.max(lines.length, hashes.length);
  return Array.from({ length: count }, (_, i) => i + 1).filter(number => {
    const [line, hash] = [lines[number - 1], hashes[number - 1]];
    return line === undefined || linked(hashes[number - 2] ?? start, line) !== hash;
  });
}

function linked(before: string, line: string): string {
  return bytesToHex(sha256(utf8ToBytes(before + line)));
}
