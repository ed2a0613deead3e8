/** Hexadecimal in small letters, as bytes. */
export function hexOf(bytes: Uint8Array): Uint8Array {
  const text = new Uint8Array(bytes.length * 2);
  bytes.forEach((it, i) => {
    text[i * 2] = HEX.charCodeAt(it >> 4);
    text[i * 2 + 1] = HEX.charCodeAt(it & 15);
  });
  return text;
}

const HEX = '0123456789abcdef';
