import { attempt, bare, getterOf, list, methodOf, slice } from '../../natives.ts';
import { BODY_MAX } from '../../body-max.ts';
import type { RawBody, RawBytes } from '../../channel/raw.ts';
import { textOf } from './address.ts';
import { bufferBytes, viewedBytes } from './bytes.ts';
import { blobBytes, dataView, typedArray, whenDone } from './page-natives.ts';

/** What a body holds: what can be told at once, and what takes a moment to read (Blobs), which then stands for all of it. */
export interface Content {
  readonly body: RawBody;
  readonly late?: (done: (body: RawBody) => void) => void;
}

export const NOTHING: Content = { body: { kind: 'none' } };
export const HIDDEN: Content = { body: { kind: 'hidden' } };

/** What an entry of a form counts beside its characters, so that empty ones too have their limit. */
const ENTRY = 64;

const encoder = new TextEncoder();
const encode = methodOf('TextEncoder', 'encode');
const eachParameter = methodOf('URLSearchParams', 'forEach') as Each;
const eachPart = methodOf('FormData', 'forEach') as Each;
const fileName = getterOf('File', 'name');
const blobSize = getterOf('Blob', 'size');
const blobSlice = methodOf('Blob', 'slice');

/**
 * What a body holds, as far as it can be read without using it up or calling the page: texts, parameters, forms with their
 * files, bytes and Blobs. Objects that only their own `toString` could tell stay hidden, and so do documents, which every
 * browser shows whole.
 */
export function contentOf(body: unknown): Content {
  if (body === null || body === undefined) return NOTHING;
  const text = textOf(body);
  if (text !== undefined) return { body: textBody(text) };
  for (let i = 0; i < READERS.length; i += 1) {
    const content = attempt(() => READERS[i]?.(body));
    if (content) return content;
  }
  return HIDDEN;
}

/** Each refuses what is not its own. */
const READERS: readonly ((body: unknown) => Content | false)[] = bare([
  body => ({ body: viewedBytes(typedArray, body) }),
  body => ({ body: viewedBytes(dataView, body) }),
  body => ({ body: bufferBytes(body) }),
  body => blobSize(body) >= 0 && { ...HIDDEN, late: done => { readBlob(body, done); } },
  body => formContent(eachParameter, body),
  body => formContent(eachPart, body),
]);

function textBody(text: string): RawBody {
  const bytes = typedArray.length(encode(encoder, text));
  return { kind: 'text', text: slice(text, 0, BODY_MAX), bytes, cut: text.length > BODY_MAX };
}

/** Reads the beginning of a Blob, which takes a moment; a page that is being left may not live to see it. */
function readBlob(blob: unknown, done: (body: RawBytes) => void): void {
  void whenDone(blobBytes(blobSlice(blob, 0, BODY_MAX)), buffer => { done(bufferBytes(buffer, blobSize(blob))); }, () => undefined);
}

type Each = (body: unknown, callback: (value: unknown, name: string) => void) => void;

/** A file's entry names and measures it; what it holds comes later, as one more entry of that name. */
function formContent(each: Each, form: unknown): Content {
  const entries = list<readonly [string, string | RawBytes]>();
  const files = list<{ readonly name: string; readonly blob: unknown }>();
  const state = bare({ left: BODY_MAX, cut: false });
  const add = (name: string, value: string | RawBytes, length: number): void => {
    if (state.left > 0) entries[entries.length] = [slice(name, 0, BODY_MAX), value];
    state.left -= name.length + length + ENTRY;
    state.cut ||= state.left < 0;
  };
  const told = (): RawBody => ({ kind: 'form', entries, cut: state.cut || files.length > 0 });
  each(form, (value, name) => {
    const isFile = typeof value !== 'string';
    const text = isFile ? `${fileName(value)} (${blobSize(value)} bytes)` : value;
    if (isFile) files[files.length] = { name, blob: value };
    add(name, slice(text, 0, BODY_MAX), text.length);
  });
  const late = (done: (body: RawBody) => void): void => {
    const next = files[files.length - 1];
    if (next === undefined) { done(told()); return; }
    readBlob(next.blob, content => {
      files.length -= 1;
      add(next.name, content, content.bytes);
      late(done);
    });
  };
  return files.length === 0 ? { body: told() } : { body: told(), late };
}
