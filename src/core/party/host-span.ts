/** Where the host lies in a URL, and a number that equal hosts share. */
export interface Span {
  readonly start: number;
  readonly length: number;
  readonly hash: number;
}

/**
 * Finds the host of a plain web address without making a string of it. Undefined where a parser is needed: other
 * schemes, a port, user info. The hash is FNV-1a's (http://www.isthe.com/chongo/tech/comp/fnv/) on char codes, cut to
 * 30 bits so that it stays a small integer.
 */
export function hostSpan(url: string): Span | undefined {
  const start = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : url.length;
  let hash = 0x811c9dc5;
  let at = start;
  for (; at < url.length; at++) {
    const code = url.charCodeAt(at);
    if (code < PLAIN.length && PLAIN[code] === 0) break;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  const plain = at > start && (at === url.length || ENDS_HOST.includes(url.charAt(at)));
  return plain ? { start, length: at - start, hash: hash & 0x3fffffff } : undefined;
}

/** Is exactly this host there? */
export function isAt(url: string, { start, length }: Span, host: string): boolean {
  return host.length === length && url.startsWith(host, start);
}

const ENDS_HOST = '/?#';

/** 0 for the characters that end a host or make it one for the parser. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => '/?#:@\\'.includes(String.fromCharCode(code)) ? 0 : 1);
