import { BASE64 } from '../codecs/base64.ts';
import type { Format, Opened } from './format.ts';
import { BYTES_MAX } from './limits.ts';
import { unescaped } from './pairs.ts';

/** A `data:` URL (RFC 2397). Pictures, sounds and fonts are left closed: nobody writes a value into them. */
export const DATA_URL: Format<string> = { id: 'data-url', read };

function read(text: string): Opened | undefined {
  if (!text.startsWith('data:')) return undefined;
  const [, type, encoding, data] = /^data:([^,;]{0,100})(?:;[^,;]{0,100})*?(;base64)?,([^]*)$/u.exec(text.slice(0, BYTES_MAX)) ?? [];
  if (data === undefined || /^(?:image\/(?!svg)|font|audio|video)/u.test(type ?? '')) return undefined;
  const matter = encoding === undefined ? unescaped(data) : BASE64.decode(new TextEncoder().encode(unescaped(data)), BYTES_MAX)?.bytes;
  return matter === undefined ? undefined : { parts: [{ name: '', matter }], steps: ['data-url'], limited: text.length > BYTES_MAX };
}
