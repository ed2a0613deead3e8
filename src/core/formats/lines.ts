import type { Format, Opened } from './format.ts';
import { addMatter, isFull, leaves, opened } from './leaves.ts';

/** NDJSON, and envelopes that put a JSON header on a line of its own before each item. */
export const LINES: Format<string> = { id: 'lines', read };

function read(text: string): Opened | undefined {
  if (!text.includes('\n') || !/^\s{0,100}[[{]/u.test(text)) return undefined;
  const found = leaves();
  let line = 0;
  for (let at = 0; at < text.length && !isFull(found); line += 1) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length : end;
    if (text.slice(at, next).trim() !== '') addMatter(found, `[${line}]`, text.slice(at, next));
    at = next + 1;
  }
  found.limited ||= isFull(found);
  return opened(found, 'lines');
}
