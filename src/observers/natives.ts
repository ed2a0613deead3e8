/**
 * The functions of the language and the platform as they were before the page's first script: nothing a page redefines later
 * is called through them. Only what is called on the observers' behalf while the page runs needs to come from here.
 */
export const apply = Reflect.apply;
export const construct = Reflect.construct;
export const reflected = Reflect.get;
// One by one, and marked as pure below: scripts are not to carry those that they do not use.
export const keys = Object.keys;
export const define = Object.defineProperty;
export const remove = Reflect.deleteProperty;
export const prototypeOf = Object.getPrototypeOf;
export const withPrototype = Object.setPrototypeOf;
export const isArray = Array.isArray;
export const descriptorOf: (holder: object, name: PropertyKey) => Member | undefined = Object.getOwnPropertyDescriptor;

/** A property descriptor, whose functions are data to us. */
export interface Member {
  readonly value?: unknown;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly writable?: boolean;
  readonly enumerable?: boolean;
  readonly configurable?: boolean;
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- they are bound to each other in the next statement
const { bind, call } = Function.prototype;
const stringify = JSON.stringify;

/** A method as a plain function of its `this`, which finds neither `call` nor `apply` on the page's prototypes. */
export const unbound = bind.bind(call) as <A extends unknown[], R>(native: (...args: A) => R) => (self: unknown, ...args: A) => R;

/** A method of an interface. Where the browser has no such interface, calling it throws. */
export function methodOf<I extends InterfaceName, K extends keyof Instance<I>>(name: I, method: K): Unbound<Instance<I>[K]> {
  return unbound(prototypeNamed(name)[method as string] as never) as never;
}

/** What reads an attribute of an interface. It refuses what does not implement the interface, whatever it pretends. */
export function getterOf<I extends InterfaceName, K extends keyof Instance<I>>(name: I, attribute: K): (self: unknown) => Instance<I>[K] {
  return unbound(descriptorOf(prototypeNamed(name), attribute)?.get as never);
}

function prototypeNamed(name: InterfaceName): Readonly<Record<string, unknown>> {
  return (globalThis[name] as { readonly prototype: Readonly<Record<string, unknown>> } | undefined)?.prototype ?? {};
}

type Globals = typeof globalThis;
type InterfaceName = { [K in keyof Globals]: Globals[K] extends { readonly prototype: object } ? K : never }[keyof Globals];
type Instance<I extends InterfaceName> = Globals[I] extends { readonly prototype: infer P } ? P : never;
type Unbound<F> = F extends (...args: infer A) => infer R ? (self: unknown, ...args: A) => R : never;

export const slice = /* @__PURE__ */ methodOf('String', 'slice');
export const indexOf = /* @__PURE__ */ methodOf('String', 'indexOf');

const readNote = /* @__PURE__ */ methodOf('WeakMap', 'get');
const writeNote = /* @__PURE__ */ methodOf('WeakMap', 'set');

/** Without a prototype, so that a missing key is missing, whatever the page put on `Object.prototype`. */
export function bare<T extends object>(members: T): T {
  return withPrototype(members, null) as T;
}

const same = Object;

/** Whether it is an object or a function: something that could run code of the page. */
export function isObject(it: unknown): it is object {
  return same(it) === it;
}

/** A list that can grow by `list[list.length] = …` without meeting a setter the page put on `Array.prototype`. */
export function list<T>(): T[] {
  return bare<T[]>([]);
}

/** Notes about objects, which keep none of them alive. */
export interface Notes<T> {
  readonly get: (about: unknown) => T | undefined;
  /** Answers the note. */
  readonly set: <N extends T>(about: unknown, note: N) => N;
}

export function notes<T>(): Notes<T> {
  const map = new WeakMap<object, T>();
  return {
    get: about => readNote(map, about as object) as T | undefined,
    set(about, note) {
      writeNote(map, about as object, note);
      return note;
    },
  };
}

/** What reading gives, or nothing where it throws: natives refuse what is not their own, and no page can falsify that. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A text as JSON. A string has no `toJSON` that a page could plant. */
export function quote(text: string): string {
  return stringify(text);
}
