import { BASE16 } from '../codecs/base16.ts';
import { BASE32 } from '../codecs/base32.ts';
import { BASE64 } from '../codecs/base64.ts';
import { byteAt } from '../codecs/bytes.ts';
import type { Codec } from '../codecs/codec.ts';
import { LZ_BASE64 } from '../codecs/compressions/lz-base64.ts';
import { LZ_URI } from '../codecs/compressions/lz-uri.ts';
import type { Layer } from './layer.ts';
import type { Run } from './runs.ts';
import { CAPITAL, FIGURE, MARK, RUN_MIN, SMALL } from './runs.ts';
import { isCompressed64, isWorthUndoing, isWorthUndoing64, readsOn64, SNIFF_16, SNIFF_32 } from './sniff.ts';

/** What a run of digits holds, by each way of reading it that makes sense of its beginning. */
export function undoRun(bytes: Uint8Array, run: Run, max: number): readonly Layer[] {
  // Words are written without figures and capitals; hardly anything in a base of sixteen characters is.
  if ((run.kinds & (CAPITAL | FIGURE)) === 0) return NONE;
  const layers: Layer[] = [];
  if (isOneCase(run)) addSmallBases(layers, bytes, { run, max });
  if ((run.kinds & CAPITAL) === 0) return layers;
  // No text begins in base64 as lz-string does; where that reads all of a run, nothing else is in it.
  if (!isLz(layers, bytes, { run, max })) addSixes(layers, bytes, { run, max });
  return layers;
}

interface Task {
  readonly run: Run;
  readonly max: number;
}

// Their digits are letters of one case and figures, and no marks.
function isOneCase({ kinds }: Run): boolean {
  return (kinds & MARK) === 0 && (kinds & (CAPITAL | SMALL)) !== (CAPITAL | SMALL);
}

function addSmallBases(layers: Layer[], bytes: Uint8Array, { run: { start, end }, max }: Task): void {
  if (isWorthUndoing(bytes, start, SNIFF_16)) add(layers, bytes.subarray(start, evenEnd(start, end)), { codec: BASE16, max });
  if (isWorthUndoing(bytes, start, SNIFF_32)) add(layers, whole(bytes.subarray(start, end), 8), { codec: BASE32, max });
}

function isLz(layers: Layer[], bytes: Uint8Array, { run: { start, end }, max }: Task): boolean {
  if (!mayBeLz(byteAt(bytes, start), byteAt(bytes, start + 1))) return false;
  return LZ.some(codec => add(layers, bytes.subarray(start, end), { codec, max })) && layers.at(-1)?.limited === false;
}

/** Where they can read a run, both of them read the same. */
const LZ: readonly Codec[] = [LZ_BASE64, LZ_URI];

function addSixes(layers: Layer[], bytes: Uint8Array, { run: { start, end, kinds }, max }: Task): void {
  // By the remainder of where it was begun: what begins behind it in the same step is part of what was read there.
  let read = 0;
  for (let from = start; from !== -1; from = (kinds & MARK) === 0 ? -1 : nextStart(bytes, from, end)) {
    if (!isWorthUndoing64(bytes, from)) continue;
    const step = 1 << (from - start & 3);
    if (!isBeginning(bytes, from, { start, end, isRead: (read & step) !== 0 })) continue;
    if (add(layers, whole(bytes.subarray(from, end), 4), { codec: BASE64, max })) read |= step;
  }
}

interface Stretch extends Pick<Run, 'start' | 'end'> {
  /** Its text was read from a place before it. */
  readonly isRead: boolean;
}

// Between any two signs of random digits a text may seem to begin: there, more of it is looked at.
function isBeginning(bytes: Uint8Array, from: number, { start, end, isRead }: Stretch): boolean {
  return from === start || isCompressed64(bytes, from, end) || (!isRead && readsOn64(bytes, from, end));
}

function add(layers: Layer[], text: Uint8Array, { codec, max }: { readonly codec: Codec; readonly max: number }): boolean {
  const decoded = codec.decode(text, max);
  if (decoded === undefined || decoded.bytes.length === 0) return false;
  layers.push({ bytes: decoded.bytes, steps: [codec.id], limited: decoded.limited });
  return true;
}

const NONE: readonly Layer[] = [];

function evenEnd(start: number, end: number): number {
  return end - (end - start) % 2;
}

// A digit too many, that belongs to what stands behind, would spoil the whole.
function whole(run: Uint8Array, group: 4 | 8): Uint8Array {
  const rest = run.length % group;
  return rest === 1 || (group === 8 && (rest === 3 || rest === 6)) ? run.subarray(0, run.length - 1) : run;
}

// How lz-string begins what begins with `{`, `[` or `"`, in all of its alphabets: two zero bits, the character, its lowest bit first.
function mayBeLz(first: number, second: number): boolean {
  if (first === 0x4e) return (second >= 0x34 && second <= 0x37) || (second >= 0x6f && second <= 0x72);
  return first === 0x45 && second >= 0x51 && second <= 0x54;
}

/** Behind the signs that also part words another text may begin, as long as enough of the run is left. A path is such a run. */
function nextStart(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at + RUN_MIN < end; at++) if (MARKS[bytes[at] as number] === 1) return at + 1;
  return -1;
}

const MARKS = Uint8Array.from({ length: 256 }, (_, byte) => '+/-_'.includes(String.fromCharCode(byte)) ? 1 : 0);
