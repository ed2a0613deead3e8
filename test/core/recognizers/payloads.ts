import { ALPHABETS, drawing } from './random-tokens.ts';

/** A field of an analytics request: where it stands and what it says. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Fields as analytics, advertising, error and replay services send them, drawn from a seed; about nobody. */
export function payloadFields(seed: number, characters: number): readonly NamedValue[] {
  const next = drawing(seed);
  const fields: NamedValue[] = [];
  for (let written = 0; written < characters;) {
    const [name, make] = KINDS[Math.floor(next() * KINDS.length)] ?? KINDS[0];
    const value = make(next);
    fields.push({ name, value });
    written += name.length + value.length + 4;
  }
  return fields;
}

type Next = () => number;

function below(next: Next, limit: number): number {
  return Math.floor(next() * limit);
}

function text(next: Next, alphabet: string | undefined, length: number): string {
  return Array.from({ length }, () => alphabet?.[below(next, alphabet.length)] ?? '').join('');
}

function digits(next: Next, length: number): string {
  return text(next, ALPHABETS['digits'], length);
}

function hex(next: Next, length: number): string {
  return text(next, ALPHABETS['hex'], length);
}

function uuid(next: Next): string {
  return [8, 4, 4, 4, 12].map(it => hex(next, it)).join('-');
}

function words(next: Next, count: number): string {
  return Array.from({ length: count }, () => WORDS[below(next, WORDS.length)]).join(' ');
}

const WORDS = ['summer', 'jacket', 'add', 'to', 'cart', 'Paris', 'size', '42', 'free', 'delivery', 'from', '49,90', 'EUR', 'New', 'checkout', 'page', 'viewed', 'call', 'us', 'Mon–Fri', '9:00-18:00', '©', '2026', 'v2.4.1', '@media', 'width:', '100%'];

const KINDS: readonly [readonly [string, (next: Next) => string], ...(readonly [string, (next: Next) => string])[]] = [
  ['tid', n => `G-${text(n, ALPHABETS['capitals'], 10)}`],
  ['gtm', n => `45je${digits(n, 3)}v${digits(n, 10)}za200`],
  ['_p', n => `17${digits(n, 11)}`],
  ['cid', n => `${digits(n, 9)}.17${digits(n, 8)}`],
  ['sid', n => `17${digits(n, 8)}`],
  ['sr', n => `${1000 + below(n, 2000)}x${700 + below(n, 900)}`],
  ['dl', n => `https://shop.example/p/${digits(n, 8)}?utm_source=mail&gclid=${text(n, ALPHABETS['base64url'], 60)}`],
  ['dt', n => words(n, 6)],
  ['_et', n => digits(n, 5)],
  ['ep.transaction_id', n => digits(n, 16)],
  ['epn.value', n => `${below(n, 900)}.${digits(n, 2)}`],
  ['pr1', n => `id${digits(n, 13)}~nm${words(n, 2)}~pr${below(n, 99)}.${digits(n, 2)}~qt1`],
  ['fbp', n => `fb.1.17${digits(n, 11)}.${digits(n, 18)}`],
  ['eid', n => `${digits(n, 13)}_${digits(n, 17)}`],
  ['cs_est', () => 'true'],
  ['$.anonymousId', uuid],
  ['$.messageId', n => `ajs-next-17${digits(n, 11)}-${uuid(n)}`],
  ['$.timestamp', n => `2026-11-${10 + below(n, 20)}T${10 + below(n, 14)}:${10 + below(n, 50)}:00.${digits(n, 3)}Z`],
  ['$.properties.order_id', n => digits(n, 10 + below(n, 9))],
  ['$.properties.products[0].sku', n => `${text(n, ALPHABETS['capitals'], 8)}-${digits(n, 4)}`],
  ['$.properties.products[0].gtin', n => digits(n, 13)],
  ['$.properties.value', n => `${below(n, 4000)}.${digits(n, 2)}`],
  ['$.context.userAgent', n => `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${below(n, 200)}.0.${digits(n, 4)}.${digits(n, 2)} Safari/537.36`],
  ['$.context.library.version', n => `${below(n, 9)}.${below(n, 99)}.${below(n, 99)}`],
  ['$.event_id', n => hex(n, 32)],
  ['$.contexts.trace.trace_id', n => hex(n, 32)],
  ['$.contexts.trace.span_id', n => hex(n, 16)],
  ['$.exception.values[0].stacktrace.frames[3].filename', n => `https://cdn.example/static/js/main.${hex(n, 8)}.js`],
  ['$.sdk.packages[0]', n => `npm:@sentry/browser@${below(n, 12)}.${below(n, 40)}.${below(n, 9)}`],
  ['$.dsn', n => `https://${hex(n, 32)}@o${digits(n, 6)}.ingest.sentry.io/${digits(n, 7)}`],
  ['$.release', n => `shop@${below(n, 9)}.${below(n, 9)}.${below(n, 99)}+${hex(n, 7)}`],
  ['$.events[0].device_id', n => text(n, ALPHABETS['base64url'], 22)],
  ['$.events[0].insert_id', uuid],
  ['$.events[0].session_id', n => `17${digits(n, 11)}`],
  ['$[12].data.positions[0].x', n => `${below(n, 1900)}.${digits(n, 4)}`],
  ['$[12].data.href', n => `image@${1 + below(n, 3)}x.${hex(n, 8)}.png`],
  ['$[12].data.attributes.d', n => `M${below(n, 99)}.${digits(n, 3)} ${below(n, 99)}.${digits(n, 3)}L${below(n, 99)}.${digits(n, 2)},${below(n, 99)}.${digits(n, 2)}Z`],
  ['$[12].data.attributes.style', n => `transform: translate3d(${below(n, 99)}.${digits(n, 3)}px, ${below(n, 99)}.${digits(n, 3)}px, 0px)`],
  ['$[12].data.texts[0].value', n => words(n, 12)],
  ['$.timings.lcp', n => `${below(n, 9000)}.${digits(n, 3)}`],
  ['$.script', n => `!function(e,t){var n=${digits(n, 5)}+${digits(n, 10)};e.a=t@${hex(n, 4)};r=1e${digits(n, 2)}}(${digits(n, 16)},"${text(n, ALPHABETS['base64'], 40)}")`],
  ['ttclid', n => text(n, ALPHABETS['base64url'], 80)],
  ['', n => text(n, ALPHABETS['base64url'], 11 + below(n, 30))],
];
