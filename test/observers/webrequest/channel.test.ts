import { expect, test } from 'vitest';
import { channelOf } from '../../../src/observers/webrequest/channel.ts';

test.each([
  ['main_frame', 'GET', 'navigation'], ['main_frame', 'POST', 'form'], ['sub_frame', 'GET', 'frame'], ['sub_frame', 'POST', 'form'],
  ['xmlhttprequest', 'POST', 'fetch'], ['ping', 'POST', 'beacon'], ['beacon', 'POST', 'beacon'], ['script', 'GET', 'script'],
  ['image', 'GET', 'image'], ['imageset', 'GET', 'image'], ['stylesheet', 'GET', 'style'], ['font', 'GET', 'font'], ['media', 'GET', 'media'],
  ['websocket', 'GET', 'socket'], ['webtransport', 'CONNECT', 'socket'], ['csp_report', 'POST', 'report'], ['speculative', 'GET', 'other'],
  ['something-new', 'GET', 'other'], ['toString', 'GET', 'other'],
])('%s by %s leaves by %s', (type, method, channel) => {
  expect(channelOf({ type, method })).toBe(channel);
});
