import { isAsciiAlone } from './readable-text.ts';

/**
 * Memory in which text is laid out to be searched, used again and again. It belongs to one search, never to a module: two
 * searches do not see each other's text.
 */
export interface WorkSpace {
  /** Three views of the same memory: all of it, as words, and the part that takes text. */
  bytes: Uint8Array;
  words: Int32Array;
  room: Uint8Array;
  /** Whether what is laid out is known to be ASCII alone. */
  ascii: boolean;
  readonly encoder: TextEncoder;
}

/** Text begins here, so that what stands before its first letter can be asked for. Bytes, a multiple of eight. */
export const TEXT_START = 8;
/** The loop looks a pair further than the text goes. Bytes. */
const TAIL = 16;

export function openWorkSpace(): WorkSpace {
  return { ...memoryFor(1 << 14), ascii: false, encoder: new TextEncoder() };
}

/** Lays a text out as UTF-8 and answers where it ends. */
export function layText(space: WorkSpace, text: string): number {
  // A character of a string takes three bytes at most.
  if (space.room.length < text.length * 3) Object.assign(space, memoryFor(text.length * 3));
  const { written } = space.encoder.encodeInto(text, space.room);
  space.ascii = written === text.length;
  return TEXT_START + written;
}

/** Lays bytes out and answers where they end. `text`: the same as a string, where there is one. */
export function layBytes(space: WorkSpace, bytes: Uint8Array, text?: string): number {
  if (space.room.length < bytes.length) Object.assign(space, memoryFor(bytes.length));
  space.room.set(bytes);
  space.ascii = text !== undefined && isAsciiAlone(text, bytes);
  return TEXT_START + bytes.length;
}

function memoryFor(length: number): Pick<WorkSpace, 'bytes' | 'words' | 'room'> {
  const words = new Int32Array(Math.ceil((length + TEXT_START + TAIL) / 8) * 2);
  const bytes = new Uint8Array(words.buffer);
  return { bytes, words, room: bytes.subarray(TEXT_START, TEXT_START + length) };
}
