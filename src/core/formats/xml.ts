import type { Format, Opened } from './format.ts';
import type { Leaves } from './leaves.ts';
import { addMatter, isFull, leaves, opened } from './leaves.ts';
import { NESTING_MAX } from './limits.ts';

/**
 * The texts and attributes of XML, SVG, SOAP or HTML, named by the elements they stand in. Tolerant: what was never closed
 * ends with the text. Entities that a document defines for itself are never replaced, so they cannot multiply.
 */
export const XML: Format<string> = { id: 'xml', read };

function read(text: string): Opened | undefined {
  if (!text.includes('<') || !/^[\s\ufeff]{0,100}<[a-z?!]/iu.test(text) || !text.includes('>')) return undefined;
  const reader: Reader = { text, at: 0, into: leaves(), path: [], names: [''] };
  while (reader.at < text.length && !isFull(reader.into)) step(reader);
  reader.into.limited ||= isFull(reader.into);
  return opened(reader.into, 'xml');
}

interface Reader {
  readonly text: string;
  at: number;
  readonly into: Leaves;
  /** The elements that are open, and the name of each as a path. */
  readonly path: string[];
  readonly names: string[];
}

function step(reader: Reader): void {
  const { text, at } = reader;
  if (text[at] !== '<') { words(reader, reach(reader, '<')); return; }
  if (text.startsWith('<!--', at)) { aside(reader, '<!--', '-->'); return; }
  if (text.startsWith('<![CDATA[', at)) { aside(reader, '<![CDATA[', ']]>'); return; }
  if (text.startsWith('<!', at)) { aside(reader, '<!', definesEntities(reader) ? ']>' : '>'); return; }
  if (text.startsWith('</', at)) close(reader, reach(reader, '>') + 1);
  else open(reader);
}

// A text without what ends it goes on to the end of everything.
function reach({ text, at }: Reader, mark: string): number {
  const found = text.indexOf(mark, at + 1);
  return found === -1 ? text.length : found;
}

function definesEntities(reader: Reader): boolean {
  return reader.text.slice(reader.at, reach(reader, '>')).includes('[');
}

function aside(reader: Reader, start: string, end: string): void {
  const from = reader.at + start.length;
  const found = reader.text.indexOf(end, from);
  const to = found === -1 ? reader.text.length : found;
  add(reader, '', reader.text.slice(from, to));
  reader.at = to + end.length;
}

function words(reader: Reader, end: number): void {
  add(reader, '', reader.text.slice(reader.at, end));
  reader.at = end;
}

function close(reader: Reader, end: number): void {
  const name = reader.text.slice(reader.at + 2, end - 1).trim();
  const at = reader.path.lastIndexOf(name);
  if (at !== -1) {
    reader.path.length = at;
    reader.names.length = at + 1;
  }
  reader.at = end;
}

/** A tag longer than this is none. Characters. */
const TAG_MAX = 1 << 17;
/** Elements that hold nothing and are never closed in HTML. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

function open(reader: Reader): void {
  const end = endOfTag(reader.text, reader.at);
  const tag = reader.text.slice(reader.at + 1, end);
  const name = /^\??([\w:.-]{1,100})/u.exec(tag)?.[1];
  reader.at = end + 1;
  if (name === undefined) { add(reader, '', tag); return; }
  addAttributes(reader, `.${name}`, tag);
  if (tag.startsWith('?') || /\/$/u.test(tag) || VOID.test(name) || reader.path.length >= NESTING_MAX) return;
  reader.names.push(`${reader.names.at(-1) ?? ''}.${name}`);
  reader.path.push(name);
}

const ATTRIBUTE = /[\s"'/]([^\s=/"'<>]{1,100})\s{0,10}=\s{0,10}("[^"]*"|'[^']*'|[^\s"'>]+)/gu;

function addAttributes(reader: Reader, where: string, tag: string): void {
  for (const [, key = '', value = ''] of tag.matchAll(ATTRIBUTE)) add(reader, `${where}.${key}`, /^["']/u.test(value) ? value.slice(1, -1) : value);
}

// `>` may stand in an attribute.
function endOfTag(text: string, start: number): number {
  let quote = '';
  const stop = Math.min(text.length, start + TAG_MAX);
  for (let at = start + 1; at < stop; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '>' && quote === '') return at;
    quote = quoteAfter(sign, quote);
  }
  return stop;
}

// The sign that will end the quotation which goes on behind this sign; '' outside of one.
function quoteAfter(sign: string, quote: string): string {
  if (quote !== '') return sign === quote ? '' : quote;
  return sign === '"' || sign === "'" ? sign : '';
}

function add({ into, names }: Reader, name: string, value: string): void {
  if (value.trim() !== '') addMatter(into, (names.at(-1) ?? '') + name, value);
}
