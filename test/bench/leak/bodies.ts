import { gzipSync } from 'node:zlib';
import lzString from 'lz-string';
import type { Body } from '../../../src/core/evidence/evidence.ts';
import { WORDS, pageOf } from './addresses.ts';
import { BASE36, DIGITS, HEX, uuid } from './chance.ts';
import type { Chance } from './chance.ts';
import { replayOf } from './replay.ts';

/** A field a page's own code adds to what a vendor's library sends: here the leaks go in. */
export type Extra = Readonly<Record<string, string>>;

/** What one vendor's library posts, with `extra` where that library puts what it is told of the visitor. */
export type BodyMaker = (chance: Chance, extra: Extra) => Body;

/** By the vendors' documentation and what their libraries were seen to send. */
export const BODIES: Readonly<Record<string, BodyMaker>> = {
  'ga4': (chance, extra) => text(Array.from({ length: 1 + chance.below(4) }, (_, n) =>
    new URLSearchParams({ 'en': chance.pick(['page_view', 'scroll', 'add_to_cart']), '_ee': '1', '_et': String(chance.below(20_000)), 'ep.page': pageOf(chance), ...n === 0 ? named('up.', extra) : {} }).toString()).join('\r\n')),

  'segment': (chance, extra) => json({
    batch: Array.from({ length: 1 + chance.below(5) }, (_, n) => ({
      type: n === 0 ? 'identify' : 'track', messageId: `ajs-next-17${chance.text(DIGITS, 11)}-${uuid(chance)}`, anonymousId: uuid(chance), event: `${chance.pick(WORDS)} viewed`,
      traits: n === 0 ? { plan: 'trial', ...extra } : {}, properties: { path: '/fr/account', price: chance.below(9_000) / 100, sku: chance.text(BASE36, 9) },
      context: { page: { url: pageOf(chance), title: chance.pick(WORDS) }, library: { name: 'analytics.js', version: 'npm:next-1.84.3' }, locale: 'fr-FR' },
    })), sentAt: '2025-11-22T01:50:00.000Z', writeKey: chance.text(BASE36, 32),
  }),

  'meta-tr': (chance, extra) => {
    const boundary = `----WebKitFormBoundary${chance.text(BASE36, 16)}`;
    const fields = { id: chance.text(DIGITS, 15), ev: 'SubscribedButtonClick', dl: pageOf(chance), it: `17${chance.text(DIGITS, 11)}`, 'cd[buttonText]': 'Valider', fbp: `fb.1.17${chance.text(DIGITS, 11)}.${chance.text(DIGITS, 18)}`, ...named('udff[', extra, ']') };
    return text(`${Object.entries(fields).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--${boundary}--\r\n`);
  },

  'tiktok': (chance, extra) => json({
    event: 'CompletePayment', event_id: `v-${uuid(chance)}`, timestamp: '2025-11-22T01:50:00.000Z', properties: { currency: 'EUR', value: chance.below(90_000) / 100, contents: [{ content_id: chance.text(BASE36, 8) }] },
    context: { ad: { callback: chance.text(BASE36, 40) }, user: { anonymous_id: uuid(chance), ...extra }, pixel: { code: chance.text(BASE36.toUpperCase(), 20) }, page: { url: pageOf(chance) }, library: { name: 'pixel.js', version: '2.2.1' } },
  }),

  'sentry': (chance, extra) => text([
    { event_id: chance.text(HEX, 32), sent_at: '2025-11-22T01:50:00.000Z', sdk: { name: 'sentry.javascript.browser', version: '11.12.0' } },
    { type: 'event' },
    {
      exception: { values: [{ type: 'TypeError', value: 'Cannot read properties of undefined', stacktrace: { frames: Array.from({ length: 3 + chance.below(25) }, () => ({ filename: `https://www.maison-lindholm.example/assets/${chance.pick(WORDS)}-${chance.text(BASE36, 8)}.js`, function: chance.text(BASE36, 2), lineno: 1, colno: chance.below(90_000) })) } }] },
      request: { url: pageOf(chance) }, user: extra,
      breadcrumbs: Array.from({ length: chance.below(20) }, (_, n) => ({ timestamp: 1_763_770_000 + n, category: 'ui.click', message: `div.${chance.pick(WORDS)} > button.${chance.pick(WORDS)}` })),
    },
  ].map(it => JSON.stringify(it)).join('\n')),

  'amplitude-gzip': (chance, extra) => binary(gzipSync(JSON.stringify({
    api_key: chance.text(HEX, 32), events: Array.from({ length: 1 + chance.below(8) }, () => ({ device_id: uuid(chance), session_id: Number(`17${chance.text(DIGITS, 11)}`), event_type: `${chance.pick(WORDS)} ${chance.pick(WORDS)}`, user_properties: { $set: extra }, insert_id: uuid(chance) })),
  }))),

  'lz-string': (chance, extra) => text(new URLSearchParams({ d: lzString.compressToBase64(JSON.stringify({ visitor: { id: uuid(chance), ...extra }, pages: Array.from({ length: 6 }, () => pageOf(chance)) })), v: '4' }).toString()),

  'replay': (chance, extra) => text(withText(replayOf(chance, 1_000 + Math.floor(chance.next() ** 5 * 60_000)), extra)),

  'replay-gzip': (chance, extra) => binary(gzipSync(withText(replayOf(chance, 4_000 + Math.floor(chance.next() ** 5 * 90_000)), extra))),
};

/** A body of at least that many bytes, recorded from a session. */
export function replayBody(chance: Chance, bytes: number): Body {
  return text(replayOf(chance, bytes));
}

function json(value: unknown): Body {
  return text(JSON.stringify(value));
}

function text(it: string): Body {
  return { kind: 'text', text: it, bytes: Buffer.byteLength(it), cut: false };
}

function binary(bytes: Buffer): Body {
  return { kind: 'binary', base64: bytes.toString('base64'), bytes: bytes.length, cut: false };
}

function named(before: string, extra: Extra, behind = ''): Extra {
  return Object.fromEntries(Object.entries(extra).map(([name, value]) => [before + name + behind, value]));
}

// A recorder sees a field as it is typed into: source 5 of rrweb's incremental events.
function withText(replay: string, extra: Extra): string {
  const typed = Object.values(extra).map(value => `${JSON.stringify({ type: 3, data: { source: 5, text: value, isChecked: false, id: 311 }, timestamp: 1_763_770_009_999 })},`);
  return replay.replace('"$snapshot_data":[', start => start + typed.join(''));
}
