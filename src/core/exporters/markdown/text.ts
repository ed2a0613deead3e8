/** Markdown that is one already. Only the functions here make it, so that nothing of the wire becomes markup. */
export type Md = string & { readonly [md]: true };

declare const md: unique symbol;

/** Our own markup, with what is put into it written so that it stays text. */
export function line(parts: TemplateStringsArray, ...holes: readonly (Md | string | number)[]): Md {
  return parts.map((it, n) => `${it}${holes[n] ?? ''}`).join('') as Md;
}

/**
 * Text that stays text wherever it is put: no markup, no HTML, no end of a table's cell, and no link, neither one that it spells out
 * nor one that a reader makes of what looks like an address, a person or a number of an issue: such words are written as code.
 */
export function plain(text: string): Md {
  const words = cleaned(text).split(' ').map(it => (LINKED.test(it) ? code(it) : escaped(it))).join(' ');
  return words.replace(/^(?:\d+(?=[.)](?: |$))|(?=[#=+-]))/, it => `${it}\\`) as Md;
}

/** Text as code. A bar would end a cell of a table, and cannot be escaped in the same way everywhere: see `cell`. */
export function code(text: string): Md {
  const clean = cleaned(text);
  if (clean.trim() === '') return '' as Md;
  const fence = '`'.repeat(1 + Math.max(0, ...[...clean.matchAll(/`+/g)].map(([it]) => it.length)));
  const pad = /^[` ]|[` ]$/.test(clean) ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}` as Md;
}

/** A row of a table. What is left of bars stands in code, where no escape holds everywhere: a broken bar stands for it. */
export function row(cells: readonly Md[]): Md {
  return `| ${cells.map(it => it.replaceAll('|', '¦')).join(' | ')} |` as Md;
}

/** What readers make links of (GFM, "Autolinks (extension)"; GitHub: mentions, issues, commits). */
const LINKED = /@|:\/\/|www\.|mailto:|xmpp:|#\d|\bGH-\d|^[^\p{L}\d]*[\da-f]{7,}[^\p{L}\d]*$/iu;

/** One line, without what is not seen and turns what is seen round (Unicode TR 36, bidirectional overrides). */
function cleaned(text: string): string {
  return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\t-\r\u2028\u2029 ]+/g, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;', '`': '&#96;' };

function escaped(text: string): string {
  return text.replace(/[&<>|`]|[\\*_~[\]{}$]/g, it => ENTITIES[it] ?? `\\${it}`);
}
