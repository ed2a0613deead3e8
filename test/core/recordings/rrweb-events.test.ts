import { describe, expect, test } from 'vitest';
import { RRWEB_EVENTS } from '../../../src/core/recordings/rrweb-events.ts';
import type { Kit } from './sent.ts';
import { textsOf } from './sent.ts';

const read = (text: string) => RRWEB_EVENTS.read(text);
const event = (data: object, type = 3): string => JSON.stringify({ type, data, timestamp: 1_700_000_000_000 });

describe('finds', () => {
  test.each<Kit>(['rrweb', 'sentry', 'amplitude', 'posthog'])('the page and what was done there in what %s sent', kit => {
    const signs = textsOf(kit).flatMap(it => read(it) ?? []);
    expect([signs.some(it => it.tree), signs.some(it => it.stream)]).toEqual([true, true]);
  });

  test.each<[string, object]>([
    ['moves', { source: 1, positions: [{ x: 1, y: 2, id: 3, timeOffset: 0 }] }],
    ['changes', { source: 0, texts: [], attributes: [], removes: [], adds: [] }],
    ['a click', { source: 2, type: 2, id: 5, x: 1, y: 2 }],
    ['a focus, in another order', { source: 2, id: 5, type: 5 }],
    ['a scroll', { source: 3, id: 1, x: 0, y: 300 }],
    ['an input', { source: 5, text: 'x', isChecked: false, id: 4 }],
    ['a window that is resized', { source: 4, width: 800, height: 600 }],
  ])('%s', (_, data) => { expect(read(event(data))).toMatchObject({ tree: false, stream: true }); });

  test('events in another order of keys, and cut short', () => {
    expect(read('[{"timestamp":1700000000000,"data":{"source":3,"id":1,"x":0,"y":5},"type":3},{"timest')).toMatchObject({ stream: true });
  });

  test.each([
    ['network', 'rrweb/network@1', { network: true, console: false }],
    ['console', 'rrweb/console@1', { network: false, console: true }],
  ])('the %s, where a plugin records it', (_, plugin, told) => {
    expect(read(`[${event({ source: 3, id: 1, x: 0, y: 3 })},${event({ plugin, payload: {} }, 6)}]`)).toMatchObject(told);
  });

  test('the console and the requests that Sentry adds', () => {
    expect(textsOf('sentry').flatMap(it => read(it) ?? [])).toContainEqual({ tree: false, stream: true, network: true, console: true });
  });
});

describe('ignores', () => {
  test.each<[string, string]>([
    ['a log of events with the same keys', JSON.stringify([{ type: 3, data: { source: 'app', id: 4 }, timestamp: 1_700_000_000_000 }])],
    ['a log whose sources have numbers', JSON.stringify([{ type: 3, data: { source: 2, name: 'checkout', step: 3 }, timestamp: 1_700_000_000_000 }])],
    ['a log whose types are words', JSON.stringify([{ type: 'click', data: { x: 3, y: 4 }, timestamp: 1_700_000_000_000 }])],
    ['operations of an editor', JSON.stringify({ type: 2, data: { ops: [{ insert: 'a' }] }, timestamp: 1_700_000_000_000 })],
    ['positions of a game', JSON.stringify({ data: { positions: [{ x: 1, y: 2 }] } })],
    ['an error with breadcrumbs', JSON.stringify({ exception: { values: [{ type: 'TypeError' }] }, breadcrumbs: [{ category: 'console', message: 'x' }, { category: 'ui.click', message: 'body > button' }] })],
    ['a plugin’s name alone', JSON.stringify({ activePlugins: ['rrweb/console@1'], plugin: 'rrweb/network@1' })],
    ['a tree of a file system', JSON.stringify({ node: { type: 0, children: [] } })],
    ['a document about rrweb', 'An incremental event has data with its source: {"source": 3, "id": 1}.'],
  ])('%s', (_, text) => { expect(read(text)).toBeUndefined(); });
});
