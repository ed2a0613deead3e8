/** So many arguments a function takes anywhere. */
const PIECE = 4_096;

/** Bytes as a text in which each is one sign, so that places agree. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

/** The same bytes in base64, as evidence keeps them. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(latin(bytes));
}
