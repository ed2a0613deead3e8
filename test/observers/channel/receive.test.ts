import { describe, expect, it } from 'vitest';
import { receive } from '../../../src/observers/channel/receive.ts';

const submit = { kind: 'submit', action: '/to' };
const request = { kind: 'request', exchange: '3', url: 'https://a.test/', method: 'POST', channel: 'fetch', body: { kind: 'hidden' } };
const write = { kind: 'cookie-write', text: 'a=b' };
const received = (...raw: readonly unknown[]): unknown => receive(JSON.stringify([raw]), 'p1');

describe('receiving from a page', () => {
  it('takes what it tells, and when', () => {
    expect(received(1, submit)).toEqual([{ atMs: 1, seen: submit }]);
  });

  it('names exchanges as no other document does', () => {
    expect(received(1, { kind: 'request-body', exchange: '3#1', body: { kind: 'none' } })).toMatchObject([{ seen: { exchange: 'p1.3#1' } }]);
  });

  it.each([
    ['post', 'POST'], ['Options', 'OPTIONS'], ['patch', 'patch'], ['SEND', 'SEND'],
  ])('writes the method %s as the platform does: %s', (method, expected) => {
    expect(received(1, { ...request, method }, '', '')).toMatchObject([{ seen: { method: expected, hop: 0, exchange: 'p1.3', body: { kind: 'hidden' } } }]);
  });

  it.each(['GET', 'head'])('knows that %s sends no body', method => {
    expect(received(1, { ...request, method }, '', '')).toMatchObject([{ seen: { body: { kind: 'none' } } }]);
  });

  it('makes scripts of a stack, or else names the one that runs', () => {
    const stack = 'Error\n    at o (<anonymous>:1:2)\n    at f (https://a.test/a.js:1:2)';
    expect(received(1, write, 'https://a.test/tag.js', stack)).toMatchObject([{ seen: { scripts: ['https://a.test/a.js'] } }]);
    expect(received(1, write, 'https://a.test/tag.js', '')).toMatchObject([{ seen: { scripts: ['https://a.test/tag.js'] } }]);
    expect(received(1, write, '', '')).toMatchObject([{ seen: { scripts: [] } }]);
  });

  it('says of a use and of what is written that nobody on the stack has an address', () => {
    const nameless = '\n\t\n\t\n\tnull';
    expect(received(1, write, '', nameless)).toMatchObject([{ seen: { scripts: [''] } }]);
    expect(received(1, { ...request, method: 'POST' }, '', nameless)).toMatchObject([{ seen: { scripts: [] } }]);
    expect(received(1, write, 'https://a.test/tag.js', nameless)).toMatchObject([{ seen: { scripts: ['https://a.test/tag.js'] } }]);
  });

  it.each<[title: string, running: string, stack: string, beside: string | undefined]>([
    ['that is not on the stack', 'https://a.test/tag.js', 'o@<anonymous>:1:2\nf@https://a.test/app.js:1:2\n', 'https://a.test/tag.js'],
    ['but not one that is', 'https://a.test/app.js', 'o@<anonymous>:1:2\nf@https://a.test/app.js:1:2\n@https://a.test/app.js:9:2\n', undefined],
    ['but not where none runs', '', 'o@<anonymous>:1:2\nf@https://a.test/app.js:1:2\n', undefined],
    // kills: a long stack taken for a whole one
    ['but not where the stack may be cut', 'https://a.test/tag.js', `o@<anonymous>:1:2\n${'f@https://a.test/app.js:1:2\n'.repeat(25)}`, undefined],
    // kills: microtasks that ran beside a script held against it where the engine names everybody truly
    ['but not where scripts are named by where they were loaded from', 'https://a.test/tag.js', '\n\t\n\thttps://a.test/app.js', undefined],
  ])('names the running script %s', (_, running, stack, beside) => {
    expect(received(1, write, running, stack)).toEqual([{ atMs: 1, seen: { ...write, scripts: ['https://a.test/app.js'], ...beside && { beside } } }]);
  });

  it('counts the frames of who stands in front, where the page says that somebody does', () => {
    const use = { kind: 'use', feature: 'listen', of: 'input', on: 'document', count: 1 };
    const stack = ['Error', 'o (<anonymous>:1:2)', 'f (https://a.test/a.js:1:2)', 'g (https://a.test/a.js:9:2)', 'h (https://b.test/b.js:1:2)'].join('\n    at ');
    expect(received(1, { ...use, amounts: { through: 1, files: 3 } }, '', stack)).toMatchObject([{ seen: { amounts: { through: 2, files: 3 } } }]);
    expect(received(1, { ...use, amounts: { through: 1 } }, '', '')).toMatchObject([{ seen: { amounts: { through: -1 } } }]);
    expect(received(1, { ...use, amounts: { through: 1 } })).toMatchObject([{ seen: { amounts: { through: -1 } } }]);
    expect(received(1, { ...use, amounts: { files: 3 } }, '', stack)).toMatchObject([{ seen: { amounts: { files: 3 } } }]);
    expect(received(1, use, '', stack)).not.toMatchObject([{ seen: { amounts: {} } }]);
    expect(received(1, { ...use, amounts: null }, '', stack)).toMatchObject([{ seen: { amounts: null } }]);
  });

  it('takes a worker that was started', () => {
    expect(received(1, { kind: 'worker', type: 'dedicated', url: 'https://a.test/w.js', watched: false })).toHaveLength(1);
  });

  it.each(['no', '', '[[1,{"kind":"submit","n":Infinity}]]'])('takes a text that is no JSON for something that went unseen: %s', text => {
    expect(receive(text, 'p1')).toEqual([{ atMs: undefined, seen: { kind: 'gap', of: 'request', reason: 'unreadable', count: 1 } }]);
  });

  it.each<[title: string, text: string]>([
    ['no list', JSON.stringify(submit)],
    ['an empty list', '[]'],
    ['a null', '[null]'],
    ['a text', '["x"]'],
    ['a record that is no list', JSON.stringify([{ 0: 1, 1: submit }])],
    ['a record without time', JSON.stringify([[null, submit]])],
    ['a record without sighting', JSON.stringify([[1, null]])],
    ['a record that is a text', JSON.stringify([[1, 'submit']])],
    ...['input', 'shown', 'response', 'request-head', 'navigation', 'cookie', 'watch', 'consent', 'resource', 'toString', undefined]
      .map((kind): [string, string] => [`what no page can witness: ${kind ?? 'nothing'}`, JSON.stringify([[1, { kind }, '', '']])]),
  ])('takes nothing from %s', (_, text) => {
    expect(receive(text, 'p1')).toEqual([]);
  });
});
