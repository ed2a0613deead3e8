import type { Format, Opened, Part } from './format.ts';

/** Messages with a flag and a length of four bytes before each (github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md). */
export const GRPC_WEB: Format<Uint8Array> = { id: 'grpc-web', read };

const PREFIX = 5;
const MESSAGES_MAX = 64;

// Flags: 1 compressed, 128 trailers. Messages must fill the bytes exactly, or these are something else.
function read(bytes: Uint8Array): Opened | undefined {
  const parts: Part[] = [];
  let at = 0;
  while (at + PREFIX <= bytes.length && parts.length < MESSAGES_MAX) {
    const [flag = 0, a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + PREFIX);
    const end = at + PREFIX + a * 2 ** 24 + b * 65536 + c * 256 + d;
    if ((flag & 0x7e) !== 0 || end > bytes.length) return undefined;
    parts.push({ name: `.message[${parts.length}]`, matter: bytes.subarray(at + PREFIX, end) });
    at = end;
  }
  const isWhole = at === bytes.length && parts.some(it => it.matter.length > 0);
  return isWhole || parts.length === MESSAGES_MAX ? { parts, steps: ['grpc-web'], limited: !isWhole } : undefined;
}
