import type { Field } from '../payload/field.ts';

/**
 * Paths name a field wherever a message carries it: `tid` is the parameter of an address and of a form, and the key of a JSON body;
 * `batch[].traits.email` has any place in the list where `[]` stands, and `e[5]` one.
 */
export type Path = string;

/** Where the path begins in a field's own name: behind the `$` of a body. */
function startOf({ place, name }: Field): number {
  if (place !== 'body') return 0;
  return name.charCodeAt(1) === DOT ? 2 : 1;
}

const DOT = 0x2e;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** Is this the field a path names? Both are read once, from the left. */
export function fits(path: Path, field: Field): boolean {
  const { name } = field;
  let at = startOf(field);
  for (let i = 0; i < path.length; i += 1) {
    const isAny = path.charCodeAt(i) === OPEN && path.charCodeAt(i + 1) === CLOSE;
    const next = isAny ? afterIndex(name, at) : afterSign(name, at, path.charCodeAt(i));
    if (next === -1) return false;
    at = next;
    if (isAny) i += 1;
  }
  return at === name.length;
}

function afterSign(name: string, at: number, sign: number): number {
  return name.charCodeAt(at) === sign ? at + 1 : -1;
}

function afterIndex(name: string, at: number): number {
  if (name.charCodeAt(at) !== OPEN) return -1;
  let end = at + 1;
  while (isDigit(name.charCodeAt(end))) end += 1;
  return end > at + 1 && name.charCodeAt(end) === CLOSE ? end + 1 : -1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The last key of a path or of a field's name, without places in lists: by it fields are sorted before paths are read. */
export function lastKey(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === CLOSE) {
    const open = text.lastIndexOf('[', end - 1);
    if (open === -1 || !isPlace(text, open + 1, end - 1)) break;
    end = open;
  }
  return text.slice(text.lastIndexOf('.', end - 1) + 1, end);
}

function isPlace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}
