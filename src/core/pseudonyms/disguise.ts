import type { Body, Evidence, Header } from '../evidence/evidence.ts';
import { domainOf } from '../party/domain.ts';
import { fromBase64 } from '../payload/bytes.ts';
import type { DigestUse } from './exchange.ts';
import type { Rewriting } from './each-text.ts';
import { keyOf } from './personal.ts';
import type { Prepared } from './prepare.ts';
import type { Standing } from './proof.ts';
import { openProof } from './proof.ts';
import type { Exchanging, Going } from './rewriter.ts';
import { rewritten } from './rewriter.ts';
import type { Token } from './tokens.ts';
import { openTokens } from './tokens.ts';

/** What stands where something was withheld. */
export const WITHHELD = 'withheld';

/** Rewrites texts, and counts what it had to withhold. `pieces`: what is exchanged in this piece of evidence alone. */
export interface Disguise {
  readonly by: (pieces: ReadonlyMap<string, Token> | undefined, onWithheld: () => void) => Rewriting;
}

/** Exchanges every value in whatever text it is given, proves that none is left, and withholds what it cannot rewrite. */
export function openDisguise(prepared: Prepared, onDigest: (use: DigestUse) => void): Disguise {
  const { exchange, tokens, standIns, leaks } = prepared;
  const proof = openProof(leaks);
  const values = new Map(standIns.map(it => [keyOf(it.text), it.by]));
  const usual = openTokens(tokens);
  const memory = new Map<string, string | undefined>();

  const onBase = (bytes: Uint8Array): void => {
    const use = exchange.digestIn(bytes);
    if (use !== undefined) onDigest(use);
  };
  const exchanging = (swap: (text: string) => string): Exchanging => bytes => {
    const swapped = exchange.swap(bytes);
    const text = readable(swapped);
    const made = text === undefined ? undefined : swap(text);
    return made === undefined || made === text ? swapped : new TextEncoder().encode(made);
  };
  const tryText = (text: string, swap: (text: string) => string, going: Going): string => {
    const bytes = new TextEncoder().encode(text);
    const made = rewritten(bytes, exchanging(swap), { ...going, onBase });
    return made === bytes ? text : new TextDecoder().decode(made);
  };
  const free = (text: string, swap: (text: string) => string, standing: Standing): string | undefined => {
    if (proof.isTextFree(text, standing) && swap(text) === text) return text;
    const going = { isAddress: standing === 'address' || standing === 'referer' };
    const once = tryText(text, swap, going);
    if (proof.isTextFree(once, standing)) return once;
    const twice = tryText(once, swap, { ...going, isThorough: true });
    return proof.isTextFree(twice, standing) ? twice : undefined;
  };
  const remembered = (text: string, standing: Standing): string | undefined => {
    const key = `${standing} ${text}`;
    if (!memory.has(key)) memory.set(key, free(text, usual, standing));
    return memory.get(key);
  };

  return {
    by: (pieces, onWithheld) => {
      const own = pieces === undefined ? undefined : openTokens(new Map([...pieces, ...tokens]));
      const made = (text: string, standing: Standing = 'text'): string | undefined => text.length < SHORTEST ? text : own === undefined ? remembered(text, standing) : free(text, own, standing);
      const told = (it: string | undefined, instead: string): string => {
        if (it === undefined) onWithheld();
        return it ?? instead;
      };
      const text = (given: string): string => told(valueIn(given, values) ?? made(given), WITHHELD);
      const address = (url: string): string => inAddress(url, { text, rest: rest => made(rest, 'address'), onWithheld });
      const header = ([name, value]: Header): Header => [text(name), told(made(value, name.toLowerCase()), WITHHELD)];
      return { text, address, header, body: it => inBody(it, { made, bytes: given => bytesFor(given, exchanging(own ?? usual), proof), isFree: body => proof.isFree({ url: '', headers: [], body }), onWithheld }) };
    },
  };
}

