import { COMPRESSIONS } from '../codecs/compressions/index.ts';
import type { Format, Opened } from './format.ts';

/**
 * Compressed bytes written as a text with one character for each byte, as session recorders do inside of JSON: rrweb's
 * packer (github.com/rrweb-io/rrweb, packages/packer) makes every event zlib written so.
 */
export const BINARY_STRING: Format<string> = { id: 'binary-string', read };

/** Those with a mark of their own. */
const MARKED = COMPRESSIONS.filter(it => ['gzip', 'zlib', 'zstd'].includes(it.id));
const HEAD = 4;

function read(text: string): Opened | undefined {
  const first = text.charCodeAt(0);
  if ((first !== 0x78 && first !== 0x1f && first !== 0x28) || text.length < 8) return undefined;
  const head = bytesOf(text.slice(0, HEAD));
  const bytes = head !== undefined && MARKED.some(it => it.sniff(head)) ? bytesOf(text) : undefined;
  return bytes === undefined ? undefined : { parts: [{ name: '', matter: bytes }], steps: ['binary-string'], limited: false };
}

function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 0xff) return undefined;
    bytes[i] = unit;
  }
  return bytes;
}
