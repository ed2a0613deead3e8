import { describe, expect, test } from 'vitest';
import { PARTS_MAX } from '../../../src/core/formats/limits.ts';
import { SOCKET_FRAME } from '../../../src/core/formats/socket-frame.ts';
import { found, PROSE } from './found.ts';

test.each([
  ['an event of Socket.IO', '42["identify",{"em":"ann@example.com"}]', '["identify",{"em":"ann@example.com"}]'],
  ['an event of a room, that wants an answer', '42/shop,17["a"]', '["a"]'],
  ['an event with attachments', '451-["file",{"_placeholder":true,"num":0}]', '["file",{"_placeholder":true,"num":0}]'],
  ['the opening of Engine.IO', '0{"sid":"x"}', '{"sid":"x"}'],
  ['a polled event with its length', '12:42["a","b"]', '["a","b"]'],
  ['a frame of SockJS', 'a["{\\"a\\":1}"]', '["{\\"a\\":1}"]'],
  ['a message of SignalR', '{"type":1}\u001e', '{"type":1}'],
])('finds the JSON of %s', (_, text, json) => {
  expect(found(SOCKET_FRAME, text)).toEqual([`: ${json}`]);
});

test('finds each of several frames in one body', () => {
  expect(found(SOCKET_FRAME, '42["a"]\u001e42["b"]')).toEqual(['[0]: ["a"]', '[1]: ["b"]']);
});

describe('is not found in', () => {
  test.each([...PROSE, ['JSON', '["a",{"b":1}]'], ['a number before a bracket in prose', '42 [sic] times'], ['an index', 'item[0]'], ['a longer number', '1763770000["a"]'], ['a form', '4=a["x"]'], ['a ping', '2probe']] as const)('%s', (_, text) => {
    expect(found(SOCKET_FRAME, text)).toBeUndefined();
  });
});

test('frames without end are cut off and said', () => {
  const opened = SOCKET_FRAME.read('2["a"]\u001e'.repeat(PARTS_MAX * 2));
  expect(opened?.limited).toBe(true);
  expect(opened?.parts).toHaveLength(PARTS_MAX);
});
