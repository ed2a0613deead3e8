import { html, json, pixel, script } from '../../sites/server/answers.ts';
import { bundleScript } from '../../sites/server/bundle-script.ts';
import type { Answer, Received } from '../../sites/server/received.ts';
import { SHOP } from '../case.ts';
import type { BedPage, Served } from '../case.ts';

/** What all hosts answer while one case is visited. */
export async function answersFor(it: BedPage): Promise<(request: Received) => Answer> {
  const served = new Map<string, (request: Received) => Answer>();
  for (const [where, what] of Object.entries(it.serves ?? {})) served.set(where, await answerOf(what));
  return request => {
    const own = served.get(`${request.host}${request.path}`);
    if (own !== undefined) return own(request);
    return request.host === SHOP && request.path === `/${it.id}` ? pageOf(it, request) : it.others?.(request) ?? anything(request);
  };
}

async function answerOf(served: Served): Promise<(request: Received) => Answer> {
  if (typeof served === 'function') return served;
  const answer = 'bundle' in served ? script(await bundleScript(served.bundle)) : served;
  return () => answer;
}

/** A request in one line: `POST collect.quietmetrics.test/e?v=1`. */
export function lineOf({ method, host, path, query }: Received): string {
  return `${method} ${host}${path}${query === '' ? '' : `?${query}`}`;
}

/** Where a page tells that one of its scripts failed. */
export const FAILED = '/failed';
const TELL_FAILURES = `<script>
addEventListener('error', ({ message }) => fetch('${FAILED}?' + encodeURIComponent(message)));
addEventListener('unhandledrejection', ({ reason }) => fetch('${FAILED}?' + encodeURIComponent(String(reason))));
</script>`;

/** What scripts of the shop's pages failed with. */
export function failuresIn(received: readonly Received[]): readonly string[] {
  return received.filter(got => got.host === SHOP && got.path === FAILED).map(got => decodeURIComponent(got.query));
}

function pageOf({ title, lang = 'en', page, headers }: BedPage, request: Received): Answer {
  const answer = html(`<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Orchard: ${title}</title><link rel="icon" href="data:,">${TELL_FAILURES}</head>
<body>
${typeof page === 'string' ? page : page(request)}
</body>
</html>`);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** A host that serves nothing in particular takes what it is sent, and says little. */
function anything({ method, headers }: Received): Answer {
  if (headers['sec-fetch-dest'] === 'image') return pixel();
  if (headers['sec-fetch-dest'] === 'script') return { status: 404 };
  if (headers['sec-fetch-dest'] === 'document') return html('<!doctype html><title>Thank you</title><link rel="icon" href="data:,"><p>Thank you.');
  return method === 'GET' || method === 'POST' ? json({}) : { status: 204 };
}
