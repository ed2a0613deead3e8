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
  const lines = text.split('\n');
  const rows: Row[] = [];
  for (let n = 0; n < lines.length;) {
    const ends = endOf(lines, n);
    const whole = lines.slice(n, ends).join('\n');
    if (whole.trim() !== '') rows.push({ line: n + 1, cells: cellsOf(whole, separator) });
    n = ends;
  }
  return { kind: 'table', rows };
}

/** A quoted cell may go over so many lines. One that is not closed by then is a stray mark, which must not hide the rows after it. */
const CELL_LINES_MAX = 50;

/** The line after the row that begins in this one. */
function endOf(lines: readonly string[], begins: number): number {
  let isOpen = false;
  for (let n = begins; n < Math.min(lines.length, begins + CELL_LINES_MAX); n += 1) {
    if (((lines[n] ?? '').split('"').length - 1) % 2 === 1) isOpen = !isOpen;
    if (!isOpen) return n + 1;
  }
  return begins + 1;
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
  // Of the letters of tags only: some others are longer when they are small, and every place after them would be another.
  const lower = html.replace(/[A-Z]+/gu, it => it.toLowerCase());
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
