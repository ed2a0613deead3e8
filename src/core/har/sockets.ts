import type { Sighting } from '../evidence/delivery.ts';
import { BODY_MAX, fromBase64 } from './body.ts';
import { initiatorOf, scriptsOf } from './initiator.ts';
import type { Hop } from './hops.ts';
import type { Timed } from './timed.ts';

/** Messages of one socket that are kept. A socket that says more is a stream, and its beginning shows what it carries. */
const MESSAGES_MAX = 500;

/** From this on a number of a clock is milliseconds since the epoch (Playwright); below it, seconds (Chromium). */
const MILLISECONDS_FROM = 1e11;

/** What was said over a socket, each message as an exchange of its own; a gap where the file does not hold it. */
export function messagesOf(it: Timed, { exchange }: Hop): readonly { readonly atMs: number; readonly seen: Sighting }[] {
  const { entry, atMs } = it;
  const { request: { url }, _webSocketMessages: all } = entry;
  if (all === undefined) return [{ atMs, seen: { kind: 'gap', of: 'request', reason: 'socket-not-observed', count: 1, place: url } }];
  const sent = all.filter(message => message.type === 'send');
  const initiator = initiatorOf(entry);
  const more = sent.length - MESSAGES_MAX;
  return [
    ...sent.slice(0, MESSAGES_MAX).map(({ time, opcode, data }, n) => ({
      atMs: time === undefined || time < 0 ? atMs : time < MILLISECONDS_FROM ? time * 1000 : time,
      seen: { kind: 'request', exchange: `${exchange}#${n + 1}`, hop: 0, url, method: 'SEND', channel: 'socket', body: bodyOf(opcode, data), scripts: scriptsOf(entry), ...initiator && { initiator } } as const,
    })),
    ...more > 0 ? [{ atMs, seen: { kind: 'gap', of: 'request', reason: 'limit-reached', count: more, place: url } as const }] : [],
  ];
}

/** Opcode 1 is text, anything else is base64 (RFC 6455 §5.2). A Blob is told as an empty one. */
function bodyOf(opcode: number | undefined, data: string) {
  if (opcode !== undefined && opcode !== 1) return data === '' ? { kind: 'hidden' } as const : fromBase64(data);
  return { kind: 'text', text: data.slice(0, BODY_MAX), bytes: new TextEncoder().encode(data).length, cut: data.length > BODY_MAX } as const;
}
