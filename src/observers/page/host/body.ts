import { bare, list, slice } from '../../natives.ts';
import { BODY_MAX } from '../../outbox-lengths.ts';
import type { Body } from '../../../core/evidence/evidence.ts';
import { textOf, UNREADABLE } from './address.ts';
import { bufferBytes, bytesBody, viewedBytes } from './bytes.ts';
import type { PageNatives } from './page-natives.ts';

type FormBody = Extract<Body, { kind: 'form' }>;

export const NO_BODY: Body = { kind: 'none' };
export const HIDDEN: Body = { kind: 'hidden' };

const FORM_ENTRIES_MAX = 1_000;

/**
 * What a body holds, as far as it can be read without using it up or calling the page: texts, parameters, forms, bytes and
 * documents. Blobs are read later (`blobBody`); streams, and objects that only their own `toString` could tell, stay hidden.
 */
export function bodyOf(natives: PageNatives, body: unknown): Body {
  if (body === null || body === undefined) return NO_BODY;
  if (typeof body === 'object') return readBody(natives, body);
  const text = textOf(body);
  return text === UNREADABLE ? HIDDEN : textBody(natives, text);
}

function readBody(natives: PageNatives, body: object): Body {
  return attempt(() => bytesBody(natives, viewedBytes(natives, natives.typedArray, body)))
    ?? attempt(() => bytesBody(natives, viewedBytes(natives, natives.dataView, body)))
    ?? attempt(() => bytesBody(natives, bufferBytes(natives, body)))
    ?? attempt(() => formBody(natives, natives.eachParameter, body))
    ?? attempt(() => formBody(natives, natives.eachPart, body))
    ?? attempt(() => documentBody(natives, body))
    ?? HIDDEN;
}

/** Whether it is a Blob, whose content only comes later. */
export function isBlob(natives: PageNatives, body: unknown): boolean {
  return typeof body === 'object' && body !== null && attempt(() => natives.blobSize(body)) !== undefined;
}

/** Reads the beginning of a Blob, which takes a moment; a page that is being left may not live to see it. */
export function readBlob(natives: PageNatives, blob: unknown, done: (body: Body) => void): void {
  const bytes = natives.blobBytes(natives.blobSlice(blob, 0, BODY_MAX));
  const size = natives.blobSize(blob);
  const read = (buffer: unknown): void => {
    done(bytesBody(natives, { bytes: new natives.Uint8Array(buffer as ArrayBuffer), size }));
  };
  natives.then(bytes, it => attempt(() => { read(it); }), () => undefined);
}

/** Each reader is a native that refuses what is not its own: that, unlike `instanceof`, no page can falsify. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function textBody(natives: PageNatives, text: string): Body {
  const bytes = natives.typedArray.length(natives.encode(text));
  return { kind: 'text', text: slice(text, 0, BODY_MAX), bytes, cut: text.length > BODY_MAX };
}

function documentBody(natives: PageNatives, body: unknown): Body | undefined {
  return natives.nodeType(body) === 9 ? textBody(natives, natives.serialize(body as Node)) : undefined;
}

type Each = PageNatives['eachPart'];

function formBody(natives: PageNatives, each: Each | PageNatives['eachParameter'], body: unknown): FormBody {
  const entries = list<readonly [string, string]>();
  const state = bare({ left: BODY_MAX, cut: false });
  const add = (value: unknown, name: string): void => {
    const isFile = typeof value !== 'string';
    const text = isFile ? fileNote(natives, value) : value;
    const fits = entries.length < FORM_ENTRIES_MAX && state.left > 0;
    if (fits) entries[entries.length] = [slice(name, 0, state.left), slice(text, 0, state.left)];
    state.cut ||= isFile || !fits || name.length > state.left || text.length > state.left;
    state.left -= name.length + text.length;
  };
  (each as Each)(body, add);
  return { kind: 'form', entries, cut: state.cut };
}

/** A file is named and measured, not read: its name may tell of a person, its content is not ours to copy. */
function fileNote(natives: PageNatives, file: unknown): string {
  return `${natives.fileName(file)} (${natives.blobSize(file)} bytes)`;
}
