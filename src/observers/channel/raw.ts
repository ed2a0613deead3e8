import type { Sighting } from '../../core/evidence/delivery.ts';
import type { Body } from '../../core/evidence/evidence.ts';

/** Bytes, each as the character of that number: text or not is made out later. `bytes` is how many there were in all. */
export interface RawBytes {
  readonly kind: 'bytes';
  readonly latin1: string;
  readonly bytes: number;
}

/** A form whose files are still bytes. */
export interface RawForm {
  readonly kind: 'form';
  readonly entries: readonly (readonly [name: string, value: string | RawBytes])[];
  readonly cut: boolean;
}

export type RawBody = Extract<Body, { readonly kind: 'none' | 'hidden' | 'text' }> | RawBytes | RawForm;

/** The servers of a WebRTC connection, as it tells them itself; each becomes a request. */
export interface Servers {
  readonly kind: 'servers';
  readonly exchange: string;
  readonly servers: readonly RTCIceServer[] | undefined;
}

/**
 * A sighting as the page's world tells it: what follows from it is left to be written up. A member that is undefined stands for
 * what only the page's own code could have told.
 */
export type Seen = Servers | (Sighting extends infer S ? S extends Sighting ? Told<S> : never : never);

type Told<S> = { readonly [K in keyof S as Exclude<K, 'scripts' | 'hop'>]: K extends 'kind' ? S[K] : K extends 'body' ? RawBody : S[K] | undefined };

/** What the page's world hands over: a list of these in one JSON text. `receive.ts` writes them up, outside of what a page can see. */
export type Raw = readonly [
  /** Milliseconds since the epoch. */
  atMs: number,
  seen: Seen,
  /** Where scripts are told of: the address of the script element at work, '' where none is. */
  running?: string | undefined,
  /** A stack as the engine writes it, '' where none was taken. */
  stack?: string | undefined,
];