/** Nothing shorter holds a value that could be told. Characters. */
const SHORTEST = 3;

// The value of a field, with whatever spaces around it.
function valueIn(text: string, values: ReadonlyMap<string, string>): string | undefined {
  const by = values.get(keyOf(text));
  return by === undefined ? undefined : text.replace(text.trim(), () => text.trim() === text.trim().toLowerCase() ? by.toLowerCase() : by);
}

function readable(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? undefined : text;
}

function bytesFor(given: Uint8Array, exchanging: Exchanging, proof: ReturnType<typeof openProof>): Uint8Array | undefined {
  const isFree = (bytes: Uint8Array): boolean => proof.isFree({ url: '', headers: [], body: { kind: 'binary', base64: base64Of(bytes), bytes: bytes.length, cut: false } });
  if (isFree(given)) return given;
  const once = rewritten(given, exchanging);
  if (isFree(once)) return once;
  const twice = rewritten(once, exchanging, { isThorough: true });
  return isFree(twice) ? twice : undefined;
}

interface AddressParts {
  readonly text: (text: string) => string;
  readonly rest: (text: string) => string | undefined;
  readonly onWithheld: () => void;
}

/** Whom it tells of stays: the registrable domain. What stands before that may name a customer. */
function inAddress(url: string, { text, rest, onWithheld }: AddressParts): string {
  const [, scheme = '', user = '', host = '', behind = ''] = /^([a-z][a-z\d+.-]*:\/\/)([^/?#@]*@)?([^/?#]*)(.*)$/isu.exec(url) ?? [];
  if (scheme === '') return /^(?:stun|turn)s?:/u.test(url) ? url : text(url);
  const domain = domainOf(`https://${host}`);
  const at = host.toLowerCase().lastIndexOf(domain);
  const named = at <= 0 ? host : text(host.slice(0, at)) + host.slice(at);
  const origin = scheme + (user === '' ? '' : text(user)) + named;
  const made = rest(behind);
  if (made !== undefined) return origin + made;
  onWithheld();
  const path = rest(behind.split(/[?#]/u)[0] ?? '');
  return origin + (path ?? '/');
}

interface BodyParts {
  readonly made: (text: string) => string | undefined;
  readonly bytes: (bytes: Uint8Array) => Uint8Array | undefined;
  readonly isFree: (body: Body) => boolean;
  readonly onWithheld: () => void;
}

// How many bytes left is told as it was: a stand-in may take others to pack.
function inBody(body: Body, { made, bytes, isFree, onWithheld }: BodyParts): Body {
  const by = exchangedBody(body, { made, bytes });
  if (by !== undefined && (by === body || isFree(by))) return by;
  onWithheld();
  return { kind: 'hidden' };
}

function exchangedBody(body: Body, { made, bytes }: Pick<BodyParts, 'made' | 'bytes'>): Body | undefined {
  switch (body.kind) {
    case 'none': case 'hidden': return body;
    case 'text': {
      const text = made(body.text);
      return text === undefined ? undefined : text === body.text ? body : { ...body, text };
    }
    case 'binary': {
      const given = fromBase64(body.base64);
      const by = given && bytes(given);
      return by === given ? body : by && { ...body, base64: base64Of(by) };
    }
    case 'form': {
      const entries = body.entries.map(([name, value]) => [made(name), made(value)] as const);
      const whole = entries.filter((it): it is readonly [string, string] => it[0] !== undefined && it[1] !== undefined);
      return whole.length < entries.length ? undefined : { ...body, entries: whole };
    }
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

const PIECE = 4_096;

/** A piece of evidence as it says that something of another was withheld. */
export function gapFor({ kind, offsetMs, document }: Evidence, id: string): Evidence {
  return { kind: 'gap', id, offsetMs, witness: 'browser', document, of: kind, reason: 'withheld', count: 1 };
}
