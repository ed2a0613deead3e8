import { type Address, addressIn, labelsOf, pathIn, segmentsOf, usersOf } from './address.ts';
import type { Format, Opened } from './format.ts';
import { addKey, addMatter, leaves, opened } from './leaves.ts';
import { pairsIn, unescaped } from './pairs.ts';

/** An address inside of something else: `https://shop.example/?em=…` is a request's worth of values of its own. */
export const URL_TEXT: Format<string> = { id: 'url', read };

function read(text: string): Opened | undefined {
  const address = addressOf(text);
  if (address === undefined || /\s/u.test(text)) return undefined;
  const found = leaves();
  for (const it of usersOf(address)) addMatter(found, '.username', unescaped(it));
  for (const it of labelsOf(address.host)) addMatter(found, '.host', it);
  for (const it of segmentsOf(address)) addMatter(found, '.path', unescaped(it));
  for (const [name, value] of pairsIn(address.query)) {
    addKey(found, '', name);
    addMatter(found, `.${name}`, value);
  }
  if (address.fragment !== '') addMatter(found, '.fragment', unescaped(address.fragment));
  return opened(found, 'url');
}

// Without a host, an address is more than a path only where parameters follow.
function addressOf(text: string): Address | undefined {
  const first = text.charCodeAt(0) | 0x20;
  if (first === 0x68 || first === 0x77 || first === 0x66) return /^(?:https?|wss?|ftp):/iu.test(text) ? addressIn(text) : undefined;
  return text.startsWith('/') && /^\/[^\s?#"<>{}]*[?#][^\s"<>{}]*=/u.test(text) ? { user: '', host: '', ...pathIn(text) } : undefined;
}
