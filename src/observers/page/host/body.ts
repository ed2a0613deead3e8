import { attempt, bare, getterOf, list, methodOf, slice } from '../../natives.ts';
import { BODY_MAX } from '../../outbox-lengths.ts';
import type { Body } from '../../../core/evidence/evidence.ts';
import { textOf } from './address.ts';
import { bufferBytes, bytesBody, viewedBytes } from './bytes.ts';
import { dataView, then, typedArray, Uint8Array } from './page-natives.ts';

/** What a body holds: what can be told at once, and what takes a moment to read (Blobs), which then stands for all of it. */
export interface Content {
  readonly body: Body;
  readonly late?: (done: (body: Body) => void) => void;
}

export const NOTHING: Content = { body: { kind: 'none' } };
export const HIDDEN: Content = { body: { kind: 'hidden' } };

/** Form entries told of. */
const ENTRIES_MAX = 1_000;

const { XMLSerializer } = globalThis;
const encoder = new TextEncoder();
const encode = methodOf('TextEncoder', 'encode');
const eachParameter = methodOf('URLSearchParams', 'forEach') as Each;
const eachPart = methodOf('FormData', 'forEach') as Each;
const fileName = getterOf('File', 'name');
const blobSize = getterOf('Blob', 'size');
const blobSlice = methodOf('Blob', 'slice');
const blobBytes = methodOf('Blob', 'arrayBuffer');
const nodeType = getterOf('Node', 'nodeType');
const serialize = methodOf('XMLSerializer', 'serializeToString');

/**
 * What a body holds, as far as it can be read without using it up or calling the page: texts, parameters, forms with their
 * files, bytes, Blobs and documents. Streams, and objects that only their own `toString` could tell, stay hidden. Each reader
 * is a native that refuses what is not its own.
 */
export function contentOf(body: unknown): Content {
  if (body === null || body === undefined) return NOTHING;
  const text = textOf(body);
  if (text !== undefined) return { body: textBody(text) };
  const it = body as object;
  return attempt(() => ({ body: bytesBody(viewedBytes(typedArray, it)) }))
    ?? attempt(() => ({ body: bytesBody(viewedBytes(dataView, it)) }))
    ?? attempt(() => ({ body: bytesBody(bufferBytes(it)) }))
    ?? attempt(() => blobContent(it))
    ?? attempt(() => formContent(eachParameter, it))
    ?? attempt(() => formContent(eachPart, it))
    ?? attempt(() => nodeType(it) === 9 ? { body: textBody(serialize(new XMLSerializer(), it as Node)) } : undefined)
    ?? HIDDEN;
}

function textBody(text: string): Body {
  const bytes = typedArray.length(encode(encoder, text));
  return { kind: 'text', text: slice(text, 0, BODY_MAX), bytes, cut: text.length > BODY_MAX };
}

function blobContent(blob: object): Content {
  blobSize(blob);
  return { ...HIDDEN, late: done => { readBlob(blob, body => { if (body !== undefined) done(body); }); } };
}

/** Reads the beginning of a Blob, which takes a moment; a page that is being left may not live to see it. */
function readBlob(blob: unknown, done: (body: Body | undefined) => void): void {
  const read = (buffer: unknown): Body => bytesBody({ bytes: new Uint8Array(buffer as ArrayBuffer), size: blobSize(blob) });
  then(blobBytes(blobSlice(blob, 0, BODY_MAX)), buffer => { done(attempt(() => read(buffer))); }, () => { done(undefined); });
}

type Each = (body: unknown, callback: (value: unknown, name: string) => void) => void;

/** A file's entry names and measures it; what it holds comes later, as one more entry of that name. */
function formContent(each: Each, form: object): Content {
  const entries = list<readonly [string, string]>();
  const files = list<readonly [name: string, blob: unknown]>();
  const state = bare({ left: BODY_MAX, unread: 0, cut: false });
  const add = (name: string, text: string): void => {
    const fits = entries.length < ENTRIES_MAX && state.left > 0;
    if (fits) entries[entries.length] = [slice(name, 0, state.left), slice(text, 0, state.left)];
    state.left -= name.length + text.length;
    state.cut ||= !fits || state.left < 0;
  };
  const told = (): Body => ({ kind: 'form', entries, cut: state.cut || state.unread > 0 });
  each(form, (value, name) => {
    const isFile = typeof value !== 'string';
    if (isFile) files[files.length] = [name, value];
    add(name, isFile ? `${fileName(value)} (${blobSize(value)} bytes)` : value);
  });
  state.unread = files.length;
  const readFile = (name: string, blob: unknown, done: (body: Body) => void): void => {
    readBlob(blob, body => {
      state.unread -= 1;
      state.cut ||= body === undefined || ('cut' in body && body.cut);
      if (body?.kind === 'text') add(name, body.text);
      if (body?.kind === 'binary') add(name, body.base64);
      if (state.unread === 0) done(told());
    });
  };
  const late = (done: (body: Body) => void): void => {
    for (let i = 0; i < files.length; i += 1) readFile(files[i]?.[0] ?? '', files[i]?.[1], done);
  };
  return files.length === 0 ? { body: told() } : { body: told(), late };
}
