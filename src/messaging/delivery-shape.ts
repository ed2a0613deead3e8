import * as v from 'valibot';
import type { Delivery, Sighting } from '../core/evidence/delivery.ts';
import { CHANNELS, EVIDENCE_KINDS, GAP_REASONS } from '../core/evidence/evidence.ts';
import type { Body, FieldHint } from '../core/evidence/evidence.ts';

/** Far beyond what an outbox lets through (it cuts), so that only a forged record meets it. */
const TEXT_MAX_CHARACTERS = 8_000_000;
const LIST_MAX = 10_000;

const text = v.pipe(v.string(), v.maxLength(TEXT_MAX_CHARACTERS));
const amount = v.pipe(v.number(), v.integer(), v.minValue(0));
const scripts = v.pipe(v.array(text), v.maxLength(LIST_MAX));

const body: v.GenericSchema<unknown, Body> = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('hidden') }),
  v.strictObject({ kind: v.literal('text'), text, bytes: amount, cut: v.boolean() }),
  v.strictObject({ kind: v.literal('binary'), base64: text, bytes: amount, cut: v.boolean() }),
  v.strictObject({ kind: v.literal('form'), entries: v.pipe(v.array(v.tuple([text, text])), v.maxLength(LIST_MAX)), cut: v.boolean() }),
]);

const field: v.GenericSchema<unknown, FieldHint> = v.strictObject({ name: text, type: text, autocomplete: text, label: text });

/** What a document can have seen. The browser alone knows of responses, sent headers, the cookie jar and navigations. */
const sighting: v.GenericSchema<unknown, Sighting> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('request'), exchange: text, hop: amount, url: text, method: text, channel: v.picklist(CHANNELS), body, scripts,
  }),
  v.strictObject({ kind: v.literal('request-body'), exchange: text, body }),
  v.strictObject({ kind: v.literal('input'), field, value: text }),
  v.strictObject({ kind: v.literal('submit'), action: text }),
  v.strictObject({ kind: v.literal('cookie-write'), text, scripts }),
  v.strictObject({ kind: v.literal('storage-write'), area: v.picklist(['local', 'session']), key: text, value: text, scripts }),
  v.strictObject({ kind: v.literal('consent'), state: v.picklist(['granted', 'refused']) }),
  v.strictObject({ kind: v.literal('gap'), of: v.picklist(EVIDENCE_KINDS), reason: v.picklist(GAP_REASONS), count: amount }),
]);

/** One record of a document's outbox, on arrival. */
export const deliveryShape: v.GenericSchema<unknown, Delivery> = v.strictObject({
  source: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u, 'an id of letters, digits and dashes')),
  n: amount,
  atMs: v.pipe(v.number(), v.finite()),
  witness: v.picklist(['page', 'browser']),
  seen: sighting,
});
