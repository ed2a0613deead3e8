import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isOpaque, recordingIn } from '../../../src/core/dossier/recordings.ts';
import type { Body } from '../../../src/core/evidence/evidence.ts';
import type { Kit } from '../recordings/sent.ts';
import { fieldsOf, KITS, sentBy } from '../recordings/sent.ts';

const binary = (bytes: Uint8Array): Body => ({ kind: 'binary', base64: Buffer.from(bytes).toString('base64'), bytes: bytes.length, cut: false });
const noise = (length: number, head: readonly number[] = []): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, (_, i) => head[i] ?? (state = (state * 48_271) % 2_147_483_647) % 256);
};
const MOVE = '{"type":3,"data":{"source":1,"positions":[{"x":1,"y":2,"id":3,"timeOffset":0}]},"timestamp":1700000000000}';

const SHAPES: Readonly<Record<Kit, string>> = {
  amplitude: 'rrweb-events', clarity: 'clarity-payload', datadog: 'datadog-records', openreplay: 'openreplay-batch', posthog: 'rrweb-events', rrweb: 'rrweb-events', sentry: 'rrweb-events',
};

describe('a recording is found', () => {
  test.each(KITS)('in what %s really sends, page and moves, with all its packing undone', kit => {
    const found = sentBy(kit).flatMap(it => recordingIn(fieldsOf(it.body)) ?? []);
    expect(new Set(found.map(it => it.shape))).toEqual(new Set([SHAPES[kit]]));
    expect([found.some(it => it.tree), found.some(it => it.stream)]).toEqual([true, true]);
  });

  test.each<[string, string]>([
    ['cut short', `[${Array.from({ length: 20 }, () => MOVE).join(',')},{"type":3,"da`],
    ['as texts in a list that is cut short', `{"version":1,"events":[${Array.from({ length: 20 }, () => JSON.stringify(MOVE)).join(',')},"{\\"type\\`],
    ['one event by itself', MOVE],
    ['in base64', JSON.stringify({ d: Buffer.from(`[${MOVE}]`).toString('base64') })],
    ['in a field of a form', `k=1&d=${encodeURIComponent(`[${MOVE}]`)}`],
  ])('%s', (_, body) => { expect(recordingIn(fieldsOf(body))).toMatchObject({ stream: true }); });

  test('in the body only: an address that quotes one is none', () => {
    expect(recordingIn(fieldsOf('x').map(it => ({ ...it, place: 'query' as const, value: MOVE, packed: true })))).toBeUndefined();
  });
});

describe('no recording is found', () => {
  test.each<[string, string]>([
    ['in analytics events', JSON.stringify({ batch: Array.from({ length: 40 }, (_, i) => ({ event: 'scroll', properties: { x: i, y: i * 2, $elements: [{ tag_name: 'div' }] }, timestamp: '2026-01-01T00:00:00Z' })) })],
    ['in a log of events with type, data and timestamp', JSON.stringify(Array.from({ length: 60 }, (_, i) => ({ type: i % 6, data: { source: 'ui', id: i }, timestamp: 1_700_000_000_000 + i })))],
    ['in operations of an editor', JSON.stringify({ ops: Array.from({ length: 200 }, (_, i) => ({ retain: i, insert: 'a', attributes: { bold: true } })) })],
    ['in an error with breadcrumbs', JSON.stringify({ exception: { values: [] }, breadcrumbs: Array.from({ length: 50 }, (_, i) => ({ timestamp: 1_700_000_000 + i, category: 'ui.click', message: 'body > div > button', data: {} })) })],
    ['in the points of a chart', JSON.stringify({ series: [{ data: Array.from({ length: 300 }, (_, i) => ({ x: i, y: i * i })) }] })],
    ['in a long text', 'It was a dark and stormy night. '.repeat(80)],
  ])('%s', (_, body) => { expect(recordingIn(fieldsOf(body))).toBeUndefined(); });
  test.each(['datadog', 'posthog'] as const)('in the events that %s sends beside it', kit => {
    const events = sentBy(kit).filter(it => /rum%3F|\/e\/|\/flags/u.test(it.url));
    expect(events.length).toBeGreaterThan(0);
    expect(events.flatMap(it => recordingIn(fieldsOf(it.body)) ?? [])).toEqual([]);
  });
});

describe('much that only its recipient can read', () => {
  test.each<[string, Body | string]>([
    ['is in bytes without a form', binary(noise(4000))],
    ['is in base64 of them', Buffer.from(noise(4000)).toString('base64')],
    ['is in a field of JSON', JSON.stringify({ v: 1, d: Buffer.from(noise(4000)).toString('base64') })],
  ])('%s', (_, body) => { expect(isOpaque(fieldsOf(body))).toBe(true); });

  test.each<[string, Body | string]>([
    ['a few bytes', binary(noise(500))],
    ['a picture', binary(noise(4000, [0x89, 0x50, 0x4e, 0x47]))],
    ['a film', binary(noise(4000, [0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70]))],
    ['a picture in a field of JSON', JSON.stringify({ name: 'a.png', data: Buffer.from(noise(4000, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])).toString('base64') })],
    ['one long token among as much that can be read', JSON.stringify({ token: Buffer.from(noise(2000)).toString('base64'), items: Array.from({ length: 400 }, (_, i) => ({ id: i })) })],
    ['a document', binary(noise(4000, [0x50, 0x4b, 3, 4]))],
    ['packed JSON, which was read', binary(gzipSync(JSON.stringify({ batch: Array.from({ length: 300 }, (_, i) => ({ event: `e${i}` })) })))],
    ['words', 'It was a dark and stormy night. '.repeat(100)],
    ['many short fields', JSON.stringify(Array.from({ length: 500 }, (_, i) => `field-${i}`))],
  ])('is not %s', (_, body) => { expect(isOpaque(fieldsOf(body))).toBe(false); });
});
