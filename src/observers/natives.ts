/**
 * The language's own functions as they were before the page's first script: nothing a page redefines later is called
 * through them. Only what is called on the observers' behalf while the page runs needs to come from here.
 */
export const { apply } = Reflect;
export const { keys, getOwnPropertyDescriptor: descriptorOf, defineProperty: define, getPrototypeOf: prototypeOf } = Object;
export const { isArray } = Array;

const { bind, call } = Function.prototype;
const { setPrototypeOf } = Object;
const { stringify } = JSON;

/** A method as a plain function of its `this`, which finds neither `call` nor `apply` on the page's prototypes. */
export const unbound = bind.bind(call) as <A extends unknown[], R>(native: (...args: A) => R) => (self: unknown, ...args: A) => R;

export const slice = unbound(String.prototype.slice);
export const indexOf = unbound(String.prototype.indexOf as (text: string, from?: number) => number);
export const upperCase = unbound(String.prototype.toUpperCase);

const readNote = unbound(WeakMap.prototype.get);
const writeNote = unbound(WeakMap.prototype.set);

/** Without a prototype, so that a missing key is missing, whatever the page put on `Object.prototype`. */
export function bare<T extends object>(members: T): T {
  return setPrototypeOf(members, null) as T;
}

/** A list that can grow by `list[list.length] = …` without meeting a setter the page put on `Array.prototype`. */
export function list<T>(): T[] {
  return bare<T[]>([]);
}

/** Notes about objects, which keep none of them alive. */
export interface Notes<T> {
  readonly get: (about: unknown) => T | undefined;
  readonly set: (about: unknown, note: T | undefined) => void;
}

export function notes<T>(): Notes<T> {
  const map = new WeakMap<object, T | undefined>();
  return { get: about => readNote(map, about as object) as T | undefined, set: (about, note) => { writeNote(map, about as object, note); } };
}

/** A text as JSON. A string has no `toJSON` that a page could plant. */
export function quote(text: string): string {
  return stringify(text);
}
