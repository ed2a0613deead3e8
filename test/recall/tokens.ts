import type { Carried } from '../../src/core/payload/field.ts';

const WORDS = [
  'summer', 'linen', 'shirt', 'checkout', 'banner', 'garden', 'newsletter', 'invoice', 'travel', 'orange', 'account', 'delivery', 'weekend', 'promotion', 'collection', 'laurence', 'mariage',
  'lyonnais', 'maria', 'marion', 'laurentides', 'lawrence', 'shoes', 'female-fit', 'black-friday', 'rueil', 'paixhans', 'gmail', 'lyon-part-dieu',
];

/** A number from 0 up to 2³², drawn from the same sequence on every machine (xorshift32, Marsaglia 2003). */
export type Draw = () => number;

export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

function bytes(draw: Draw, length: number): Buffer {
  const out = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) out[at] = draw() >>> 9;
  return out;
}

/** Kinds of token that stand in requests: none is anybody's datum. */
const KINDS: readonly ((draw: Draw) => string)[] = [
  draw => bytes(draw, 16).toString('hex'),
  draw => bytes(draw, 20).toString('hex'),
  draw => bytes(draw, 32).toString('hex'),
  draw => bytes(draw, 32).toString('hex').toUpperCase(),
  draw => bytes(draw, 12 + draw() % 40).toString('base64'),
  draw => bytes(draw, 32).toString('base64url'),
  draw => `${draw().toString(36)}${draw().toString(36)}`,
  draw => bytes(draw, 16).toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/u, '$1-$2-$3-$4-$5'),
  draw => `${word(draw)}-${word(draw)}`,
  draw => word(draw),
  draw => String(draw()),
  draw => String(draw() % 100_000),
  draw => `${draw() % 1_000}.${draw() % 100}`,
  draw => `${draw()}${draw()}`.slice(0, 16),
];

function word(draw: Draw): string {
  return WORDS[draw() % WORDS.length] ?? '';
}

/** Requests that hold so many tokens together, by turns as JSON, as a form and as an address. */
export function* tokenRequests(tokens: number, draw: Draw): Generator<Carried> {
  for (let at = 0; at < tokens; at += A_REQUEST) {
    const drawn = Array.from({ length: A_REQUEST }, (_, i) => KINDS[(at + i + (draw() & 3)) % KINDS.length]?.(draw) ?? '');
    yield requestOf(drawn, at / A_REQUEST % 3);
  }
}

const A_REQUEST = 50;
const URL_MAX = 20;

function requestOf(tokens: readonly string[], shape: number): Carried {
  const url = 'https://c.tracker.example/collect';
  if (shape === 0) return { url, headers: [], body: textBody(JSON.stringify(tokens.map((value, i) => ({ k: `p${i}`, value })))) };
  const pairs = tokens.map((value, i) => `k${i}=${encodeURIComponent(value)}`);
  if (shape === 1) return { url, headers: [], body: textBody(pairs.join('&')) };
  return { url: `${url}?${pairs.slice(0, URL_MAX).join('&')}`, headers: [['cookie', pairs.slice(URL_MAX).join('; ')]], body: { kind: 'none' } };
}

export function textBody(text: string): Carried['body'] {
  return { kind: 'text', text, bytes: Buffer.byteLength(text), cut: false };
}
