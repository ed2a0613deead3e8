import type { RecordingShape, Signs } from './recording.ts';
import { signsOf } from './recording.ts';

/*
 * https://github.com/openreplay/openreplay/blob/main/mobs/messages.rb: a batch is message 81 (version, page, index, time, address), then messages,
 * each its number, three bytes of length and that many bytes. Numbers are written seven bits at a time.
 */
const BEGINNING = '51';
/** CreateDocument, CreateElementNode, CreateTextNode. */
const TREE: ReadonlySet<number> = new Set([7, 8, 9]);
/** Scrolls, node changes, inputs, moves and clicks. */
const STREAM: ReadonlySet<number> = new Set([6, 10, 11, 12, 14, 16, 18, 19, 20, 68, 112]);
const NETWORK: ReadonlySet<number> = new Set([21, 83, 85]);
const CONSOLE = 22;
/** Fewer messages that fit may do so by chance. */
const MESSAGES_MIN = 3;
const MESSAGES_MAX = 20_000;

/** The batches of OpenReplay's tracker. */
export const OPENREPLAY_BATCH: RecordingShape = {
  id: 'openreplay-batch',
  read: text => text.startsWith(BEGINNING) && /^[\da-f]{40}/u.test(text) ? signsIn(text) : undefined,
};

function signsIn(hex: string): Signs | undefined {
  const bytes = { hex, at: 1 };
  const version = number(bytes);
  for (let i = 0; i < 3; i += 1) number(bytes);
  const address = number(bytes);
  bytes.at += address;
  const found = messagesFrom(bytes);
  if (version > 9 || found === undefined) return undefined;
  const some = (of: ReadonlySet<number>): boolean => [...found].some(it => of.has(it));
  return signsOf({ tree: some(TREE), stream: some(STREAM), network: some(NETWORK), console: found.has(CONSOLE) });
}

interface Bytes {
  readonly hex: string;
  at: number;
}

// The end may be missing, since bodies are kept up to a limit.
function messagesFrom(bytes: Bytes): ReadonlySet<number> | undefined {
  const found = new Set<number>();
  const end = bytes.hex.length / 2;
  let count = 0;
  for (; bytes.at < end && count < MESSAGES_MAX; count += 1) {
    const type = number(bytes);
    const length = byteAt(bytes, 0) + byteAt(bytes, 1) * 256 + byteAt(bytes, 2) * 65_536;
    if (type > 255 || Number.isNaN(length)) break;
    bytes.at += 3 + length;
    found.add(type);
  }
  return count >= MESSAGES_MIN ? found : undefined;
}

function byteAt({ hex, at }: Bytes, offset: number): number {
  return Number.parseInt(hex.slice((at + offset) * 2, (at + offset) * 2 + 2), 16);
}

function number(bytes: Bytes): number {
  let [value, scale] = [0, 1];
  for (let i = 0; i < 8; i += 1, scale *= 128) {
    const byte = byteAt(bytes, 0);
    bytes.at += 1;
    value += (byte % 128) * scale;
    if (!(byte >= 128)) break;
  }
  return value;
}
