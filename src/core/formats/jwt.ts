import { BASE64URL } from '../codecs/base64url.ts';
import type { Format, Opened } from './format.ts';
import { BYTES_MAX } from './limits.ts';

/** A JSON Web Token (RFC 7519): its header and what it claims. Signed is not hidden. */
export const JWT: Format<string> = { id: 'jwt', read };

function read(text: string): Opened | undefined {
  if (!text.startsWith('eyJ')) return undefined;
  const [header = '', payload, signature, ...more] = text.split('.', 4);
  if (payload === undefined || signature === undefined || more.length > 0) return undefined;
  const parts = [{ name: '.header', text: jsonIn(header) }, { name: '.payload', text: jsonIn(payload) }];
  if (parts.some(it => it.text === undefined)) return undefined;
  return { parts: parts.map(it => ({ name: it.name, matter: it.text ?? '' })), steps: ['jwt'], limited: false };
}

function jsonIn(text: string): string | undefined {
  const bytes = BASE64URL.decode(new TextEncoder().encode(text), BYTES_MAX)?.bytes;
  const json = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  return json.startsWith('{') ? json : undefined;
}
