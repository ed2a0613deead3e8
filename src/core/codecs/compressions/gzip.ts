import { byteAt } from '../bytes.ts';
import type { Decoded } from '../codec.ts';
import { inflate } from '../decoding/inflate.ts';
import type { Sink } from '../decoding/sink.ts';
import { contentOf, sinkOf, USUAL_GROWTH } from '../decoding/sink.ts';
import type { Compression } from './compression.ts';

/** Deflate with a header and a check sum (RFC 1952). A stream cut short gives what it held. */
export const GZIP: Compression = { id: 'gzip', sniff, decode };

function sniff([first, second, method]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && (method === 8 || method === undefined);
}

function decode(bytes: Uint8Array, max: number): Decoded | undefined {
  if (!sniff(bytes)) return undefined;
  const sink = sinkOf(max, roomFor(bytes));
  const { ended, aside } = readMembers(bytes, sink);
  return sink.size > 0 || ended ? { bytes: contentOf(sink), limited: !ended || sink.full, aside } : undefined;
}

// A stream ends with the length of what it holds (RFC 1952 §2.3.1): that is set aside, unless it is more than text ever gives.
function roomFor(bytes: Uint8Array): number {
  const at = bytes.length - 4;
  const told = byteAt(bytes, at) | byteAt(bytes, at + 1) << 8 | byteAt(bytes, at + 2) << 16 | byteAt(bytes, at + 3) << 24;
  return told > 0 && told <= bytes.length * MOST_GROWTH ? told : bytes.length * USUAL_GROWTH;
}

/** JSON of events that resemble each other becomes this much longer, rarely more. */
const MOST_GROWTH = 12;

/** Members written one after the other are one text; nobody writes more than this many into a request. */
const MEMBERS_MAX = 64;
/** What stands before each member, without its notes; check sum and length behind it. Bytes. */
const HEADER = 10;
const TRAILER = 8;

function readMembers(bytes: Uint8Array, sink: Sink): { readonly ended: boolean; readonly aside: number } {
  let [at, aside] = [0, 0];
  for (let members = 0; members < MEMBERS_MAX && sniff(bytes.subarray(at)); members += 1) {
    const from = behindHeader(bytes, at);
    const end = inflate(bytes, from, sink);
    if (end === undefined) return { ended: false, aside };
    aside += from - at - HEADER;
    at = end + TRAILER;
    if (at >= bytes.length) return { ended: true, aside };
  }
  return { ended: !sniff(bytes.subarray(at)), aside: aside + bytes.length - at };
}

const HAS_CHECK = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;

function behindHeader(bytes: Uint8Array, start: number): number {
  const flags = bytes[start + 3] ?? 0;
  let at = start + HEADER;
  if ((flags & HAS_EXTRA) !== 0) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  if ((flags & HAS_NAME) !== 0) at = behindZero(bytes, at);
  if ((flags & HAS_COMMENT) !== 0) at = behindZero(bytes, at);
  return at + ((flags & HAS_CHECK) === 0 ? 0 : 2);
}

function behindZero(bytes: Uint8Array, at: number): number {
  const zero = bytes.indexOf(0, at);
  return zero === -1 ? bytes.length : zero + 1;
}
