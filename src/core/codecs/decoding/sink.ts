/** Where decompressed bytes go: it grows as they come and takes no more than `max` of them. */
export interface Sink {
  bytes: Uint8Array;
  size: number;
  readonly max: number;
  /** Something was left out, because `max` was reached. */
  full: boolean;
}

/** An empty sink. `max` in bytes. */
export function sinkOf(max: number): Sink {
  return { bytes: NONE, size: 0, max, full: max <= 0 };
}

// Most of what is tried breaks off before anything comes.
const NONE = new Uint8Array();
const FIRST_ROOM = 256;

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
  const room = roomFor(sink, length);
  const { bytes, size } = sink;
  if (distance >= room && room > 32) bytes.copyWithin(size, size - distance, size - distance + room);
  else for (let i = size; i < size + room; i += 1) bytes[i] = bytes[i - distance] ?? 0;
  sink.size += room;
  return true;
}

/** Makes room for so many more bytes, or for as many of them as may still come; answers how many. */
function roomFor(sink: Sink, count: number): number {
  const room = Math.min(count, sink.max - sink.size);
  if (room < count) sink.full = true;
  if (sink.size + room > sink.bytes.length) {
    const grown = new Uint8Array(Math.min(sink.max, Math.max(FIRST_ROOM, sink.bytes.length * 2, sink.size + room)));
    grown.set(contentOf(sink));
    sink.bytes = grown;
  }
  return room;
}
