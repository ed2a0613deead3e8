import { sha256 } from '../digests/sha2.ts';
import { bytesOf } from './body.ts';
import type { HarEntry } from './har.ts';

/** A longer script is not read: the largest that pages are made of have a few megabytes. */
const CONTENT_MAX = 16 << 20;

/** What a script said, by its digest, where the file holds all of its text. */
export function contentOf({ response }: HarEntry): { readonly sha256: string; readonly bytes: number } | undefined {
  const { text, encoding, size } = response?.content ?? {};
  const bytes = read(text ?? '', encoding === 'base64');
  // Some writers keep the beginning only.
  if (bytes === undefined || bytes.length < (size ?? 0)) return undefined;
  return { sha256: Array.from(sha256.of(bytes), it => it.toString(16).padStart(2, '0')).join(''), bytes: bytes.length };
}

function read(text: string, isBase64: boolean): Uint8Array | undefined {
  if (text === '' || text.length > CONTENT_MAX) return undefined;
  return isBase64 ? bytesOf(text) : new TextEncoder().encode(text);
}
