import type { Body } from '../../../core/evidence/evidence.ts';
import { apply } from '../../natives.ts';
import { BODY_MAX } from '../../outbox-lengths.ts';
import type { PageNatives } from './page-natives.ts';

/** The beginning of some bytes, and how many there are in all. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** Arguments of one call of `String.fromCharCode`; engines refuse some tens of thousands. */
const CHUNK = 8_192;

/** The bytes of an ArrayBuffer. Throws for anything else. */
export function bufferBytes(natives: PageNatives, body: object): Bytes {
  const size = natives.bufferLength(body);
  return { bytes: new natives.Uint8Array(body as ArrayBuffer, 0, lesser(size, BODY_MAX)), size };
}

/** The bytes that a view shows. Throws for anything but this kind of view. */
export function viewedBytes(natives: PageNatives, { buffer, offset, length }: PageNatives['dataView'], body: object): Bytes {
  const size = length(body);
  return { bytes: new natives.Uint8Array(buffer(body), offset(body), lesser(size, BODY_MAX)), size };
}

/** Bytes as text where they are UTF-8, else as base64. */
export function bytesBody(natives: PageNatives, { bytes, size }: Bytes): Body {
  const cut = size > BODY_MAX;
  try {
    return { kind: 'text', text: natives.decode(bytes), bytes: size, cut };
  } catch {
    return { kind: 'binary', base64: base64Of(natives, bytes), bytes: size, cut };
  }
}

function base64Of(natives: PageNatives, bytes: Uint8Array): string {
  const length = natives.typedArray.length(bytes);
  let binary = '';
  for (let i = 0; i < length; i += CHUNK) {
    binary += apply(natives.fromCharCode, undefined, natives.subarray(bytes, i, i + CHUNK) as never);
  }
  return apply(natives.btoa, undefined, [binary]);
}

function lesser(a: number, b: number): number {
  return a < b ? a : b;
}
