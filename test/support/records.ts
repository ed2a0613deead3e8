import type { Evidence } from '../../src/core/evidence/evidence.ts';

/** Evidence as a page that sends much makes it: of each request what the page and the browser tell, its headers and its answer. */
export function records(count: number, from = 0): readonly Evidence[] {
  return Array.from({ length: count }, (_, at) => record(from + at));
}

const PARTS = 4;

function record(n: number): Evidence {
  const request = Math.floor(n / PARTS);
  const seen = { id: `web-5f3a9c1e.${n}`, offsetMs: 40 * request + n % PARTS, document: '6B3E1A8C9D0F4E5A8B7C6D5E4F3A2B1C' } as const;
  const exchange = String(1_000 + request);
  const url = `https://t${request % 8}.tracker.example/g/collect?v=2&tid=G-${request % 7}KD83HS&cid=${request * 7_919 % 1_000_003}.17000${request % 10}&dl=https%3A%2F%2Fshop.example%2Fp%2F${request}&en=page_view&_et=${request * 31}`;
  const body = { kind: 'text', text: JSON.stringify({ event: 'view', n: request, props: { path: `/p/${request}`, title: `Product ${request}` } }), bytes: 80, cut: false } as const;
  const asked = { kind: 'request', exchange, hop: 0, url, method: 'POST', channel: 'fetch', body } as const;
  switch (n % PARTS) {
    case 0: return { ...seen, ...asked, witness: 'page', exchange: `p${request}`, scripts: ['https://cdn.tracker.example/tag.js', 'https://shop.example/app.js'] };
    case 1: return { ...seen, ...asked, witness: 'browser', scripts: [] };
    case 2: return { ...seen, kind: 'request-head', witness: 'browser', exchange, hop: 0, headers: [['referer', `https://shop.example/p/${request}`], ['cookie', `uid=${request * 104_729}`]] };
    default: return { ...seen, kind: 'response', witness: 'browser', exchange, hop: 0, status: 204, setCookies: [] };
  }
}
