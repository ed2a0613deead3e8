import { isArray, keys, quote } from '../natives.ts';

/**
 * Plain data as JSON, read from its own members alone: `JSON.stringify` would ask every prototype for a `toJSON`, and old
 * libraries (Prototype.js) put one there. What is `undefined` is left out.
 */
export function write(data: unknown): string {
  if (typeof data === 'string') return quote(data);
  if (typeof data !== 'object' || data === null) return `${data as number | boolean | null}`;
  return isArray(data) ? writeList(data) : writeRecord(data as Record<string, unknown>);
}

function writeList(items: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < items.length; i += 1) text += `${i === 0 ? '' : ','}${write(items[i])}`;
  return `[${text}]`;
}

function writeRecord(record: Record<string, unknown>): string {
  const names = keys(record);
  let text = '';
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] ?? '';
    const value = record[name];
    if (value !== undefined) text += `${text === '' ? '' : ','}${quote(name)}:${write(value)}`;
  }
  return `{${text}}`;
}
