/** Unpadded and padded. */
const BASE64_LENGTHS: readonly number[] = [22, 24, 27, 28, 43, 44, 86, 88];
const HEX_LENGTHS: readonly number[] = [32, 40, 64, 128];

/** Could this text be a digest? The length of MD5, SHA-1, SHA-256 or SHA-512, in hexadecimal or base64, and no word. */
export function isDigestText(text: string): boolean {
  if (HEX_LENGTHS.includes(text.length)) return /^(?:[\da-f]+|[\dA-F]+)$/u.test(text) && /\d/u.test(text);
  return BASE64_LENGTHS.includes(text.length) && /^[\w+/-]+={0,2}$/u.test(text) && [/\d/u, /[a-z]/u, /[A-Z]/u].every(it => it.test(text));
}
