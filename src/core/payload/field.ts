import type { Body, Header } from '../evidence/evidence.ts';

/** What one hop carries: the parts of a request that can hold data. */
export interface Carried {
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: Body;
}

/** The part of a request a field stands in. */
export type Place = 'host' | 'path' | 'query' | 'fragment' | 'header' | 'cookie' | 'referer' | 'body';

/** One piece of text inside a request, with the escaping and packing around it undone. */
export interface Field {
  readonly place: Place;
  /** Its name there: a parameter, a header, a JSONPath from the root of what it stands in; `(name)` for a name itself. */
  readonly name: string;
  readonly value: string;
  /** What was undone to get here, outermost first: `gzip`, `json`, `base64`, `url`. */
  readonly steps: readonly string[];
  /** Other fields are parts of this one: what it holds is told by them more exactly. */
  readonly packed: boolean;
}

/** Everything readable in a request, and whether a limit kept us from reading the rest. */
export interface Reading {
  readonly fields: readonly Field[];
  readonly limited: boolean;
}
