import { readableText } from '../search/readable-text.ts';
import { recoded } from '../search/recoded.ts';
import { joined } from './exchange.ts';
import { basedBy } from './writing/bases.ts';
import { latin } from './writing/latin.ts';

/** Goes through what was undone; the same bytes where nothing in them is exchanged. */
type Within = (bytes: Uint8Array) => Uint8Array;

/** What stands between marks that part fields; the more they let through, the later they are tried. */
const PARTINGS: readonly RegExp[] = [/[^\s"'=&?#;,:{}[\]()<>|\\/]{8,512}/gu, /[^\s"&;]{8,512}/gu, /(?<=")[^"\n]{8,512}(?=")/gu, /(?<==)[^&\n]{8,512}/gu, /(?<=>)[^<]{8,512}(?=<)/gu];

/** Goes through what a text holds in the writings that nearly any text can be read in (`search/recoded.ts`). */
export function inWords(bytes: Uint8Array, within: Within): Uint8Array {
  const text = readableText(bytes);
  if (text === undefined || text.includes('\ufffd')) return inBinaryWords(bytes, within);
  for (const parting of [...PARTINGS, /^.{8,512}$/gsu]) {
    const made: string = text.replace(parting, word => wordFor(word, within));
    if (made !== text) return new TextEncoder().encode(made);
  }
  return bytes;
}

// What is readable among bytes; the sign before it may be its length.
function inBinaryWords(bytes: Uint8Array, within: Within): Uint8Array {
  const swaps = Array.from(latin(bytes).matchAll(/[ -~]{8,512}/gu)).flatMap(({ 0: word, index }) => {
    const found = [0, 1, 2, 3, 4, 5, 6].map(start => ({ start, by: wordFor(word.slice(start), within) })).find(({ start, by }) => by !== word.slice(start));
    return found === undefined ? [] : [{ start: index + found.start, end: index + word.length, by: new TextEncoder().encode(found.by) }];
  });
  return joined(bytes, swaps);
}

function wordFor(word: string, within: Within): string {
  const bytes = new TextEncoder().encode(word);
  for (const { steps: [id = ''] } of recoded(word)) {
    const based = basedBy(id, bytes);
    const by = based === undefined ? undefined : within(based.bytes);
    if (based !== undefined && by !== undefined && by !== based.bytes) return new TextDecoder().decode(based.write(by));
  }
  return word;
}
