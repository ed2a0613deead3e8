import type { Case } from '../dossier/case.ts';
import type { Field } from '../payload/field.ts';
import { readFields } from '../payload/read.ts';
import { variantsOf } from '../normalizers/index.ts';
import { carriedBy } from './browsers-values.ts';
import type { StandIn } from './stand-ins.ts';
import type { Token } from './tokens.ts';

/** What is exchanged in one piece of evidence alone, by `visit:id`: pieces of values that stand side by side, and what was sent while a value was typed. */
export type PieceTokens = ReadonlyMap<string, ReadonlyMap<string, Token>>;

/** The pieces of values in a case's requests, and of which stand-in each is. */
export function piecesIn({ visits }: Case, standIns: readonly StandIn[]): PieceTokens {
  const full = standIns.filter(it => it.effort === 'full');
  const found = new Map<string, Map<string, Token>>();
  if (full.length === 0) return found;
  const put = (key: string, text: string, by: string): void => {
    const tokens = found.get(key) ?? new Map<string, Token>();
    if (text !== '' && text.toLowerCase() !== by.toLowerCase()) found.set(key, tokens.set(text.toLowerCase(), { by, whole: true }));
  };
  const [compacts, beginnings] = [compactsOf(full), beginningsOf(full)];
  const streams = new Map<string, Streamed[]>();
  const all = visits.flatMap(({ evidence }, i) => evidence.map(it => ({ it, key: `${i + 1}:${it.id}` })));
  for (const { it, key } of all) {
    const fields = carriedBy(it).flatMap(carried => readFields(carried).fields).filter(field => !field.packed && field.value.length <= PIECE_MAX && !field.name.endsWith('(name)'));
    putSplit(fields, compacts, (text, by) => { put(key, text, by); });
    const path = it.kind === 'request' ? it.url.split(/[?#]/u)[0] ?? '' : '';
    fields.forEach(field => { note(streams, { key, path, field }, beginnings); });
  }
  for (const stream of streams.values()) putStream(stream, full, { beginnings, put });
  return found;
}

/** Longer texts are no pieces. Characters. */
const PIECE_MAX = 64;
/** As searches have it (`search/split-fields.ts`): so long is a value that is recognized in pieces, and in so many fields it stands. */
const COMPACT_MIN = 7;
const PIECES_MAX = 5;

function compactsOf(full: readonly StandIn[]): ReadonlyMap<string, string> {
  const compacts = new Map<string, string>();
  for (const { text, by, category } of full) {
    const others = new Map(variantsOf(by, category).map(it => [it.steps.join(' '), compactOf(it.text)]));
    const pairs = variantsOf(text, category).filter(it => it.part !== true).map(it => [compactOf(it.text), others.get(it.steps.join(' ')) ?? ''] as const);
    for (const [compact, other] of pairs.filter(it => it[0].length >= COMPACT_MIN && it[0].length === it[1].length && !compacts.has(it[0]))) compacts.set(compact, other);
  }
  return compacts;
}

function putSplit(fields: readonly Field[], compacts: ReadonlyMap<string, string>, put: (text: string, by: string) => void): void {
  const texts = fields.map(it => compactOf(it.value));
  fields.forEach((_, i) => {
    let text = texts[i] ?? '';
    for (let count = 2; count <= PIECES_MAX && text !== ''; count += 1) {
      text += texts[i + count - 1] ?? '';
      putPieces(fields.slice(i, i + count), compacts.get(text) ?? '', put);
    }
  });
}

// Signs that part a piece in itself stay where they are.
function putPieces(fields: readonly Field[], by: string, put: (text: string, by: string) => void): void {
  let at = 0;
  for (const { value } of by === '' ? [] : fields) {
    const made = Array.from(value, sign => {
      if (!/[\p{L}\d]/u.test(sign)) return sign;
      at += 1;
      return by.charAt(at - 1);
    }).join('');
    put(value, value === value.toUpperCase() ? made.toUpperCase() : made);
  }
}

function compactOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

interface Streamed {
  readonly key: string;
  readonly text: string;
}

/** So much of a value speaks for itself, and so often it must have grown where it is shorter (`dossier/streaming.ts`). */
const GROWN_MIN = 6;
const TIMES_MIN = 3;

function beginningsOf(full: readonly StandIn[]): ReadonlyMap<string, string> {
  return new Map(full.flatMap(({ text, by }) => Array.from({ length: Math.max(0, text.trim().length - 1) }, (_, i) => [text.trim().toLowerCase().slice(0, i + 1), by.slice(0, i + 1)] as const)));
}

interface Noted {
  readonly key: string;
  readonly path: string;
  readonly field: Field;
}

function note(streams: Map<string, Streamed[]>, { key, path, field: { place, name, value } }: Noted, beginnings: ReadonlyMap<string, string>): void {
  const text = value.trim().toLowerCase();
  if (text.length !== 1 && !beginnings.has(text)) return;
  const stream = `${path} ${place} ${name.replace(/\[\d+\]/gu, '[]')}`;
  const known = streams.get(stream);
  if (known === undefined) streams.set(stream, [{ key, text }]);
  else known.push({ key, text });
}

interface Putting {
  readonly beginnings: ReadonlyMap<string, string>;
  readonly put: (key: string, text: string, by: string) => void;
}

function putStream(stream: readonly Streamed[], full: readonly StandIn[], { beginnings, put }: Putting): void {
  const grows = new Set(stream.filter(it => it.text.length > 1).map(it => it.text)).size >= TIMES_MIN;
  for (const { key, text } of stream) {
    const by = beginnings.get(text);
    if (by !== undefined && text.length > 1 && (grows || text.length >= GROWN_MIN)) put(key, text, by);
  }
  putLetters(stream.filter(it => it.text.length === 1), full, put);
}

function putLetters(letters: readonly Streamed[], full: readonly StandIn[], put: Putting['put']): void {
  const spelled = letters.map(it => it.text).join('');
  for (const { text, by } of full) {
    const at = text.trim().length < GROWN_MIN ? -1 : spelled.indexOf(text.trim().toLowerCase());
    if (at !== -1) Array.from(by).forEach((sign, i) => { put(letters[at + i]?.key ?? '', letters[at + i]?.text ?? '', sign); });
  }
}
