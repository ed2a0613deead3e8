/** One line of a source, as its cells, with its number from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A source read into rows, and what kind of source it was. `table`: its rows have columns; `text`: they are lines. */
export interface Rows {
  readonly kind: 'table' | 'text';
  readonly rows: readonly Row[];
}

/** So much of a source is read. No list of sub-processors comes near. Characters. */
const SOURCE_MAX = 2_000_000;
const ROWS_MAX = 20_000;

/** Reads a table for spreadsheets, a page (HTML), or plain text: by its looks, since files are called anything. */
export function rowsOf(source: string): Rows {
  const text = source.slice(0, SOURCE_MAX).replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const read = /<(?:!doctype|html|body|table|ul|ol|p|div|h[1-6])[\s>]/iu.test(text) ? pageRows(text) : separatorOf(text) === undefined ? lineRows(text) : csvRows(text, separatorOf(text) ?? ',');
  return { ...read, rows: read.rows.slice(0, ROWS_MAX) };
}

/** What parts the cells of the first line, where the next line has as many. */
function separatorOf(text: string): string | undefined {
  const [first = '', second = ''] = text.split('\n', 2);
  return [',', ';', '\t'].find(it => first.includes(it) && cellsOf(first, it).length <= cellsOf(second, it).length && second !== '');
}

function csvRows(text: string, separator: string): Rows {
  const rows: Row[] = [];
  let held = '';
  let begins = 1;
  for (const [n, line] of text.split('\n').entries()) {
    if (held === '') begins = n + 1;
    held += held === '' ? line : `\n${line}`;
    // A quoted cell may go over several lines.
    if ((held.match(/"/gu)?.length ?? 0) % 2 === 1) continue;
    if (held.trim() !== '') rows.push({ line: begins, cells: cellsOf(held, separator) });
    held = '';
  }
  return { kind: 'table', rows };
}

/** RFC 4180: cells in quotation marks may hold anything, a doubled one stands for itself. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  // Each part is a run of plain text, a quotation mark, doubled or not, or what parts cells.
  for (const part of line.match(/""|"|[,;\t]|[^",;\t]+/gu) ?? []) {
    if (part === separator && !quoted) { cells.push(cell); cell = ''; continue; }
    cell += partOf(part, quoted);
    if (part === '"') quoted = !quoted;
  }
  return [...cells, cell].map(it => it.trim());
}

function partOf(part: string, quoted: boolean): string {
  if (part === '"') return '';
  return part !== '""' ? part : quoted ? '"' : '';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ' };

/** The text of a page, a line for each row, item and paragraph. Nothing of it is run, and nothing it names is loaded. */
function pageRows(html: string): Rows {
  const text = withoutHidden(html);
  const isTable = /<table[\s>]/iu.test(text);
  const rows: Row[] = [];
  let line = 1;
  // Between one block and the next stands one row; cells within it are parted by their own tags.
  for (const block of text.split(/(?=<(?:tr|li|p|h[1-6]|div|dt|dd|option|br)\b)/iu)) {
    const cells = block.split(/<(?:td|th)\b[^>]*>/iu).map(plain).filter((it, n) => n > 0 || it !== '');
    if (cells.some(it => it !== '')) rows.push({ line, cells });
    line += block.split('\n').length - 1;
  }
  const inTable = rows.filter(it => it.cells.length > 1);
  return isTable && inTable.length > 0 ? { kind: 'table', rows: inTable } : { kind: 'text', rows };
}

/** Without scripts, styles and comments; their lines stay, so that the others keep their numbers. One that is never closed hides the rest. */
function withoutHidden(html: string): string {
  const lower = html.toLowerCase();
  const opening = /<(script|style|template|noscript)\b|<!--/gu;
  let shown = '';
  let from = 0;
  for (let found = opening.exec(lower); found !== null; found = opening.exec(lower)) {
    const close = found[1] === undefined ? '-->' : `</${found[1]}`;
    const end = lower.indexOf(close, found.index);
    const next = end < 0 ? html.length : end + close.length;
    shown += html.slice(from, found.index) + html.slice(found.index, next).replace(/[^\n]/gu, '');
    from = opening.lastIndex = next;
  }
  return shown + html.slice(from);
}

function plain(html: string): string {
  return html.replace(/<[^>]*>?/gu, ' ').replace(/&(#x?[\da-f]+|\w+);/giu, (whole, name: string) => entity(name) ?? whole).replace(/\s+/gu, ' ').trim();
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

function lineRows(text: string): Rows {
  return { kind: 'text', rows: text.split('\n').map((it, n) => ({ line: n + 1, cells: [it.trim()] })).filter(it => it.cells[0] !== '') };
}
