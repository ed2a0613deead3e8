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

/** The bytes of an ArrayBuffer or a view of one. Throws for anything else. */
export function bytesIn(natives: PageNatives, body: object): Bytes {
  const { Uint8Array, isView, bufferLength } = natives;
  if (!isView(body)) {
    const size = bufferLength(body);
    return { bytes: new Uint8Array(body as ArrayBuffer, 0, lesser(size, BODY_MAX)), size };
  }
  const { buffer, offset, length } = isDataView(natives, body) ? natives.dataView : natives.array;
  const size = length(body);
  return { bytes: new Uint8Array(buffer(body), offset(body), lesser(size, BODY_MAX)), size };
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

function isDataView({ dataView }: PageNatives, view: object): boolean {
  try {
    dataView.length(view);
    return true;
  } catch {
    return false;
  }
}

function base64Of(natives: PageNatives, bytes: Uint8Array): string {
  const length = natives.array.length(bytes);
  let binary = '';
  for (let i = 0; i < length; i += CHUNK) {
    binary += apply(natives.fromCharCode, undefined, natives.subarray(bytes, i, i + CHUNK) as never);
  }
  return natives.btoa(binary);
}

function lesser(a: number, b: number): number {
  return a < b ? a : b;
}
