/** Base64url (RFC 4648 §5), read bit by bit from the left, as the IAB's strings are. Reading behind the end gives zeros and is noted. */
export interface Bits {
  /** Six bits each. */
  readonly sixes: Uint8Array;
  at: number;
  /** More was read than there is. */
  short: boolean;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Undefined where a letter is not of the alphabet, or nothing is there. */
export function bitsOf(text: string): Bits | undefined {
  const sixes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const six = LETTERS.indexOf(text.charAt(i));
    if (six === -1) return undefined;
    sixes[i] = six;
  }
  return text === '' ? undefined : { sixes, at: 0, short: false };
}

/** One bit. */
export function takeBit(bits: Bits): boolean {
  const { sixes, at } = bits;
  const six = Math.floor(at / 6);
  bits.at = at + 1;
  bits.short ||= six >= sixes.length;
  return ((sixes[six] ?? 0) >> 5 - at % 6 & 1) === 1;
}

/** A number of up to 52 bits, most significant first. */
export function takeNumber(bits: Bits, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i += 1) value = value * 2 + Number(takeBit(bits));
  return value;
}

/** The places of the bits that are set, counted from one, within the next `width`. */
export function takePlaces(bits: Bits, width: number): readonly number[] {
  const places: number[] = [];
  for (let i = 1; i <= width && !bits.short; i += 1) if (takeBit(bits)) places.push(i);
  return places;
}

/** A moment in tenths of a second since 1970 (36 bits), in milliseconds. */
export function takeMoment(bits: Bits): number {
  return takeNumber(bits, 36) * 100;
}

/** Two letters of six bits each, A being 0; undefined where they are none. */
export function takeLetters(bits: Bits): string | undefined {
  const [first, second] = [takeNumber(bits, 6), takeNumber(bits, 6)];
  return first < 26 && second < 26 ? `${LETTERS.charAt(first)}${LETTERS.charAt(second)}` : undefined;
}
