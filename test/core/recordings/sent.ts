import { readFileSync } from 'node:fs';
import type { Body } from '../../../src/core/evidence/evidence.ts';
import type { Field } from '../../../src/core/payload/field.ts';
import { readFields } from '../../../src/core/payload/read.ts';

/** The kits whose uploads `record.ts` recorded. */
export const KITS = ['amplitude', 'clarity', 'datadog', 'openreplay', 'posthog', 'rrweb', 'sentry'] as const;
export type Kit = (typeof KITS)[number];

/** One request of a kit, as its server received it. */
export interface Sent {
  readonly url: string;
  readonly body: Body;
}

/** All that a kit sent, in order. */
export function sentBy(kit: Kit): readonly Sent[] {
  const told = JSON.parse(readFileSync(`test/core/recordings/fixtures/${kit}.json`, 'utf8')) as readonly { readonly url: string; readonly body: string }[];
  return told.map(({ url, body }) => ({ url, body: { kind: 'binary', base64: body, bytes: Buffer.from(body, 'base64').length, cut: false } }));
}

/** What is read of a body. */
export function fieldsOf(body: Body | string): readonly Field[] {
  const carried: Body = typeof body === 'string' ? { kind: 'text', text: body, bytes: body.length, cut: false } : body;
  return readFields({ url: 'https://t.tracker.example/in', headers: [], body: carried }).fields;
}

/** Every text that a kit's uploads hold, with all packing undone. */
export function textsOf(kit: Kit): readonly string[] {
  return sentBy(kit).flatMap(it => fieldsOf(it.body)).filter(it => it.place === 'body' && it.value.length >= 64).map(it => it.value);
}
