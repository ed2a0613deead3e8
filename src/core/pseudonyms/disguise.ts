import type { Header } from '../evidence/evidence.ts';
import type { Rewriting } from './each-text.ts';
import type { DigestUse } from './exchange.ts';
import { inAddress } from './in-address.ts';
import { inBody } from './in-body.ts';
import { keyOf } from './personal.ts';
import type { Prepared } from './prepare.ts';
import type { Proof, Standing } from './proof.ts';
import { openProof } from './proof.ts';
import type { Exchanging } from './rewriter.ts';
import { rewritten } from './rewriter.ts';
import type { TokenExchange, Token } from './tokens.ts';
import { openTokens } from './tokens.ts';
import { WITHHELD } from './withheld.ts';
import { base64Of } from './writing/latin.ts';

/** Rewrites the texts of one piece of evidence. `pieces`: what is exchanged in it alone. Told of each text of which something was withheld. */
export type Disguise = (pieces: ReadonlyMap<string, Token> | undefined, onWithheld: () => void) => Rewriting;

/** What exchanges values in one text, and proves that none is left. */
interface Trying {
  readonly exchanging: Exchanging;
  readonly swap: TokenExchange;
  readonly proof: Proof;
  readonly onBase: (bytes: Uint8Array) => void;
}

/** Exchanges every value in whatever text it is given, proves that none is left, and withholds what it cannot rewrite. `onDigest`: told of each digest met in base64. */
export function openDisguise({ exchange, tokens, standIns, leaks }: Prepared, onDigest: (use: DigestUse) => void): Disguise {
  const proof = openProof(leaks);
  const values = new Map(standIns.map(it => [keyOf(it.text), it.by]));
  const onBase = (bytes: Uint8Array): void => {
    const use = exchange.digestIn(bytes);
    if (use !== undefined) onDigest(use);
  };
  const tryingWith = (swap: TokenExchange): Trying => ({ swap, proof, onBase, exchanging: bytes => inBytes(exchange.swap(bytes), swap) });
  const usual = remembering(tryingWith(openTokens(tokens)));
  return (pieces, onWithheld) => {
    const own = pieces === undefined ? usual : notRemembering(tryingWith(openTokens(new Map([...pieces, ...tokens]))));
    const told = (it: string | undefined): string => {
      if (it === undefined) onWithheld();
      return it ?? WITHHELD;
    };
    const text = (given: string): string => valueIn(given, values) ?? told(own.text(given, 'text'));
    return {
      text,
      header: ([name, value]: Header): Header => [text(name), told(own.text(value, { header: name.toLowerCase() }))],
      address: url => inAddress(url, { text, rest: it => own.text(it, 'address'), isFree: it => proof.isFree({ url: it, headers: [], body: { kind: 'none' } }), onWithheld }),
      body: it => inBody(it, { text: given => own.text(given, 'text'), bytes: own.bytes, isFree: body => proof.isFree({ url: '', headers: [], body }), onWithheld }),
    };
  };
}

interface Rewriter {
  /** Undefined where a value would be left. */
  readonly text: (text: string, standing: Standing) => string | undefined;
  readonly bytes: (bytes: Uint8Array) => Uint8Array | undefined;
}

function notRemembering(trying: Trying): Rewriter {
  return { text: (text, standing) => text.length < SHORTEST ? text : textFor(text, standing, trying), bytes: bytes => bytesFor(bytes, trying) };
}

// Addresses and cookies come again and again.
function remembering(trying: Trying): Rewriter {
  const memory = new Map<string, string | undefined>();
  const { text, bytes } = notRemembering(trying);
  return {
    bytes,
    text: (given, standing) => {
      const key = `${JSON.stringify(standing)} ${given}`;
      if (!memory.has(key)) memory.set(key, text(given, standing));
      return memory.get(key);
    },
  };
}

/** Nothing shorter holds a value that could be told. Characters. */
const SHORTEST = 3;

// First what is usual, which is quicker; then every writing there is.
function textFor(given: string, standing: Standing, { exchanging, swap, proof, onBase }: Trying): string | undefined {
  if (proof.isTextFree(given, standing) && swap(given) === given) return given;
  let text = given;
  for (const isThorough of [false, true]) {
    const bytes = new TextEncoder().encode(text);
    const made = rewritten(bytes, exchanging, { isThorough, onBase, isAddress: standing === 'address' || (typeof standing === 'object' && standing.header === 'referer') });
    if (made !== bytes) text = new TextDecoder().decode(made);
    if (proof.isTextFree(text, standing)) return text;
  }
  return undefined;
}

function bytesFor(given: Uint8Array, { exchanging, proof, onBase }: Trying): Uint8Array | undefined {
  const isFree = (bytes: Uint8Array): boolean => proof.isFree({ url: '', headers: [], body: { kind: 'binary', base64: base64Of(bytes), bytes: bytes.length, cut: false } });
  if (isFree(given)) return given;
  const once = rewritten(given, exchanging, { onBase });
  if (isFree(once)) return once;
  const twice = rewritten(once, exchanging, { isThorough: true, onBase });
  return isFree(twice) ? twice : undefined;
}

function inBytes(bytes: Uint8Array, swap: TokenExchange): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const made = text.includes('\ufffd') ? text : swap(text);
  return made === text ? bytes : new TextEncoder().encode(made);
}

// The value of a field, with whatever spaces around it.
function valueIn(text: string, values: ReadonlyMap<string, string>): string | undefined {
  const by = values.get(keyOf(text));
  const value = text.trim();
  return by === undefined ? undefined : text.replace(value, () => value === value.toLowerCase() ? by.toLowerCase() : by);
}
