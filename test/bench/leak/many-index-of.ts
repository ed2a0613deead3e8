import { createHash } from 'node:crypto';
import type { Wanted } from '../../../src/core/search/wanted.ts';

/** Says whether any value stands in the text. */
export type Peer = (text: string) => boolean;

/**
 * What Blacklight does with the values it types: each is looked for as it is, in base64, and as the hexadecimal MD5, SHA-256 and
 * SHA-512 of it, one `indexOf` after the other over the whole text (its key-logging.ts).
 */
export function manyIndexOf(values: readonly Wanted[]): Peer {
  const needles = values.flatMap(({ text }) => [text, Buffer.from(text).toString('base64'), ...['md5', 'sha256', 'sha512'].map(it => createHash(it).update(text).digest('hex'))]);
  return text => {
    let found = 0;
    for (const needle of needles) if (text.indexOf(needle) !== -1) found += 1;
    return found > 0;
  };
}
