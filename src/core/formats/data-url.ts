import { BASE64 } from '../codecs/base64.ts';
import type { Format, Opened } from './format.ts';
import { BYTES_MAX } from './limits.ts';
import { unescaped } from './pairs.ts';

/** A `data:` URL (RFC 2397). Pictures, sounds and fonts are left closed: nobody writes a value into them. */
export const DATA_URL: Format<string> = { id: 'data-url', read };

/** The type with all its parameters. Characters. */
const HEAD_MAX = 300;

function read(text: string): Opened | undefined {
  if (!text.startsWith('data:')) return undefined;
  const comma = text.indexOf(',');
  const head = text.slice(5, Math.max(5, comma));
  if (comma === -1 || head.length > HEAD_MAX || /^(?:image\/(?!svg)|font|audio|video)/u.test(head)) return undefined;
  const data = unescaped(text.slice(comma + 1, BYTES_MAX));
  const matter = head.endsWith(';base64') ? BASE64.decode(new TextEncoder().encode(data), BYTES_MAX)?.bytes : data;
  return matter === undefined ? undefined : { parts: [{ name: '', matter }], steps: ['data-url'], limited: text.length > BYTES_MAX };
}
