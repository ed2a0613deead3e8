import type { Sighting } from '../../core/evidence/delivery.ts';

/**
 * A sighting as the page's world tells it: what follows from it is left to be written up. A member that is undefined stands for
 * what only the page's own code could have told.
 */
export type Seen = Sighting extends infer S ? S extends Sighting ? { readonly [K in keyof S as Exclude<K, 'scripts' | 'hop'>]: K extends 'kind' ? S[K] : S[K] | undefined } : never : never;

/** What the page's world hands over: a list of these in one JSON text. `receive.ts` writes them up, outside of what a page can see. */
export type Raw = readonly [
  /** Milliseconds since the epoch. */
  atMs: number,
  seen: Seen,
  /** Where scripts are told of: the address of the script element at work, '' where none is. */
  running: string,
  /** A stack as the engine writes it, '' where none was taken. */
  stack: string,
];
