import type { Format, Opened, Part } from './format.ts';

/** Messages with a flag and a length of four bytes before each (github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md). */
export const GRPC_WEB: Format<Uint8Array> = { id: 'grpc-web', read };

const PREFIX = 5;
const MESSAGES_MAX = 64;

// Flags: 1 compressed, 128 trailers. Messages must fill the bytes exactly, or these are something else.
function read(bytes: Uint8Array): Opened | undefined {
  const parts: Part[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + PREFIX <= bytes.length && parts.length < MESSAGES_MAX) {
    const end = at + PREFIX + view.getUint32(at + 1);
    if ((view.getUint8(at) & 0x7e) !== 0 || end > bytes.length) return undefined;
    parts.push({ name: `.message[${parts.length}]`, matter: bytes.subarray(at + PREFIX, end) });
    at = end;
  }
  const isWhole = at === bytes.length;
  const isOne = (isWhole || parts.length === MESSAGES_MAX) && parts.some(it => it.matter.length > 0);
  return isOne ? { parts, steps: ['grpc-web'], limited: !isWhole } : undefined;
}
