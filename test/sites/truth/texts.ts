import type { Received } from '../server/received.ts';
import { decodeOnce } from './decode.ts';
import type { Wrap } from './decode.ts';

/** Something readable in a request, where it stood, and all that had to be undone to read it, outermost first. */
export interface ReadText {
  readonly text: string;
  /** `host`, `address` (path and query), `body`, or the name of a header. */
  readonly place: string;
  readonly wraps: readonly Wrap[];
  readonly leaf: boolean;
}

/** Deep enough for a URL in a form field in base64 in JSON in gzip, each escaped once more. */
const DEPTH = 8;
/** Headers that a browser writes by itself and that say nothing of the person. */
const DULL = /^(?:accept.*|user-agent|sec-.*|host|connection|content-(?:type|length|encoding)|origin|upgrade.*|cache-control|pragma|priority|te|dnt)$/u;

/** Everything that can be read in a request, by undoing every encoding as often as it takes. */
export const textsOf = (request: Received): readonly ReadText[] => {
  const read = new Map<string, ReadText>();
  let front = seeds(request).filter((it) => it.text !== '');
  for (let depth = 0; depth < DEPTH && front.length > 0; depth += 1) {
    const fresh = front.filter((it) => !read.has(keyOf(it)));
    for (const it of fresh) read.set(keyOf(it), it);
    front = fresh.flatMap(inside);
  }
  return [...read.values()];
};

const seeds = (request: Received): readonly ReadText[] => {
  const bare = { wraps: [], leaf: false };
  const headers = Object.entries(request.headers).filter(([name]) => !DULL.test(name));
  return [
    { ...bare, text: request.host, place: 'host' },
    { ...bare, text: `${request.path}?${request.query}`, place: 'address' },
    { ...bare, text: request.body.toString('utf8'), place: 'body', leaf: true },
    { ...bare, text: request.body.toString('latin1'), place: 'body' },
    ...headers.map(([name, text]) => ({ ...bare, text, place: name, leaf: true })),
  ];
};

const inside = (outer: ReadText): readonly ReadText[] =>
  decodeOnce(outer.text)
    .filter((it) => it.text.length > 1)
    .map((it) => ({ text: it.text, place: outer.place, wraps: [...outer.wraps, it.wrap], leaf: it.leaf }));

/** The same text reached through base64 and without it are two findings; reached twice the same way, one. */
const keyOf = ({ text, place, wraps, leaf }: ReadText): string => `${place} ${wraps.filter((it) => it === 'base64' || it === 'hex').join()} ${String(leaf)} ${text}`;
