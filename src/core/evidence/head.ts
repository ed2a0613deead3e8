import type { Header, ResponseEvidence } from './evidence.ts';

/** Headers as browsers, DevTools and HAR files tell them. */
type Told = readonly { readonly name: string; readonly value?: string | undefined }[];

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

/** What is kept of a response's headers. */
export function fromHeaders(headers: Told | undefined): Pick<ResponseEvidence, 'setCookies' | 'headers'> {
  return { setCookies: setCookiesIn(headers), ...protectiveHeaders(headers) };
}

/** The `Set-Cookie` values of a response, one per cookie. Firefox joins them by line breaks, which no cookie can hold. */
export function setCookiesIn(headers: Told | undefined): readonly string[] {
  return (headers ?? [])
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => (value ?? '').split('\n'))
    .filter(it => it !== '');
}

/** The headers by which a document says whom it trusts with what. */
const PROTECTIVE = new Set([
  'content-security-policy', 'content-security-policy-report-only', 'referrer-policy', 'permissions-policy', 'strict-transport-security',
]);

/** Those of a response that is a document; nothing of any other. */
export function protectiveHeaders(headers: Told | undefined): Pick<ResponseEvidence, 'headers'> {
  // DevTools joins those of one name by line breaks.
  const all = (headers ?? []).flatMap(({ name, value }) => (value ?? '').split('\n').map((it): Header => [name.toLowerCase(), it]));
  const isDocument = all.some(([name, value]) => name === 'content-type' && /^(?:text\/html|application\/xhtml\+xml)/iu.test(value));
  return isDocument ? { headers: all.filter(([name]) => PROTECTIVE.has(name)) } : {};
}
