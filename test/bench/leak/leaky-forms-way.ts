import { createHash } from 'node:crypto';
import { decodeHTML, encodeHTML } from 'entities';
import lzString from 'lz-string';
import type { Wanted } from '../../../src/core/search/wanted.ts';
import type { Payload } from './payload.ts';

export interface Detector {
  readonly found: (payload: Payload) => boolean;
  readonly tokens: number;
}

const HASHES = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3-224', 'sha3-256', 'sha3-384', 'sha3-512', 'ripemd160'];

interface Coding {
  readonly encode: (text: string) => string;
  readonly decode: (text: string) => string;
}

const CODINGS: readonly Coding[] = [
  { encode: it => Buffer.from(it).toString('base64'), decode: it => /^[\w+/-]+={0,2}$/u.test(it) ? Buffer.from(it, 'base64').toString() : '' },
  { encode: encodeURIComponent, decode: it => tried(decodeURIComponent, it) },
  { encode: encodeHTML, decode: it => it.includes('&') ? decodeHTML(it) : it },
  { encode: lzString.compressToEncodedURIComponent, decode: it => tried(lzString.decompressFromEncodedURIComponent, it) },
  { encode: lzString.compressToBase64, decode: it => tried(lzString.decompressFromBase64, it) },
];

const LAYERS = 2;
const DEPTH = 3;

/**
 * The method of the leaky-forms study (Senol et al., USENIX Security 2022, after Englehardt et al., PETS 2018), written anew
 * from its description: a pool of every value hashed and encoded up to two times over; each part of a request is looked up in
 * it and, where it is not there, decoded in every way, three deep; and every token is sought in the text as it is.
 * Its MD2, MD4, Whirlpool and Murmur hashes and its letter cipher are left out, which is to its advantage in time.
 */
export function leakyFormsWay(values: readonly Wanted[]): Detector {
  const seeds = [...new Set(values.flatMap(({ text }) => [text, text.toLowerCase(), text.toUpperCase()]))];
  const hash = HASHES.map(it => (text: string): string => createHash(it).update(text).digest('hex'));
  const pool = new Set([...layered(seeds, hash), ...layered(seeds, CODINGS.map(it => it.encode))]);
  return { found: payload => holdsToken(payload.text, pool) || partsOf(payload).some(it => isKnown(it, pool, DEPTH)), tokens: pool.size };
}

function layered(seeds: readonly string[], ways: readonly ((text: string) => string)[]): readonly string[] {
  let layer = seeds;
  const all = [...seeds];
  for (let depth = 0; depth < LAYERS; depth += 1) {
    layer = layer.flatMap(text => ways.map(way => way(text)));
    all.push(...layer);
  }
  return all.filter(it => it !== '');
}

function holdsToken(text: string, pool: ReadonlySet<string>): boolean {
  for (const token of pool) if (text.includes(token)) return true;
  return false;
}

function partsOf({ carried: { url, headers }, text }: Payload): readonly string[] {
  const body = text.slice(text.lastIndexOf('\n') + 1);
  return [url.slice(url.indexOf('/', 8)), ...headers.filter(([name]) => name === 'cookie' || name === 'referer').map(([, value]) => value), body]
    .flatMap(it => it.split(/[&|,;=/?#]|%3D|%26/u)).filter(it => it !== '');
}

function isKnown(part: string, pool: ReadonlySet<string>, depth: number): boolean {
  if (pool.has(part)) return true;
  if (depth === 0) return false;
  return CODINGS.some(({ decode }) => {
    const inner = decode(part);
    return inner !== '' && inner !== part && isKnown(inner, pool, depth - 1);
  });
}

function tried(decode: (text: string) => string | null, text: string): string {
  try {
    return decode(text) ?? '';
  } catch {
    return '';
  }
}
