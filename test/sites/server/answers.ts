import type { Answer, Received } from './received.ts';

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export const json = (value: unknown): Answer => ({ status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
export const html = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body });
export const script = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body });
export const styles = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body });
/** The transparent pixel every measuring host answers with. */
export const pixel = (): Answer => ({ status: 200, headers: { 'content-type': 'image/gif', 'cache-control': 'no-store' }, body: GIF });
export const redirect = (location: string): Answer => ({ status: 302, headers: { location, 'cache-control': 'no-store' } });

/** The same answer with cookies on it that travel in a third-party context. */
export const withCookies = (answer: Answer, cookies: readonly string[]): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'set-cookie': cookies.map((it) => `${it}; Path=/; Secure; SameSite=None; Max-Age=31536000`) },
});

/** Lets any page of any origin read the answer, as collection endpoints do. */
export const openToOrigins = (request: Received, answer: Answer): Answer => ({
  ...answer,
  headers: {
    'access-control-allow-origin': request.headers['origin'] ?? '*',
    ...(request.headers['origin'] === undefined ? {} : { 'access-control-allow-credentials': 'true' }),
    'access-control-allow-methods': 'GET, POST, PUT, DELETE, OPTIONS',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-max-age': '600',
    vary: 'Origin',
    ...answer.headers,
  },
});
