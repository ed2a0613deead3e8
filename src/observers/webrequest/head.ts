import type { WebRequest } from 'webextension-polyfill';
import type { Header } from '../../core/evidence/evidence.ts';

type Told = WebRequest.HttpHeaders;

/** Headers every request of a browser carries: they are the same whatever the page does, and say nothing about it. */
const CONSTANT = new Set([
  'user-agent', 'host', 'connection', 'pragma', 'cache-control', 'upgrade-insecure-requests', 'te', 'dnt', 'priority',
  'content-length', 'if-none-match', 'if-modified-since', 'range', 'purpose', 'upgrade',
]);
const CONSTANT_PREFIX = /^(?:accept|sec-|access-control-request-)/u;

/** The headers that may carry something: cookies, where the request comes from, what it holds, and any a script added. */
export function telltaleHeaders(headers: Told | undefined): readonly Header[] {
  return (headers ?? [])
    .map(({ name, value }): Header => [name.toLowerCase(), value ?? ''])
    .filter(([name]) => !CONSTANT.has(name) && !CONSTANT_PREFIX.test(name));
}

/** The `Set-Cookie` values of a response, one per cookie. Firefox joins them by line breaks, which no cookie can hold. */
export function setCookiesIn(headers: Told | undefined): readonly string[] {
  return (headers ?? [])
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => (value ?? '').split('\n'))
    .filter(it => it !== '');
}
