import { apply, descriptorOf, getterOf } from '../../natives.ts';
import { BODY_MAX } from '../../body-max.ts';
import type { RawBytes } from '../../channel/raw.ts';
import type { dataView } from './page-natives.ts';
import { subarray, typedArray, Uint8Array } from './page-natives.ts';

/** Arguments of one call of `String.fromCharCode`; engines refuse some tens of thousands. */
const CHUNK = 8_192;

const bufferLength = getterOf('ArrayBuffer', 'byteLength');
const fromCharCode = descriptorOf(String, 'fromCharCode')?.value as (...codes: number[]) => string;

/** The bytes of an ArrayBuffer. Throws for anything else. */
export function bufferBytes(body: unknown, bytes = bufferLength(body)): RawBytes {
  return beginning(new Uint8Array(body as ArrayBuffer, 0, lesser(bytes)), bytes);
}

/** The bytes that a view shows. Throws for anything but this kind of view. */
export function viewedBytes({ buffer, offset, length }: typeof dataView, body: unknown): RawBytes {
  const bytes = length(body);
  return beginning(new Uint8Array(buffer(body), offset(body), lesser(bytes)), bytes);
}

/** The beginning of some bytes, of which there are so many in all. */
export function beginning(view: Uint8Array, bytes: number): RawBytes {
  const length = typedArray.length(view);
  let latin1 = '';
  for (let i = 0; i < length; i += CHUNK) latin1 += apply(fromCharCode, undefined, subarray(view, i, i + CHUNK) as never);
  return { kind: 'bytes', latin1, bytes };
}

function lesser(size: number): number {
  return size < BODY_MAX ? size : BODY_MAX;
}
