/** Bytes of the base64 that evidence is kept in (RFC 4648, padded); undefined if it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    return undefined;
  }
}

/** The bytes of a text that is ASCII: for the short ones that most are, sooner done than by an encoder. */
export function asciiOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Bytes as hexadecimal digits in lower case. */
export function hexOf(bytes: Uint8Array): string {
  const pairs: string[] = [];
  for (const it of bytes) pairs.push(HEX[it] ?? '');
  return pairs.join('');
}

const HEX = Array.from({ length: 256 }, (_, it) => it.toString(16).padStart(2, '0'));
