import type { WebRequest } from 'webextension-polyfill';
import type { Body } from '../../core/evidence/evidence.ts';

type RequestBody = WebRequest.OnBeforeRequestDetailsTypeRequestBodyType;
type Part = NonNullable<RequestBody['raw']>[number];

/** More of one body is not kept. Session-replay batches, the largest bodies that are sent often, stay well below. */
export const BODY_MAX_BYTES = 1 << 20;

/**
 * What a request carries, as webRequest tells it. Nothing at all means that there is no body; an `error` means that there
 * may be one the browser will not show (a Blob, a stream; Chromium also for a beacon without data), which is `hidden`.
 */
export function bodyOf(told: RequestBody | null | undefined): Body {
  if (told === null || told === undefined) return { kind: 'none' };
  if (told.error !== undefined) return { kind: 'hidden' };
  if (told.formData !== undefined) return formBody(told.formData as unknown as Readonly<Record<string, readonly unknown[]>>);
  if (told.raw !== undefined) return rawBody(told.raw);
  return { kind: 'none' };
}

function formBody(data: Readonly<Record<string, readonly unknown[]>>): Body {
  const all = Object.entries(data).flatMap(([name, values]) => values.map(it => [name, textOf(it)] as const));
  const entries: (readonly [string, string])[] = [];
  let room = BODY_MAX_BYTES;
  for (const [name, value] of all) {
    room -= name.length + value.length;
    if (room < 0) break;
    entries.push([name, value]);
  }
  return { kind: 'form', entries, cut: entries.length < all.length };
}

/** Chromium hands a form value that is not valid UTF-8 over as bytes. */
function textOf(value: unknown): string {
  return value instanceof ArrayBuffer ? new TextDecoder().decode(value) : String(value);
}

function rawBody(parts: readonly Part[]): Body {
  const pieces = parts.flatMap(({ bytes }) => bytes instanceof ArrayBuffer ? [new Uint8Array(bytes)] : []);
  const bytes = pieces.reduce((sum, it) => sum + it.length, 0);
  // A part without bytes is a file: it is sent, and webRequest does not show it.
  const cut = bytes > BODY_MAX_BYTES || pieces.length < parts.length;
  return contentBody(joined(pieces).subarray(0, BODY_MAX_BYTES), bytes, cut);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first, ...rest] = pieces;
  if (first === undefined) return new Uint8Array();
  if (rest.length === 0) return first;
  const whole = new Uint8Array(pieces.reduce((sum, it) => sum + it.length, 0));
  pieces.reduce((at, it) => (whole.set(it, at), at + it.length), 0);
  return whole;
}

function contentBody(content: Uint8Array, bytes: number, cut: boolean): Body {
  const text = utf8In(content, cut);
  return text === undefined ? { kind: 'binary', base64: base64Of(content), bytes, cut } : { kind: 'text', text, bytes, cut };
}

/** The text, if it is one. A cut may fall inside a character, which is then left out (`stream`). */
function utf8In(content: Uint8Array, cut: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content, { stream: cut });
  } catch {
    return undefined;
  }
}

function base64Of(content: Uint8Array): string {
  const STEP = 0x8000;
  const chunks = Array.from({ length: Math.ceil(content.length / STEP) }, (_, at) => content.subarray(at * STEP, (at + 1) * STEP));
  return btoa(chunks.map(it => String.fromCharCode(...it)).join(''));
}
