import type { Body } from '../evidence/evidence.ts';
import type { HarEntry, HarPostData } from './har.ts';
import { headerIn, namedIn, valueOf } from './headers.ts';

/** More of one body is not kept; as of a body that a browser tells. Characters. */
export const BODY_MAX = 1 << 20;

/** What a request carries, as far as the file says. What left with a body that is not there is `hidden`. */
export function bodyOf(entry: HarEntry): Body {
  const { postData } = entry.request;
  return (postData && told(postData)) ?? { kind: carriesMore(entry) ? 'hidden' : 'none' };
}

function told(postData: HarPostData): Body | undefined {
  const params = postData.params ?? [];
  // Playwright keeps bodies in files of their own, where it is told to.
  if (postData._file !== undefined) return { kind: 'hidden' };
  const text = postData.text ?? '';
  if (text !== '') return isBase64(postData) ? fromBase64(text) : fromText(text);
  if (params.length === 0) return isDiscarded(postData) ? { kind: 'hidden' } : undefined;
  return fromParams(params);
}

function isBase64({ encoding, _encoding }: HarPostData): boolean {
  return (encoding ?? _encoding) === 'base64';
}

function fromParams(params: NonNullable<HarPostData['params']>): Body {
  const files = params.some(it => (it.fileName ?? '') !== '');
  return { kind: 'form', entries: params.map(it => [it.name, [it.fileName, valueOf(it.value)].filter(part => (part ?? '') !== '').join(' ')]), cut: files };
}

/** Firefox says in words that it did not keep a body. */
function isDiscarded({ comment }: HarPostData): boolean {
  return comment !== undefined && comment !== null && comment !== '';
}

/** Methods whose requests may come without a body, and mostly do (RFC 9110 §9.3). */
const BODILESS = new Set(['GET', 'HEAD', 'OPTIONS', 'CONNECT', 'TRACE']);

/** The length that was sent is believed first; then what the file says; then that who names a type of content sends some. */
function carriesMore({ request: { method, headers, bodySize } }: HarEntry): boolean {
  const named = namedIn(headers);
  const length = headerIn(named, 'content-length');
  if (/^\d+$/u.test(length)) return Number(length) > 0;
  if ((bodySize ?? 0) > 0) return true;
  return !BODILESS.has(method.toUpperCase()) && (headerIn(named, 'content-type') !== '' || headerIn(named, 'transfer-encoding') !== '');
}

function fromText(text: string): Body {
  if (isByteForLetter(text)) return fromBase64(btoa(text));
  if (isMangled(text)) return { kind: 'hidden' };
  const cut = text.length > BODY_MAX;
  const kept = cut ? text.slice(0, BODY_MAX) : text;
  // Letters that could not be read are lost.
  return { kind: 'text', text: kept, bytes: new TextEncoder().encode(text).length, cut: cut || text.includes('\ufffd') };
}

 
const CONTROLS = /[\u0000-\u0008\u000e-\u001a]/u;

/** Control characters that no text has, and no letter beyond a byte: each letter is a byte (Firefox, older DevTools). */
function isByteForLetter(text: string): boolean {
  return CONTROLS.test(text.slice(0, BODY_MAX)) && !/[^\u0000-\u00ff]/u.test(text);
}

/** Bytes that were no text and were written as one (Playwright): what they said is gone. */
function isMangled(text: string): boolean {
  return text.includes('\ufffd') && CONTROLS.test(text.slice(0, BODY_MAX));
}

/** A text where the bytes are one. */
export function fromBase64(base64: string): Body {
  const bytes = bytesOf(base64);
  if (bytes === undefined) return { kind: 'hidden' };
  const cut = bytes.length > BODY_MAX;
  const kept = cut ? bytes.subarray(0, BODY_MAX) : bytes;
  const text = utf8In(kept);
  return text === undefined ? { kind: 'binary', base64: base64Of(kept), bytes: bytes.length, cut } : { kind: 'text', text, bytes: bytes.length, cut };
}

/** Undefined for what is no base64. */
export function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), it => it.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function utf8In(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** So many letters are given to one call: engines bound the number of arguments. */
const STEP = 8_192;

function base64Of(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) letters.push(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  return btoa(letters.join(''));
}
