import { fromHeaders, telltaleHeaders } from '../evidence/head.ts';
import type { Header, ResponseEvidence } from '../evidence/evidence.ts';
import type { HarEntry, HarPair } from './har.ts';

interface Named { readonly name: string; readonly value: string }

/** Headers as a HAR file lists them, but for those that HTTP/2 and 3 put before them (`:authority`), which repeat the request’s first line. */
export function namedIn(headers: readonly HarPair[] | null | undefined): readonly Named[] {
  return (headers ?? []).filter(it => !it.name.startsWith(':')).map(({ name, value }) => ({ name, value: valueOf(value) }));
}

/** A value as text, whatever it is. */
export function valueOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The first header of a name, in small letters; '' where there is none. */
export function headerIn(headers: readonly Named[], name: string): string {
  return headers.find(it => it.name.toLowerCase() === name)?.value ?? '';
}

/** The headers that may carry something. Cookies that are listed apart and in no header are put back into one. */
export function headOf({ request: { headers, cookies } }: HarEntry): readonly Header[] {
  const told = telltaleHeaders(namedIn(headers));
  if (told.some(([name]) => name === 'cookie') || (cookies ?? []).length === 0) return told;
  return [...told, ['cookie', (cookies ?? []).map(it => `${it.name}=${valueOf(it.value)}`).join('; ')]];
}

/** What came back, as far as it is kept of any response. */
export function answerOf({ response }: HarEntry): Pick<ResponseEvidence, 'setCookies' | 'headers'> {
  const told = fromHeaders(namedIn(response?.headers));
  return told.setCookies.length > 0 ? told : { ...told, setCookies: (response?.cookies ?? []).map(setCookie) };
}

type Cookie = NonNullable<NonNullable<HarEntry['response']>['cookies']>[number];

/** Written as its header was (RFC 6265 §4.1.1). A file tells when it expires as a time or, of a session, with -1. */
function setCookie({ name, value, path, domain, expires, httpOnly, secure, sameSite }: Cookie): string {
  const attributes = [['Path', path], ['Domain', domain], ['Expires', typeof expires === 'string' ? expires : ''], ['SameSite', sameSite]] as const;
  return [
    `${name}=${valueOf(value)}`, ...attributes.flatMap(([key, it]) => it === undefined || it === null || it === '' ? [] : [`${key}=${it}`]),
    ...httpOnly === true ? ['HttpOnly'] : [], ...secure === true ? ['Secure'] : [],
  ].join('; ');
}
