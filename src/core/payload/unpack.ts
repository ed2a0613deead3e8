import type { Decoded } from '../codecs/codec.ts';
import type { Format, Matter, Opened } from '../formats/format.ts';
import { BYTES_FORMATS, STRUCTURED_FORMATS, TEXT_FORMATS } from '../formats/index.ts';
import { BYTES_MAX } from '../formats/limits.ts';
import { unescaped } from '../formats/pairs.ts';
import { asciiOf } from './bytes.ts';
import { type Encoding, ENCODINGS, LZ_16, SHORT, TELLING } from './encodings.ts';
import { FOREIGN, type Look, lookOf, PERCENT_SIGN } from './look.ts';
import { settle } from './settle.ts';

/** What something holds, by the first way in that fits; undefined where it holds nothing but itself. */
export function unpack(matter: Matter): Opened | undefined {
  if (typeof matter !== 'string') return readAs(BYTES_FORMATS, matter);
  if (matter.length <= BYTES_MAX) return unpackText(matter);
  const opened = unpackText(matter.slice(0, BYTES_MAX));
  return { parts: opened?.parts ?? [], steps: opened?.steps ?? [], limited: true };
}

function readAs<M extends Matter>(formats: readonly Format<M>[], matter: M): Opened | undefined {
  for (const it of formats) {
    const opened = it.read(matter);
    if (opened !== undefined) return opened;
  }
  return undefined;
}

function unpackText(text: string): Opened | undefined {
  return readAs(TEXT_FORMATS, text) ?? decode(text, lookOf(text));
}

function decode(text: string, look: Look): Opened | undefined {
  // Signs beyond ASCII are what lz-string makes of anything: a `%` and two figures stand among them by chance.
  const packed = LZ_16.suits(look, text) ? decodeByFirst([LZ_16], text, look) : undefined;
  if (packed !== undefined) return packed;
  const escaped = (look & PERCENT_SIGN) === 0 ? undefined : unescape(text);
  if (escaped !== undefined) return escaped;
  const encodings = text.length < SHORT && (look & TELLING) === 0 ? [] : ENCODINGS.filter(it => text.length >= it.min && it.suits(look, text));
  return encodings.length === 0 ? undefined : decodeByFirst(encodings, text, look);
}

const ESCAPES: readonly (readonly string[])[] = [['percent'], ['percent', 'percent'], ['percent', 'percent', 'percent']];

// Escapes of escapes are undone together, so that they do not use up the depth; but what is undone once may be what was meant.
function unescape(text: string): Opened | undefined {
  const stages: string[] = [];
  for (let [before, next] = [text, unescaped(text)]; next !== before && stages.length < ESCAPES.length; [before, next] = [next, unescaped(next)]) stages.push(next);
  if (stages.length === 0) return undefined;
  return { parts: stages.map((matter, i) => ({ name: '', matter, isLeaf: i < stages.length - 1, isStage: i < stages.length - 1, steps: ESCAPES[i] ?? [] })), steps: [], limited: false };
}

function decodeByFirst(encodings: readonly Encoding[], text: string, look: Look): Opened | undefined {
  const bytes = (look & FOREIGN) === 0 ? asciiOf(text) : new TextEncoder().encode(text);
  let broken: Opened | undefined;
  for (const it of encodings) {
    const opened = decodeAs(it, bytes);
    if (opened !== undefined && !isBroken(opened)) return it.isLike?.suits(look, text) !== true ? opened : both(opened, decodeAs(it.isLike, bytes));
    broken ??= opened;
  }
  return broken;
}

function both(one: Opened, other: Opened | undefined): Opened {
  if (other === undefined || other.limited) return one;
  const told = other.parts.map(it => ({ ...it, steps: [...other.steps, ...it.steps ?? []] }));
  return { parts: [...one.parts.map(it => ({ ...it, steps: [...one.steps, ...it.steps ?? []] })), ...told], steps: [], limited: one.limited };
}

// Two alphabets that differ in one letter make nearly the same of a text: JSON that is not closed was in the other one.
function isBroken({ parts: [first], limited }: Opened): boolean {
  if (limited || typeof first?.matter !== 'string') return false;
  return (first.matter.startsWith('{') && !first.matter.endsWith('}')) || (first.matter.startsWith('[') && !first.matter.endsWith(']'));
}

// Words decode as well: what comes out must say something.
function decodeAs({ codec, isForBytes = false }: Encoding, bytes: Uint8Array): Opened | undefined {
  const decoded: Decoded | undefined = codec.decode(bytes, BYTES_MAX);
  if (decoded === undefined || decoded.bytes.length === 0) return undefined;
  const { matter, steps, limited } = settle(decoded.bytes, isForBytes);
  const before = { steps: [codec.id, ...steps], limited: decoded.limited || limited };
  if (typeof matter === 'string') return isSame(decoded.bytes, bytes) ? undefined : { ...before, parts: [{ name: '', matter }] };
  const inside = readAs(STRUCTURED_FORMATS, matter);
  return inside && joined(before, inside);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((it, i) => it === other[i]);
}

function joined(before: Omit<Opened, 'parts'>, { parts, steps, limited }: Opened): Opened {
  return { parts, steps: [...before.steps, ...steps], limited: before.limited || limited };
}
