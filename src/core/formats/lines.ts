import type { Format, Opened } from './format.ts';
import { addMatter, isFull, leaves, opened } from './leaves.ts';

/** NDJSON, envelopes that put a JSON header on a line of its own before each item, and events that are sent together as one query a line (Google Analytics 4). */
export const LINES: Format<string> = { id: 'lines', read };

/** Something of JSON, or more than one parameter and the end of the line: what no parameter text could hold unescaped does not stand in it. */
const FIRST = /^(?:\s{0,100}[[{]|[\w.~%[\]$*+-]{1,200}=[^&=\s"<>{}]*&[^\s"<>{}]*[^\s"<>{}=]\r?\n)/u;

function read(text: string): Opened | undefined {
  if (!text.includes('\n') || !FIRST.test(text)) return undefined;
  const found = leaves();
  let line = 0;
  for (let at = 0; at < text.length && !isFull(found); line += 1) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length : end;
    const item = text.slice(at, next).trim();
    if (item !== '') addMatter(found, `[${line}]`, item);
    at = next + 1;
  }
  found.limited ||= isFull(found);
  return opened(found, 'lines');
}
