import type { Protocol } from 'puppeteer-core';
import type { Body } from '../../core/evidence/evidence.ts';

/** More of one body is not kept. Session-replay batches, the largest bodies that are sent often, stay well below. */
export const BODY_MAX_BYTES = 1 << 20;

/**
 * What a request carries, as far as the browser says at once. It keeps long bodies, Blobs and files back (`hidden`):
 * they have to be asked for. Of a stream it does not even say that it is there; only a script's call can have one.
 */
export function bodyOf({ method, hasPostData, postDataEntries = [] }: Protocol.Network.Request, type: Protocol.Network.ResourceType | undefined): Body {
  if (hasPostData !== true && postDataEntries.length === 0) return { kind: type === 'Fetch' && mayCarry(method) ? 'hidden' : 'none' };
  const pieces = postDataEntries.flatMap(({ bytes }) => bytes === undefined ? [] : [Buffer.from(bytes, 'base64')]);
  if (pieces.length === 0 || pieces.length < postDataEntries.length) return { kind: 'hidden' };
  return contentBody(Buffer.concat(pieces));
}

/** What the browser answers when asked for a body. */
export function answeredBody({ postData, base64Encoded }: Protocol.Network.GetRequestPostDataResponse): Body {
  return contentBody(Buffer.from(postData, base64Encoded ? 'base64' : 'utf8'));
}

/** Fetch Standard, section 5.4: a GET or HEAD request has no body. */
function mayCarry(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/**
 * What a message over a socket says: opcode 1 is text, anything else is base64 (RFC 6455, section 5.2). A Blob is told as an
 * empty one, because Chromium reports messages before it reads Blobs (third_party/blink/…/websockets/websocket_channel_impl.cc).
 */
export function frameBody({ opcode, payloadData }: Protocol.Network.WebSocketFrame): Body {
  if (opcode !== 1 && payloadData === '') return { kind: 'hidden' };
  return contentBody(Buffer.from(payloadData, opcode === 1 ? 'utf8' : 'base64'));
}

function contentBody(content: Buffer): Body {
  const bytes = content.length;
  const cut = bytes > BODY_MAX_BYTES;
  const kept = content.subarray(0, BODY_MAX_BYTES);
  const text = utf8In(kept, cut);
  return text === undefined ? { kind: 'binary', base64: kept.toString('base64'), bytes, cut } : { kind: 'text', text, bytes, cut };
}

/** The text, if it is one. A cut may fall inside a character, which is then left out (`stream`). */
function utf8In(content: Buffer, cut: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content, { stream: cut });
  } catch {
    return undefined;
  }
}
