export interface Element { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

const NAMES = new Set(['blockquote', 'details', 'summary', 
  'html', 'head', 'meta', 'link', 'title', 'style', 'body', 'header', 'main', 'footer', 'nav', 'section', 'div', 'span', 'p', 'h1', 'h2', 'h3', 'h4', 'ol', 'ul', 'li', 'dl', 'dt', 'dd', 'a', 'b',
  'strong', 'em', 'small', 'code', 'pre', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'svg', 'circle', 'rect', 'text',
]);
const ATTRIBUTES = new Set([
  'lang', 'charset', 'http-equiv', 'content', 'name', 'rel', 'href', 'id', 'class', 'role', 'tabindex', 'title', 'scope', 'colspan', 'aria-label', 'aria-labelledby', 'aria-hidden',
  'viewBox', 'width', 'height', 'cx', 'cy', 'r', 'x', 'y', 'rx', 'transform', 'stroke-dasharray', 'text-anchor', 'preserveAspectRatio', 'data-label', 'abbr',
]);
const VOID = new Set(['meta', 'link']);
const TOKEN = /<!doctype html>|<\/([a-z0-9]+)>|<([a-z0-9]+)((?: [a-zA-Z-]+="[^"<>]*")*)(\/?)>|[^<]+/gy;

/**
 * The elements of a document, read far more strictly than browsers do: only the names the report uses, every attribute
 * quoted, every element closed in order, no stray `<`. What breaks out of the markup cannot be read by it.
 */
export function elementsOf(text: string): readonly Element[] {
  const open: string[] = [];
  const elements: Element[] = [];
  for (const { closed, opened, attributes, empty } of tokensOf(text)) {
    if (closed !== undefined && open.pop() !== closed) throw new Error(`</${closed}> closes nothing, in ${open.join(' ')}`);
    if (opened === undefined) continue;
    elements.push(elementOf(opened, attributes));
    if (!empty && !VOID.has(opened)) open.push(opened);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`);
  return elements;
}

interface Token { readonly closed: string | undefined; readonly opened: string | undefined; readonly attributes: string; readonly empty: boolean }

function tokensOf(text: string): readonly Token[] {
  const tokens = [...text.matchAll(TOKEN)];
  const read = tokens.reduce((length, [it]) => length + it.length, 0);
  if (read < text.length) throw new Error(`not markup: ${text.slice(read, read + 80)}`);
  return tokens.map(([, closed, opened, attributes = '', empty = '']) => ({ closed, opened, attributes, empty: empty !== '' }));
}

/** What a reader sees of it, with single spaces. */
export function textOf(text: string): string {
  return text.replace(/<style>.*<\/style>/s, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

function elementOf(name: string, source: string): Element {
  if (!NAMES.has(name)) throw new Error(`the report has no <${name}>`);
  const attributes = [...source.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)] as const);
  const strange = attributes.find(([key]) => !ATTRIBUTES.has(key));
  if (strange !== undefined) throw new Error(`<${name}> has no attribute ${strange[0]}`);
  return { name, attributes: Object.fromEntries(attributes) };
}

function unescaped(value: string): string {
  return value.replace(/&(quot|#39|lt|gt|amp);/g, (_, name: string) => ({ quot: '"', '#39': '\'', lt: '<', gt: '>', amp: '&' })[name] ?? '');
}
