/** Text from UTF-8 bytes; what is not UTF-8 becomes replacement characters. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** Bytes of standard or URL-safe base64 (RFC 4648), padded or not; undefined if it is not base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/u, '');
  if (standard.length % 4 === 1) return undefined;
  try {
    return Uint8Array.from(atob(standard), it => it.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The share of characters a person could read: no controls but white space, no replacement characters. */
export function readableShare(text: string): number {
  if (text.length === 0) return 0;
  return 1 - (text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/gu)?.length ?? 0) / text.length;
}
