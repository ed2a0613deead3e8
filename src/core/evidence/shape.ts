import * as v from 'valibot';
import type { Body, Evidence, FieldHint } from './evidence.ts';
import { BANNER_STATES, BUTTON_DOES, CHANNELS, EVIDENCE_KINDS, FEATURES, GAP_REASONS, INITIATOR_KINDS, MARKUP_ELEMENTS, SIGNAL_APIS, USED_ON } from './evidence.ts';
import { COMPARED_STATES } from './log.ts';
import type { Visit } from './log.ts';

/** Far beyond what an outbox lets through (it cuts), so that only a forged record meets it. Characters; entries. */
const TEXT_MAX = 8_000_000;
const LIST_MAX = 10_000;
const KEYS_MAX = 32;
const BUTTONS_MAX = 200;

const text = v.pipe(v.string(), v.maxLength(TEXT_MAX));
const amount = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = v.pipe(v.array(text), v.maxLength(LIST_MAX));

const body: v.GenericSchema<unknown, Body> = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('hidden') }),
  v.strictObject({ kind: v.literal('text'), text, bytes: amount, cut: v.boolean() }),
  v.strictObject({ kind: v.literal('binary'), base64: text, bytes: amount, cut: v.boolean() }),
  v.strictObject({ kind: v.literal('form'), entries: v.pipe(v.array(v.tuple([text, text])), v.maxLength(LIST_MAX)), cut: v.boolean() }),
]);

const headers = v.pipe(v.array(v.tuple([text, text])), v.maxLength(LIST_MAX));
const field: v.GenericSchema<unknown, FieldHint> = v.strictObject({ name: text, type: text, autocomplete: text, label: text });

/** The fields of each kind of sighting: what an observer reports, before it has a number, a time and a document. */
export const sightingEntries = {
  'request': {
    kind: v.literal('request'), exchange: text, hop: amount, url: text, method: text, channel: v.picklist(CHANNELS), body, scripts: texts,
    initiator: v.optional(v.strictObject({ how: v.picklist(INITIATOR_KINDS), url: text })),
    deferred: v.optional(v.literal(true)),
  },
  'request-body': { kind: v.literal('request-body'), exchange: text, body },
  'request-head': {
    kind: v.literal('request-head'), exchange: text, hop: amount,
    headers,
  },
  'response': {
    kind: v.literal('response'), exchange: text, hop: amount, status: amount, setCookies: texts, headers: v.optional(headers), failure: v.optional(text),
  },
  'input': { kind: v.literal('input'), field, value: text, masked: v.optional(v.literal(true)) },
  'content': { kind: v.literal('content'), exchange: text, hop: amount, sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/u, '64 hexadecimal digits')), bytes: amount },
  'shown': { kind: v.literal('shown'), field, value: text },
  'submit': { kind: v.literal('submit'), action: text },
  'cookie-write': { kind: v.literal('cookie-write'), text, scripts: texts, beside: v.optional(text) },
  'storage-write': { kind: v.literal('storage-write'), area: v.picklist(['local', 'session', 'name']), key: text, value: text, scripts: texts, beside: v.optional(text) },
  'use': {
    kind: v.literal('use'), feature: v.picklist(FEATURES), of: text, on: v.picklist(USED_ON), count: amount, scripts: texts, beside: v.optional(text),
    field: v.optional(field), amounts: v.optional(v.pipe(v.record(text, v.pipe(v.number(), v.finite())), v.maxEntries(KEYS_MAX))),
  },
  'cookie': {
    kind: v.literal('cookie'), name: text, value: text, domain: text, httpOnly: v.boolean(),
    sameSite: v.picklist(['none', 'lax', 'strict', 'unspecified']),
    lifetimeS: v.optional(v.number()), partition: v.optional(text), secure: v.optional(v.boolean()),
  },
  'navigation': { kind: v.literal('navigation'), url: text, frame: v.picklist(['top', 'sub']) },
  'watch': { kind: v.literal('watch') },
  'resource': { kind: v.literal('resource'), url: text, by: text },
  'markup': { kind: v.literal('markup'), element: v.picklist(MARKUP_ELEMENTS), url: text, attributes: v.pipe(v.record(text, text), v.maxEntries(KEYS_MAX)) },
  'alias': { kind: v.literal('alias'), host: text, names: v.tupleWithRest([text], text) },
  'worker': { kind: v.literal('worker'), type: v.picklist(['dedicated', 'shared', 'service', 'worklet']), url: text, watched: v.boolean() },
  'banner': {
    kind: v.literal('banner'), state: v.picklist(BANNER_STATES), platform: text, layer: amount,
    buttons: v.pipe(v.array(v.strictObject({ does: v.picklist(BUTTON_DOES), label: text })), v.maxLength(BUTTONS_MAX)),
    text, preticked: amount, blocks: v.boolean(),
  },
  'consent': {
    kind: v.literal('consent'), state: v.picklist(['granted', 'refused']),
    by: v.optional(v.picklist(['visitor', 'audit'])), label: v.optional(text), clicks: v.optional(amount),
  },
  'consent-signal': { kind: v.literal('consent-signal'), api: v.picklist(SIGNAL_APIS), call: text, text },
  'gap': { kind: v.literal('gap'), of: v.picklist(EVIDENCE_KINDS), reason: v.picklist(GAP_REASONS), count: amount, place: v.optional(text) },
} as const;

const seen = { id: text, offsetMs: v.number(), witness: v.picklist(['page', 'browser']), document: text };
const of = sightingEntries;

/** One line of an evidence file. */
export const evidenceShape: v.GenericSchema<unknown, Evidence> = v.variant('kind', [
  v.strictObject({ ...seen, ...of['request'] }), v.strictObject({ ...seen, ...of['request-body'] }),
  v.strictObject({ ...seen, ...of['request-head'] }), v.strictObject({ ...seen, ...of['response'] }), v.strictObject({ ...seen, ...of['content'] }),
  v.strictObject({ ...seen, ...of['input'] }), v.strictObject({ ...seen, ...of['shown'] }), v.strictObject({ ...seen, ...of['submit'] }),
  v.strictObject({ ...seen, ...of['cookie-write'] }), v.strictObject({ ...seen, ...of['storage-write'] }),
  v.strictObject({ ...seen, ...of['use'] }), v.strictObject({ ...seen, ...of['cookie'] }), v.strictObject({ ...seen, ...of['navigation'] }),
  v.strictObject({ ...seen, ...of['watch'] }), v.strictObject({ ...seen, ...of['resource'] }), v.strictObject({ ...seen, ...of['markup'] }), v.strictObject({ ...seen, ...of['alias'] }), v.strictObject({ ...seen, ...of['worker'] }),
  v.strictObject({ ...seen, ...of['banner'] }), v.strictObject({ ...seen, ...of['consent'] }), v.strictObject({ ...seen, ...of['consent-signal'] }), v.strictObject({ ...seen, ...of['gap'] }),
]);

/** The first line of an evidence file. */
export const visitShape: v.GenericSchema<unknown, Visit> = v.strictObject({
  url: text,
  startedAt: v.pipe(v.string(), v.isoTimestamp('an ISO 8601 time')),
  host: v.picklist(['chromium-extension', 'firefox-extension', 'command', 'har']),
  browser: text,
  state: v.picklist(['live', ...COMPARED_STATES]),
  run: v.optional(amount),
  profile: v.optional(amount),
  listening: v.picklist(['browsing', 'auditing', 'recorded']),
  observes: v.array(v.picklist(EVIDENCE_KINDS)),
});
