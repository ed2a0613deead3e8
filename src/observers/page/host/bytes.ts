import type { Body } from '../../../core/evidence/evidence.ts';
import { apply, descriptorOf, getterOf, methodOf } from '../../natives.ts';
import { BODY_MAX } from '../../outbox-lengths.ts';
import type { dataView } from './page-natives.ts';
import { subarray, typedArray, Uint8Array } from './page-natives.ts';

/** The beginning of some bytes, and how many there are in all. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** Arguments of one call of `String.fromCharCode`; engines refuse some tens of thousands. */
const CHUNK = 8_192;

const { TextDecoder } = globalThis;
const decode = methodOf('TextDecoder', 'decode');
const bufferLength = getterOf('ArrayBuffer', 'byteLength');
const fromCharCode = descriptorOf(String, 'fromCharCode')?.value as (...codes: number[]) => string;
const btoa = descriptorOf(globalThis, 'btoa')?.value as (binary: string) => string;

/** The bytes of an ArrayBuffer. Throws for anything else. */
export function bufferBytes(body: object): Bytes {
  const size = bufferLength(body);
  return { bytes: new Uint8Array(body as ArrayBuffer, 0, lesser(size)), size };
}

/** The bytes that a view shows. Throws for anything but this kind of view. */
export function viewedBytes({ buffer, offset, length }: typeof dataView, body: object): Bytes {
  const size = length(body);
  return { bytes: new Uint8Array(buffer(body), offset(body), lesser(size)), size };
}

/** Bytes as text where they are UTF-8 (a character that the end cuts in two is left out), else as base64. */
export function bytesBody({ bytes, size }: Bytes): Body {
  const cut = size > BODY_MAX;
  try {
    const text = decode(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }), bytes, { stream: true });
    return { kind: 'text', text, bytes: size, cut };
  } catch {
    return { kind: 'binary', base64: base64Of(bytes), bytes: size, cut };
  }
}

function base64Of(bytes: Uint8Array): string {
  const length = typedArray.length(bytes);
  let binary = '';
  for (let i = 0; i < length; i += CHUNK) binary += apply(fromCharCode, undefined, subarray(bytes, i, i + CHUNK) as never);
  return apply(btoa, undefined, [binary]);
}

function lesser(size: number): number {
  return size < BODY_MAX ? size : BODY_MAX;
}
