/**
 * Memory in which text is laid out to be searched, used again and again. It belongs to one search, never to a module: two
 * searches do not see each other's text.
 */
export interface WorkSpace {
  /** Three views of the same memory: all of it, as words, and the part that takes text. */
  bytes: Uint8Array;
  words: Int32Array;
  room: Uint8Array;
  readonly encoder: TextEncoder;
}

/** Text begins here, so that what stands before its first letter can be asked for. Bytes, a multiple of eight. */
export const TEXT_START = 8;
/** The loop looks a pair further than the text goes. Bytes. */
const TAIL = 16;

export function openWorkSpace(): WorkSpace {
  return { ...memoryFor(1 << 14), encoder: new TextEncoder() };
}

/** Lays a text out as UTF-8 and answers where it ends. */
export function layText(space: WorkSpace, text: string): number {
  // A character of a string takes three bytes at most.
  if (space.room.length < text.length * 3) Object.assign(space, memoryFor(text.length * 3));
  return TEXT_START + space.encoder.encodeInto(text, space.room).written;
}

/** Lays bytes out and answers where they end. */
export function layBytes(space: WorkSpace, bytes: Uint8Array): number {
  if (space.room.length < bytes.length) Object.assign(space, memoryFor(bytes.length));
  space.room.set(bytes);
  return TEXT_START + bytes.length;
}

function memoryFor(length: number): Omit<WorkSpace, 'encoder'> {
  const words = new Int32Array(Math.ceil((length + TEXT_START + TAIL) / 8) * 2);
  const bytes = new Uint8Array(words.buffer);
  return { bytes, words, room: bytes.subarray(TEXT_START, TEXT_START + length) };
}
