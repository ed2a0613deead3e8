import { expect, test } from 'vitest';
import { fromHeaders, setCookiesIn, telltaleHeaders } from '../../../src/core/evidence/head.ts';

test('headers that are the same whatever a page does are left out, those that tell something stay', () => {
  const told = ['User-Agent', 'Accept', 'Accept-Language', 'Sec-Fetch-Site', 'sec-ch-ua', 'Cache-Control', 'Connection', 'Content-Length', 'Host',
    'Cookie', 'Referer', 'Origin', 'Content-Type', 'Authorization', 'X-Email'].map(name => ({ name, value: 'v' }));
  expect(telltaleHeaders(told).map(([name]) => name)).toEqual(['cookie', 'referer', 'origin', 'content-type', 'authorization', 'x-email']);
});

test('a header without a value is an empty one', () => {
  expect(telltaleHeaders([{ name: 'X-Own' }])).toEqual([['x-own', '']]);
});

test('each cookie is one, in the words of both browsers', () => {
  const chromium = [{ name: 'set-cookie', value: 'a=1; Path=/' }, { name: 'Set-Cookie', value: 'b=2' }, { name: 'server', value: 'x' }];
  const firefox = [{ name: 'Set-Cookie', value: 'a=1; Path=/\nb=2' }];
  expect(setCookiesIn(chromium)).toEqual(['a=1; Path=/', 'b=2']);
  expect(setCookiesIn(firefox)).toEqual(['a=1; Path=/', 'b=2']);
  expect(setCookiesIn(undefined)).toEqual([]);
});

test('of a document what protects it is kept, of nothing else', () => {
  const policy = { name: 'Content-Security-Policy', value: 'script-src *' };
  expect(fromHeaders([{ name: 'Content-Type', value: 'text/html; charset=utf-8' }, policy, { name: 'Server', value: 'x' }, { name: 'Set-Cookie', value: 'a=1' }]))
    .toEqual({ setCookies: ['a=1'], headers: [['content-security-policy', 'script-src *']] });
  expect(fromHeaders([{ name: 'content-type', value: 'text/html' }, { name: 'referrer-policy', value: 'no-referrer\nunsafe-url' }]).headers).toEqual([['referrer-policy', 'no-referrer'], ['referrer-policy', 'unsafe-url']]);
  expect(fromHeaders([{ name: 'Content-Type', value: 'application/json' }, policy])).toEqual({ setCookies: [] });
  expect(fromHeaders([policy])).toEqual({ setCookies: [] });
});
