import type { Contestant } from '../harness.ts';
import type { Payload } from './payload.ts';

const ROOM_BYTES = 16 * 1024 * 1024;

/** The least any search can do: the text is put into bytes, and every byte is looked at once. Answers with what it saw, so that it cannot be skipped. */
export function memoryScan(): Contestant<Payload> {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(ROOM_BYTES);
  const words = new Int32Array(bytes.buffer);
  return {
    run({ text }) {
      const { written } = encoder.encodeInto(text, bytes);
      const end = written >> 2;
      let seen = written;
      for (let at = 0; at < end; at += 1) seen ^= words[at] ?? 0;
      for (let at = end << 2; at < written; at += 1) seen ^= bytes[at] ?? 0;
      return seen;
    },
  };
}
