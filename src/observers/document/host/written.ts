import { BODY_MAX } from '../../body-max.ts';

/** Data as JSON text. `cut`: not all of it is here. */
export interface Written {
  readonly text: string;
  readonly cut: boolean;
}

/** Nobody sends deeper data than this to be read. */
const DEPTH_MAX = 64;
/** Arguments of one call of `String.fromCharCode`; engines refuse some tens of thousands. */
const CHUNK = 8_192;

interface Pen {
  text: string;
  cut: boolean;
  /** What is being written, outermost first: what comes again within itself is not gone into. */
  readonly around: unknown[];
}

/**
 * Data that was cloned for a message, as JSON, up to a limit and without asking it for anything: `JSON.stringify` would call a
 * `toJSON`, and fails on cycles and big integers. Maps become lists of pairs, sets lists, bytes text (or base64); of Blobs and
 * whatever else has no text their kind and size are written.
 */
export function written(data: unknown): Written {
  const pen: Pen = { text: '', cut: false, around: [] };
  write(pen, data);
  return { text: pen.text.slice(0, BODY_MAX), cut: pen.cut || pen.text.length > BODY_MAX };
}

/** Bytes as text where they are UTF-8, else as base64. */
export function textOfBytes(bytes: Uint8Array): { readonly text: string } | { readonly base64: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    let binary = '';
    for (let i = 0; i < bytes.length; i += CHUNK) binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
    return { base64: btoa(binary) };
  }
}

/** The beginning of a buffer or a view, or undefined for anything else. */
export function bytesIn(data: unknown): { readonly bytes: Uint8Array; readonly size: number } | undefined {
  const kind = kindOf(data);
  const isBuffer = /^(?:Shared)?ArrayBuffer$/u.test(kind);
  if (!isBuffer && !/^(?:.+Array|DataView)$/u.test(kind)) return undefined;
  const { buffer, byteOffset } = isBuffer ? { buffer: data as ArrayBuffer, byteOffset: 0 } : data as ArrayBufferView;
  const { byteLength } = data as ArrayBuffer;
  // A copy in our own world: of another's bytes, some readers refuse to read.
  return { bytes: Uint8Array.from(new Uint8Array(buffer, byteOffset, Math.min(byteLength, BODY_MAX))), size: byteLength };
}

/** What an object is, as the language tells it. A clone carries no tag of its own. */
function kindOf(data: unknown): string {
  return Object.prototype.toString.call(data).slice(8, -1);
}

function write(pen: Pen, data: unknown): void {
  if (typeof data === 'string') quote(pen, data);
  else if (typeof data === 'bigint') pen.text += `"${data}"`;
  else if (typeof data !== 'object' || data === null) pen.text += data === undefined ? 'null' : JSON.stringify(data);
  else if (pen.around.length > DEPTH_MAX || pen.around.includes(data)) leaveOut(pen, 'again');
  else within(pen, data);
}

function within(pen: Pen, data: object): void {
  pen.around.push(data);
  writeObject(pen, data);
  pen.around.pop();
}

function writeObject(pen: Pen, data: object): void {
  const kind = kindOf(data);
  const writer = WRITERS[kind];
  const bytes = writer === undefined ? bytesIn(data) : undefined;
  if (writer !== undefined) writer(pen, data as never);
  else if (bytes === undefined) leaveOut(pen, kind);
  else writeBytes(pen, bytes);
}

const WRITERS: Readonly<Record<string, (pen: Pen, data: never) => void>> = {
  Object: (pen, data: Readonly<Record<string, unknown>>) => {
    pen.text += '{';
    each(pen, Object.keys(data), name => {
      quote(pen, name);
      pen.text += ':';
      write(pen, data[name]);
    });
    pen.text += '}';
  },
  Array: (pen, data: readonly unknown[]) => { list(pen, data); },
  Set: (pen, data: ReadonlySet<unknown>) => { list(pen, Set.prototype.values.call(data)); },
  Map: (pen, data: ReadonlyMap<unknown, unknown>) => { list(pen, Map.prototype.entries.call(data)); },
  Date: (pen, data: Date) => { write(pen, Number.isNaN(data.getTime()) ? null : data.toISOString()); },
  RegExp: (pen, data: RegExp) => { quote(pen, data.source); },
  Error: (pen, data: Error) => { quote(pen, `${data.name}: ${data.message}`); },
  Number: unbox,
  Boolean: unbox,
  String: unbox,
  BigInt: unbox,
  Blob: (pen, data: Blob) => { leaveOut(pen, `Blob ${data.type} (${data.size} bytes)`); },
  File: (pen, data: File) => { leaveOut(pen, `${data.name} (${data.size} bytes)`); },
};

function unbox(pen: Pen, data: { valueOf(): unknown }): void {
  write(pen, data.valueOf());
}

function list(pen: Pen, items: Iterable<unknown>): void {
  pen.text += '[';
  each(pen, items, it => { write(pen, it); });
  pen.text += ']';
}

function each<T>(pen: Pen, items: Iterable<T>, one: (item: T) => void): void {
  let isFirst = true;
  for (const it of items) {
    if (pen.text.length > BODY_MAX) return;
    if (!isFirst) pen.text += ',';
    isFirst = false;
    one(it);
  }
}

function writeBytes(pen: Pen, { bytes, size }: { readonly bytes: Uint8Array; readonly size: number }): void {
  const told = textOfBytes(bytes);
  quote(pen, 'text' in told ? told.text : told.base64);
  pen.cut ||= size > bytes.length;
}

function quote(pen: Pen, text: string): void {
  const room = Math.max(0, BODY_MAX - pen.text.length);
  pen.text += JSON.stringify(text.slice(0, room));
  pen.cut ||= text.length > room;
}

function leaveOut(pen: Pen, what: string): void {
  quote(pen, `[${what}]`);
  pen.cut = true;
}
