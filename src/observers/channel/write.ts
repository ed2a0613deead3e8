import { isArray, keys, quote } from '../natives.ts';

/**
 * Plain data as JSON, read from its own members alone: `JSON.stringify` would ask every prototype for a `toJSON`, and old
 * libraries (Prototype.js) put one there. What is `undefined` is left out.
 */
export function write(data: unknown): string {
  if (typeof data === 'string') return quote(data);
  if (typeof data !== 'object' || data === null) return `${data as number | boolean | null}`;
  const isList = isArray(data);
  const names = keys(data);
  let text = '';
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] ?? '';
    const value = (data as Record<string, unknown>)[name];
    if (value !== undefined) text += `${text && ','}${isList ? '' : `${quote(name)}:`}${write(value)}`;
  }
  return isList ? `[${text}]` : `{${text}}`;
}
