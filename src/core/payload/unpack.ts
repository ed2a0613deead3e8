import { fromBase64, readableShare, textOf } from './bytes.ts';
import { inflate } from './inflate.ts';

/** A text found inside another text, and what had to be undone to find it. */
export interface Part {
  /** Its name within the outer text: a JSONPath without `$`, a parameter; '' where the whole text was transformed. */
  readonly name: string;
  readonly text: string;
  /** What was undone, outermost first. */
  readonly steps: readonly string[];
  /** There was more in here than is read. */
  readonly limited?: boolean;
}

/** Nesting beyond this is not followed: no honest sender needs it, and a recursion without end is a way to stop us. */
const NESTING_MAX = 64;

/** One way in which a text can hold other texts. Answers undefined when the text is nothing of its kind. */
export type Unpacker = (text: string) => readonly Part[] | undefined;

/** The first way in that fits, tried from the most telling shape to the least. */
export function unpack(text: string): readonly Part[] | undefined {
  for (const unpacker of UNPACKERS) {
    const parts = unpacker(text);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

const UNPACKERS: readonly Unpacker[] = [json, lines, address, base64, pairs, percent];

function json(text: string): readonly Part[] | undefined {
  if (!/^\s*[[{"]/u.test(text)) return undefined;
  const value = parsed(text);
  return value === undefined ? undefined : leavesOf(value);
}

// NDJSON, and envelopes that put a JSON header on a line of its own before each item.
function lines(text: string): readonly Part[] | undefined {
  if (!/^\s*[[{]/u.test(text) || !text.includes('\n')) return undefined;
  return text.split('\n').flatMap((line, i) => line === '' ? [] : [{ name: `[${i}]`, text: line, steps: ['lines'] }]);
}

// `https://shop.example/?em=…` inside a parameter is a request's worth of fields of its own.
function address(text: string): readonly Part[] | undefined {
  if (!/^https?:\/\/[^\s]+$/iu.test(text) || !URL.canParse(text)) return undefined;
  const { pathname, search, hash } = new URL(text);
  return [
    ...pathname.split('/').filter(it => it !== '').map(it => ({ name: '.path', text: unescaped(it), steps: ['url'] })),
    ...pairsIn(search.slice(1)).map(it => ({ ...it, steps: ['url'] })),
    ...hash.length > 1 ? [{ name: '.fragment', text: unescaped(hash.slice(1)), steps: ['url'] }] : [],
  ];
}

// At least one `name=value`, and nothing that a parameter string could not hold unescaped. There must be one way only to
// match each `&…`: with two, text that begins like parameters and ends as prose takes time without end.
function pairs(text: string): readonly Part[] | undefined {
  return /^[\w.~%[\]$*+-]+=[^&=\s"<>{}]*={0,2}(?:&[^&\s"<>{}]*)*$/u.test(text) ? pairsIn(text) : undefined;
}

function percent(text: string): readonly Part[] | undefined {
  if (!/%[0-9a-f]{2}/iu.test(text)) return undefined;
  const whole = unescaped(text);
  return whole === text ? undefined : [{ name: '', text: whole, steps: ['percent'] }];
}

// 16 characters: shorter words of the base64 alphabet are too often just words.
function base64(text: string): readonly Part[] | undefined {
  if (!/^[\w+/-]{16,}={0,2}$/u.test(text)) return undefined;
  const bytes = fromBase64(text);
  if (bytes === undefined) return undefined;
  const packed = inflate(bytes);
  if (packed !== undefined) return [{ name: '', text: textOf(packed.bytes), steps: ['base64', packed.step], limited: packed.limited }];
  const decoded = textOf(bytes);
  return readableShare(decoded) > 0.85 ? [{ name: '', text: decoded, steps: ['base64'] }] : undefined;
}

/** Every scalar of a JSON value and every key, with its JSONPath: the name of a field can carry data as well as its value. */
function leavesOf(value: unknown, name = '', nesting = 0): readonly Part[] {
  if (value === null || typeof value !== 'object') return [{ name, text: String(value), steps: ['json'] }];
  if (nesting === NESTING_MAX) return [{ name, text: '', steps: ['json'], limited: true }];
  if (Array.isArray(value)) return value.flatMap((it, i) => leavesOf(it, `${name}[${i}]`, nesting + 1));
  return Object.entries(value).flatMap(([key, it]) => [
    { name: `${name}.(name)`, text: key, steps: ['json'] },
    ...leavesOf(it, `${name}.${key}`, nesting + 1),
  ]);
}

function pairsIn(text: string): readonly Part[] {
  return [...new URLSearchParams(text)].flatMap(([name, value]) => [
    { name: '.(name)', text: name, steps: ['form'] },
    { name: `.${name}`, text: value, steps: ['form'] },
  ]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
