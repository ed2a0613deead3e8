import type { Format, Opened, Part } from './format.ts';
import { PARTS_MAX } from './limits.ts';

/**
 * JSON behind the marks that libraries for sockets put before it: Engine.IO and Socket.IO (`42["identify",{…}]`,
 * `42/shop,7[…]`; github.com/socketio/socket.io-protocol), SockJS (`a["…"]`), and what SignalR and polled Engine.IO end or part
 * with a record separator.
 */
export const SOCKET_FRAME: Format<string> = { id: 'socket-frame', read };

/** A kind or two, the number of attachments, a room, and the number of an answer. `a` and `m` are those of SockJS. */
const MARKS = /^(?:\d{1,5}:)?(?:[0-6]|4[0-6](?:\d{1,4}-)?(?:\/[^,[{\s]{0,200},)?\d{0,10}|[am])(?=[[{"])/u;
const SEPARATOR = '\u001e';

function read(text: string): Opened | undefined {
  const first = FIRST[text.charCodeAt(0)];
  return (first === 1 && MARKS.test(text)) || (first === 2 && text.includes(SEPARATOR)) ? frames(text) : undefined;
}

/** What begins with a mark, and what JSON begins with. */
const FIRST = Uint8Array.from({ length: 128 }, (_, code) => /[\dam]/u.test(String.fromCharCode(code)) ? 1 : code === 0x7b || code === 0x5b ? 2 : 0);

function frames(text: string): Opened | undefined {
  const packets = text.split(SEPARATOR, PARTS_MAX + 1).filter(it => it !== '');
  const parts = packets.slice(0, PARTS_MAX).map((it, i): Part => ({ name: packets.length === 1 ? '' : `[${i}]`, matter: it.replace(MARKS, '') }));
  return { parts, steps: ['socket-frame'], limited: packets.length > PARTS_MAX };
}
