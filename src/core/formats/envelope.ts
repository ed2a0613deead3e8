import { GZIP } from '../codecs/compressions/gzip.ts';
import { ZLIB } from '../codecs/compressions/zlib.ts';
import type { Format, Opened, Part } from './format.ts';

/**
 * Lines of JSON between which compressed items stand, as error reporters write a session recording
 * (develop.sentry.dev/sdk/envelopes).
 */
export const ENVELOPE: Format<Uint8Array> = { id: 'envelope', read };

const LINE_BREAK = 0x0a;
/** More compressed items than this are not opened. */
const ITEMS_MAX = 16;

function read(bytes: Uint8Array): Opened | undefined {
  if (bytes[0] !== 0x7b && bytes[0] !== 0x5b) return undefined;
  const starts = itemsIn(bytes);
  if (starts.length === 0) return undefined;
  const head = new TextDecoder().decode(bytes.subarray(0, starts[0]));
  const items = starts.slice(0, ITEMS_MAX).map((start, i): Part => ({ name: `.item[${i}]`, matter: bytes.subarray(start) }));
  return { parts: [{ name: '', matter: head }, ...items], steps: [], limited: starts.length > ITEMS_MAX };
}

function itemsIn(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(LINE_BREAK); at !== -1 && starts.length <= ITEMS_MAX; at = bytes.indexOf(LINE_BREAK, at + 1)) {
    const head = bytes.subarray(at + 1, at + 4);
    if (GZIP.sniff(head) || ZLIB.sniff(head)) starts.push(at + 1);
  }
  return starts;
}
