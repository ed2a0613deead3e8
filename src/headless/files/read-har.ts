import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { HAR_MAX } from '../../core/har/read.ts';

/** One piece of a file that is read at a time. Bytes. */
const PIECE = 1 << 22;

/** The text of a HAR file, as much of it as is looked at; a file that cannot be read is a mistake. */
export function harText(path: string, mistakes: string[]): string | undefined {
  try {
    return textOf(path);
  } catch (error) {
    mistakes.push(`${path}: expected a file that can be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
    return undefined;
  }
}

function textOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const piece = Buffer.alloc(PIECE);
    const texts: string[] = [];
    for (let read = readSync(file, piece); read > 0 && texts.length <= HAR_MAX / PIECE; read = readSync(file, piece)) texts.push(decoder.write(piece.subarray(0, read)));
    return texts.join('');
  } finally {
    closeSync(file);
  }
}
