import type { Format, Opened } from './format.ts';
import type { Leaves } from './leaves.ts';
import { addKey, addMatter, addScalar, leaves, opened } from './leaves.ts';
import { NESTING_MAX } from './limits.ts';

/** Every scalar of a JSON text and every key. */
export const JSON_TEXT: Format<string> = { id: 'json', read };

function read(text: string): Opened | undefined {
  if (!startsLikeJson(text)) return undefined;
  const value = parsed(text);
  if (value === undefined) return undefined;
  const found = leaves();
  collect(found, { name: '', nesting: 0 }, value);
  return opened(found, 'json');
}

function startsLikeJson(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x7b || first === 0x5b || first === 0x22) return text.length > 1;
  return (first <= 0x20 || first === 0xfeff) && /^[\s\ufeff]{1,100}[[{"]/u.test(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

interface Where {
  readonly name: string;
  readonly nesting: number;
}

function collect(into: Leaves, where: Where, value: unknown): void {
  if (typeof value === 'string') addMatter(into, where.name, value);
  else if (value === null || typeof value !== 'object') addScalar(into, where.name, value);
  else if (where.nesting === NESTING_MAX) into.limited = true;
  else if (Array.isArray(value)) collectItems(into, where, value);
  else collectMembers(into, where, value as Readonly<Record<string, unknown>>);
}

function collectItems(into: Leaves, { name, nesting }: Where, items: readonly unknown[]): void {
  for (let i = 0; i < items.length && !into.limited; i += 1) collect(into, { name: `${name}[${i}]`, nesting: nesting + 1 }, items[i]);
}

function collectMembers(into: Leaves, { name, nesting }: Where, members: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(members)) {
    addKey(into, name, key);
    collect(into, { name: `${name}.${key}`, nesting: nesting + 1 }, members[key]);
  }
}
