import type { Format, Opened } from './format.ts';
import { addKey, addMatter, leaves, opened } from './leaves.ts';
import type { Leaves } from './leaves.ts';
import { pairsIn, unescaped } from './pairs.ts';

/** An address inside of something else: `https://shop.example/?em=…` is a request's worth of values of its own. */
export const URL_TEXT: Format<string> = { id: 'url', read };

function read(text: string): Opened | undefined {
  const rest = behindAuthority(text);
  if (rest === undefined || /\s/u.test(text)) return undefined;
  const [beforeHash, hash] = cut(text.slice(rest), '#');
  const [path, query] = cut(beforeHash, '?');
  const found = leaves();
  addHost(found, text.slice(0, rest));
  for (const it of path.split('/')) if (it !== '') addMatter(found, '.path', unescaped(it));
  for (const [name, value] of pairsIn(query)) {
    addKey(found, '', name);
    addMatter(found, `.${name}`, value);
  }
  if (hash !== '') addMatter(found, '.fragment', unescaped(hash));
  return opened(found, 'url');
}

// Where the path begins: behind the host, or at once in an address without one that is more than a path.
function behindAuthority(text: string): number | undefined {
  const authority = /^(?:https?|wss?|ftp):\/\/[^/?#\s]+/iu.exec(text)?.[0];
  if (authority !== undefined) return authority.length;
  return text.startsWith('/') && /^\/[^\s?#"<>{}]*[?#][^\s"<>{}]*=/u.test(text) ? 0 : undefined;
}

function addHost(into: Leaves, authority: string): void {
  const [user, host] = authority.includes('@') ? cut(authority.slice(authority.indexOf('//') + 2), '@') : ['', authority.slice(authority.indexOf('//') + 2)];
  for (const it of user.split(':')) if (it !== '') addMatter(into, '.username', unescaped(it));
  for (const it of host.split('.').slice(0, -2)) if (/[^\d]/u.test(it) && it !== 'www') addMatter(into, '.host', it);
}

function cut(text: string, at: string): readonly [before: string, after: string] {
  const where = text.indexOf(at);
  return where === -1 ? [text, ''] : [text.slice(0, where), text.slice(where + 1)];
}
