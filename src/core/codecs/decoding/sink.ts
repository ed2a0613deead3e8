/** Where decompressed bytes go: it grows as they come and takes no more than `max` of them. */
export interface Sink {
  bytes: Uint8Array;
  size: number;
  /** What is set aside first. */
  readonly room: number;
  readonly max: number;
  /** Something was left out, because `max` was reached. */
  full: boolean;
}

/** An empty sink, with room for `room` bytes as soon as the first comes. `max` in bytes. */
export function sinkOf(max: number, room = FIRST_ROOM): Sink {
  return { bytes: NONE, size: 0, room, max, full: max <= 0 };
}

// Most of what is tried breaks off before anything comes.
const NONE = new Uint8Array();
const FIRST_ROOM = 256;

/** What text that is worth compressing grows to, when it is undone. */
export const USUAL_GROWTH = 4;

/** What has come so far. */
export function contentOf({ bytes, size }: Sink): Uint8Array {
  return bytes.subarray(0, size);
}

/** Adds one byte. */
export function put(sink: Sink, byte: number): void {
  if (sink.size === sink.bytes.length && roomFor(sink, 1) === 0) return;
  sink.bytes[sink.size] = byte;
  sink.size += 1;
}

/** Adds bytes as they are. */
export function putAll(sink: Sink, bytes: Uint8Array): void {
  const room = roomFor(sink, bytes.length);
  sink.bytes.set(room < bytes.length ? bytes.subarray(0, room) : bytes, sink.size);
  sink.size += room;
}

/** Repeats what stands `distance` bytes back; false where that is before the beginning. */
export function repeat(sink: Sink, distance: number, length: number): boolean {
  if (distance > sink.size || distance <= 0) return false;
  const room = sink.size + length <= sink.bytes.length ? length : roomFor(sink, length);
  const { bytes, size } = sink;
  const end = size + room;
  if (distance >= room && room > 32) bytes.copyWithin(size, size - distance, end - distance);
  else for (let i = size; i < end; i += 1) bytes[i] = bytes[i - distance] as number;
  sink.size += room;
  return true;
}

/** Makes room for so many more bytes, or for as many of them as may still come; answers how many. */
function roomFor(sink: Sink, count: number): number {
  const room = Math.min(count, sink.max - sink.size);
  if (room < count) sink.full = true;
  if (sink.size + room > sink.bytes.length) {
    const grown = new Uint8Array(Math.min(sink.max, Math.max(sink.room, sink.bytes.length * 2, sink.size + room)));
    grown.set(contentOf(sink));
    sink.bytes = grown;
  }
  return room;
}
