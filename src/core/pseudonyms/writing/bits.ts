/** Bits on their way into bytes, the lowest first, as deflate and Brotli are written. */
export interface BitWriter {
  readonly put: (value: number, bits: number) => void;
  /** Fills the byte begun with zeros. */
  readonly align: () => void;
  readonly bytes: () => Uint8Array;
}

/** Begins with room for so many bytes. */
export function openBits(room: number): BitWriter {
  let into = new Uint8Array(room + 16);
  let [size, held, count] = [0, 0, 0];
  const flush = (): void => {
    if (size === into.length) {
      const grown = new Uint8Array(into.length * 2);
      grown.set(into);
      into = grown;
    }
    into[size] = held & 0xff;
    size += 1;
    held >>>= 8;
    count = Math.max(0, count - 8);
  };
  return {
    put: (value, bits) => {
      held |= value << count;
      count += bits;
      while (count >= 8) flush();
    },
    align: () => { if (count > 0) flush(); },
    bytes: () => into.slice(0, size),
  };
}
