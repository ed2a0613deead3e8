import type { Carried } from '../../../src/core/payload/field.ts';
import type { Wanted } from '../../../src/core/search/wanted.ts';
import { pageOf } from './addresses.ts';
import { BODIES } from './bodies.ts';
import type { Chance } from './chance.ts';
import { telling } from './persona.ts';

/** A place in a request that can carry a text. `nameless`: no field name stands beside it there. */
export interface Channel {
  readonly id: string;
  readonly nameless?: true;
  readonly put: (into: Carried, what: Cargo) => Carried;
}

export interface Cargo {
  readonly value: Wanted;
  /** The value, disguised. */
  readonly text: string;
  readonly chance: Chance;
}

/** Places an address alone can offer. */
export const ADDRESS_CHANNELS: readonly [Channel, ...Channel[]] = [
  { id: 'query', put: (into, cargo) => ({ ...into, url: `${into.url}${separator(into.url)}${pair(cargo)}` }) },
  { id: 'query-unescaped', put: (into, { value, text }) => ({ ...into, url: `${into.url}${separator(into.url)}${telling(value)}=${lightly(text)}` }) },
  { id: 'nested-address', put: (into, cargo) => ({ ...into, url: `${into.url}${separator(into.url)}dl=${encodeURIComponent(`https://www.maison-lindholm.example/fr?${pair(cargo)}`)}` }) },
  { id: 'segment', nameless: true, put: (into, { text }) => ({ ...into, url: into.url.replace(/^(https:\/\/[^/]+)/u, `$1/${encodeURIComponent(text).replaceAll('$', '$$$$')}`) }) },
  { id: 'fragment', put: (into, cargo) => ({ ...into, url: `${into.url}#${pair(cargo)}` }) },
];

/** Those of a whole request. */
export const CHANNELS: readonly [Channel, ...Channel[]] = [
  ...ADDRESS_CHANNELS,
  { id: 'cookie', put: (into, cargo) => ({ ...into, headers: [...into.headers.filter(([name]) => name !== 'cookie'), ['cookie', `_ga=GA1.1.5.6; ${pair(cargo)}; theme=dark`]] }) },
  { id: 'referer', put: (into, cargo) => ({ ...into, headers: [...into.headers.filter(([name]) => name !== 'referer'), ['referer', `${pageOf(cargo.chance)}&${pair(cargo)}`]] }) },
  { id: 'header', put: (into, { value, text }) => ({ ...into, headers: [...into.headers, [`x-visitor-${telling(value)}`, encodeURI(text)]] }) },
  // A recorder of sessions tells a field by its number, never by its name.
  ...Object.entries(BODIES).map(([id, of]): Channel => ({ id, ...id.startsWith('replay') ? { nameless: true } : {}, put: (into, { value, text, chance }) => ({ ...into, body: of(chance, { [telling(value)]: text }) }) })),
];

function pair({ value, text }: Cargo): string {
  return `${telling(value)}=${encodeURIComponent(text)}`;
}

function separator(url: string): string {
  return url.includes('?') ? '&' : '?';
}

// As scripts do that put a query together by hand.
function lightly(text: string): string {
  return text.replace(/[%&#]/gu, encodeURIComponent).replaceAll(' ', '+');
}
