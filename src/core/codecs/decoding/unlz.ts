/** What an lz-string stream held. */
export interface Unlzed {
  /** UTF-16 code units. */
  readonly units: Uint16Array;
  /** It ended with its end mark; otherwise it broke off, or `max` was reached. */
  readonly ended: boolean;
  /** Values of the stream that stand behind the end mark. */
  readonly left: number;
}

/**
 * Undoes lz-string (pieroxy.net/blog/pages/lz-string, version 1.4): values of `width` bits, highest bit first, that spell
 * codes of growing length, lowest bit first. At most `max` code units; undefined where the codes mean nothing. Our own,
 * since what the package gives grows with the square of what it takes.
 */
export function unlz(values: ArrayLike<number>, width: number, max: number): Unlzed | undefined {
  const stream: Stream = { values, width, at: 0, hold: 0, held: 0 };
  const first = next(stream, 2);
  if (first > END) return undefined;
  const book: Book = { starts: [0, 0, 0], lengths: [0, 0, 0], out: new Uint16Array(256), size: 0, word: 1 };
  if (first === END) return unlzed(book, stream, true);
  copy(book, define(book, next(stream, first === NARROW ? 8 : 16)));
  return follow(book, stream, max);
}

/** Codes that are no words: a new character of 8 bits, of 16 bits, and the end. */
const NARROW = 0;
const WIDE = 1;
const END = 2;

interface Stream {
  readonly values: ArrayLike<number>;
  readonly width: number;
  /** The next value to fetch. */
  at: number;
  /** Bits fetched and not yet taken, and how many of them. */
  hold: number;
  held: number;
}

/** Every word is a piece of what has come out: it is kept as where that begins and how long it is. */
interface Book {
  readonly starts: number[];
  readonly lengths: number[];
  out: Uint16Array;
  size: number;
  /** The length of the last word. */
  word: number;
}

function follow(book: Book, stream: Stream, max: number): Unlzed | undefined {
  const code = { bits: 3, left: 4 };
  for (;;) {
    const read = next(stream, code.bits);
    if (read === END || isOver(stream) || book.size >= max) return unlzed(book, stream, read === END);
    const entry = read > WIDE ? read : define(book, next(stream, 8 * (read + 1)));
    if (entry > book.starts.length) return undefined;
    if (read <= WIDE) widen(code);
    const { size, word } = book;
    book.starts.push(size - word);
    book.lengths.push(word + 1);
    copy(book, entry);
    widen(code);
  }
}

function widen(code: { bits: number; left: number }): void {
  code.left -= 1;
  if (code.left > 0) return;
  code.left = 2 ** code.bits;
  code.bits += 1;
}

function define(book: Book, unit: number): number {
  if (book.size === book.out.length) grow(book, 1);
  book.out[book.size] = unit;
  book.lengths.push(1);
  return book.starts.push(book.size) - 1;
}

function copy(book: Book, entry: number): void {
  const start = book.starts[entry] ?? 0;
  const length = book.lengths[entry] ?? 0;
  if (book.size + length > book.out.length) grow(book, length);
  for (let i = 0; i < length; i += 1) book.out[book.size + i] = book.out[start + i] ?? 0;
  book.size += length;
  book.word = length;
}

function grow(book: Book, by: number): void {
  const grown = new Uint16Array(Math.max(book.out.length * 2, book.size + by));
  grown.set(book.out);
  book.out = grown;
}

function unlzed({ out, size }: Book, { values, at }: Stream, ended: boolean): Unlzed {
  return { units: out.subarray(0, size), ended, left: values.length - at };
}

function isOver({ values, at, held, width }: Stream): boolean {
  return at - Math.floor(held / width) > values.length;
}

// Values come highest bit first and codes lowest bit first: turned around, both can be taken many bits at a time.
function next(stream: Stream, count: number): number {
  if (count > 16) return next(stream, 16) + next(stream, count - 16) * 65536;
  while (stream.held < count) {
    stream.hold |= turned(stream.values[stream.at] ?? 0, stream.width) << stream.held;
    stream.held += stream.width;
    stream.at += 1;
  }
  const code = stream.hold & ((1 << count) - 1);
  stream.hold >>>= count;
  stream.held -= count;
  return code;
}

function turned(value: number, width: number): number {
  let swapped = ((value & 0x5555) << 1) | ((value >> 1) & 0x5555);
  swapped = ((swapped & 0x3333) << 2) | ((swapped >> 2) & 0x3333);
  swapped = ((swapped & 0x0f0f) << 4) | ((swapped >> 4) & 0x0f0f);
  return (((swapped & 0x00ff) << 8) | ((swapped >> 8) & 0x00ff)) >>> (16 - width);
}
