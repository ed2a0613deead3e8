/** Where a host should lie in a URL, and a number that equal hosts share. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/**
 * Guesses where the host of a web address lies, without making a string of it or reading it like a parser: up to the
 * next slash. A port, user info or a query without a path is in the span then, so that no host equals it: only what
 * `isAt` confirms may be believed. Undefined for other schemes. The hash is 30 bits, so that it stays a small integer.
 */
export function hostSpan(url: string): Span | undefined {
  const start = afterScheme(url);
  if (start === 0) return undefined;
  const slash = url.indexOf('/', start);
  const end = slash < 0 ? url.length : slash;
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + url.charCodeAt(at) | 0;
  return { start, end, hash: hash & 0x3fffffff };
}

/** Is exactly this host there? */
export function isAt(url: string, { start, end }: Span, host: string): boolean {
  return host.length === end - start && url.startsWith(host, start);
}

function afterScheme(url: string): number {
  if (url.startsWith('https://')) return 8;
  return url.startsWith('http://') ? 7 : 0;
}
