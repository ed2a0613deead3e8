import { BODY_MAX } from '../body-max.ts';
import { isArray, keys, quote, slice } from '../natives.ts';

/**
 * Plain data as JSON, read from its own members alone: `JSON.stringify` would ask every prototype for a `toJSON`, and old
 * libraries (Prototype.js) put one there. What is `undefined` is left out, no text is longer than the longest that is kept,
 * and a number that JSON has no word for is 0. `read` reads a member where the data is not our own.
 */
export function write(data: unknown, read: Read = memberOf): string {
  if (typeof data === 'string') return quote(slice(data, 0, BODY_MAX));
  if (typeof data === 'number') return data - data === 0 ? `${data}` : '0';
  return typeof data === 'object' && data !== null ? writeMembers(data as Record<string, unknown>, isArray(data), read) : `${data as boolean | null}`;
}

type Read = (data: Readonly<Record<string, unknown>>, name: string) => unknown;

const memberOf: Read = (data, name) => data[name];

function writeMembers(data: Readonly<Record<string, unknown>>, isList: boolean, read: Read): string {
  const names = keys(data);
  let text = '';
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] ?? '';
    const value = read(data, name);
    if (value !== undefined) text += `${text && ','}${isList ? '' : `${quote(name)}:`}${write(value, read)}`;
  }
  return isList ? `[${text}]` : `{${text}}`;
}
