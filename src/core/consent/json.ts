import { TEXT_MAX } from './reading.ts';

/** What a JSON text holds; undefined for what is none, or too long. */
export function jsonOf(text: string): unknown {
  if (text.length > TEXT_MAX) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Its own members in order, at most `MEMBERS_MAX`; none for what is no object. */
export function membersOf(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  return isObject(value) ? Object.entries(value).slice(0, MEMBERS_MAX) : [];
}

/** No banner asks for more categories or services than that. */
export const MEMBERS_MAX = 2_000;

/** A member of its own, by name; never what its prototype has. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A member of a member, and so on. */
export function memberAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce(memberOf, value);
}

export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.slice(0, MEMBERS_MAX).filter(it => typeof it === 'string') : [];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
