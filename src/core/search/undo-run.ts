import { BASE16 } from '../codecs/base16.ts';
import { BASE32 } from '../codecs/base32.ts';
import { BASE64 } from '../codecs/base64.ts';
import type { Codec } from '../codecs/codec.ts';
import { LZ_BASE64 } from '../codecs/compressions/lz-base64.ts';
import { LZ_URI } from '../codecs/compressions/lz-uri.ts';
import type { Layer } from './layer.ts';
import type { Run } from './runs.ts';
import { CAPITAL, FIGURE, RUN_MIN } from './runs.ts';
import { isWorthUndoing, isWorthUndoing64, SNIFF_16, SNIFF_32 } from './sniff.ts';

/** What a run of digits holds, by each way of reading it that makes sense of its beginning. */
export function undoRun(bytes: Uint8Array, { start, end, kinds }: Run, max: number): readonly Layer[] {
  // Words are written without figures and capitals; hardly anything in a base of sixteen characters is.
  if ((kinds & (CAPITAL | FIGURE)) === 0) return NONE;
  let layers: Layer[] | undefined;
  const attempt = (codec: Codec, text: Uint8Array): void => {
    const decoded = codec.decode(text, max);
    if (decoded !== undefined && decoded.bytes.length > 0) (layers ??= []).push({ bytes: decoded.bytes, steps: [codec.id], limited: decoded.limited });
  };
  if (isWorthUndoing(bytes, start, SNIFF_16)) attempt(BASE16, bytes.subarray(start, evenEnd(start, end)));
  if (isWorthUndoing(bytes, start, SNIFF_32)) attempt(BASE32, whole(bytes.subarray(start, end), 8));
  if ((kinds & CAPITAL) === 0) return layers ?? NONE;
  for (let from = start; from !== -1; from = nextStart(bytes, from, end)) {
    if (isWorthUndoing64(bytes, from)) attempt(BASE64, whole(bytes.subarray(from, end), 4));
  }
  if (layers === undefined && mayBeLz(bytes, start)) for (const it of [LZ_BASE64, LZ_URI]) if (it.sniff(bytes.subarray(start, end))) attempt(it, bytes.subarray(start, end));
  return layers ?? NONE;
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
function mayBeLz(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first === 0x4e) return (second >= 0x34 && second <= 0x37) || (second >= 0x6f && second <= 0x72);
  return first === 0x45 && second >= 0x51 && second <= 0x54;
}

/** Behind the signs that also part words another text may begin, as long as enough of the run is left. A path is such a run. */
function nextStart(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at + RUN_MIN < end; at++) if (MARKS[bytes[at] ?? 0] === 1) return at + 1;
  return -1;
}

const MARKS = Uint8Array.from({ length: 256 }, (_, byte) => '+/-_'.includes(String.fromCharCode(byte)) ? 1 : 0);
