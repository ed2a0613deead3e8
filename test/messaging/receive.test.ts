import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/messaging/protocol.ts';
import { receiver } from '../../src/messaging/receive.ts';

const answers: Answers<'background', string> = {
  'evidence/append': ({ batch }) => Promise.resolve({ kept: batch.length }),
  'audit/get': () => Promise.resolve({ status: 'no-access' }),
  'audit/begin': () => Promise.resolve(undefined),
  'visit/begin': () => Promise.resolve(undefined),
  'visit/pulse': () => Promise.resolve(undefined),
  'visit/log': () => Promise.resolve(undefined),
  'visit/end': () => Promise.resolve(undefined),
  'visit/abandon': () => Promise.resolve(undefined),
  'walk/get': () => Promise.resolve({ status: 'no-access' }),
  'walk/begin': () => Promise.resolve(undefined),
  'walk/mark': () => Promise.resolve(undefined),
  'walk/pause': () => Promise.resolve(undefined),
  'walk/resume': () => Promise.resolve(undefined),
  'walk/close': () => Promise.resolve(undefined),
  'walk/log': () => Promise.resolve(undefined),
  'walk/end': () => Promise.resolve(undefined),
  'history/list': () => Promise.resolve([]),
  'history/get': () => Promise.resolve(undefined),
  'everything/forget': () => Promise.resolve(undefined),
  'rules/get': () => Promise.resolve({ id: 'balanced', title: 'Balanced', profiles: [], source: undefined }),
  'rules/try': () => Promise.resolve({ complaints: [] }),
  'rules/set': () => Promise.resolve({ complaints: [] }),
};
const receive = receiver(answers, (name, sender) => (sender === 'frame') === (name === 'evidence/append'));
const delivery = { source: 'page-3f', n: 0, atMs: 1, witness: 'page', seen: { kind: 'submit', action: 'https://shop.example/' } };

describe('answers', () => {
  test.each([
    ['evidence from a frame', { name: 'evidence/append', says: { batch: [delivery] } }, 'frame', { kept: 1 }],
    ['an empty batch', { name: 'evidence/append', says: { batch: [] } }, 'frame', { kept: 0 }],
    ['a view that asks for an audit', { name: 'audit/get', says: { tabId: 1 } }, 'view', { status: 'no-access' }],
    ['a walk that begins', { name: 'walk/begin', says: { tabId: 1, name: 'Shop', own: ['shop-cdn.example'] } }, 'view', undefined],
    ['what became of a purpose', { name: 'walk/mark', says: { tabId: 1, purpose: 'billing', state: 'skipped', reason: 'free of charge' } }, 'view', undefined],
    ['a choice of a profile', { name: 'rules/set', says: { profile: 'balanced' } }, 'view', { complaints: [] }],
    ['rules that are being written', { name: 'rules/try', says: { source: 'id: mine' } }, 'view', { complaints: [] }],
    ['a choice of an own file', { name: 'rules/set', says: { source: 'id: mine' } }, 'view', { complaints: [] }],
  ])('%s', async (_, message, sender, answer) => {
    expect(await receive(message, sender)).toEqual(answer);
  });
});

describe('leaves alone what is not ours', () => {
  test.each([
    ['nothing', undefined], ['text', 'audit/get'], ['no name', { says: {} }], ['no words', { name: 'history/list' }],
    ['another name', { name: 'audit/put', says: {} }], ['a name every object has', { name: 'toString', says: {} }],
    ['a name from its prototype', { name: '__proto__', says: {} }], ['a name that is no text', { name: 7, says: {} }],
  ])('%s', (_, message) => {
    expect(receive(message, 'view')).toBeUndefined();
  });
});

describe('refuses', () => {
  const seen = { kind: 'submit', action: '' };
  test.each([
    ['a frame that asks for an audit', { name: 'audit/get', says: { tabId: 1 } }, 'frame', /not from there/u],
    ['a frame that would delete everything', { name: 'everything/forget', says: {} }, 'frame', /not from there/u],
    ['a view that makes up evidence', { name: 'evidence/append', says: { batch: [delivery] } }, 'view', /not from there/u],
    ['a tab that is no number', { name: 'audit/get', says: { tabId: '1' } }, 'view', /\$\.tabId: expected a number/u],
    ['words beyond those asked for', { name: 'history/list', says: { all: true } }, 'view', /\$\.all/u],
    ['a negative number', { name: 'evidence/append', says: { batch: [{ ...delivery, n: -1 }] } }, 'frame', /\$\.batch\[0\]\.n/u],
    ['a witness nobody knows', { name: 'evidence/append', says: { batch: [{ ...delivery, witness: 'me' }] } }, 'frame', /\$\.batch\[0\]\.witness/u],
    ['a source that is no id', { name: 'evidence/append', says: { batch: [{ ...delivery, source: '../x' }] } }, 'frame', /\$\.batch\[0\]\.source/u],
    ['a kind nobody knows', { name: 'evidence/append', says: { batch: [{ ...delivery, seen: { kind: 'thought' } }] } }, 'frame', /\$\.batch\[0\]\.seen/u],
    ['a response, which only the browser can see', { name: 'evidence/append', says: { batch: [{ ...delivery, seen: { kind: 'response', exchange: 'x', hop: 0, status: 200, setCookies: [] } }] } }, 'frame', /\$\.batch\[0\]\.seen/u],
    ['a field that should not be there', { name: 'evidence/append', says: { batch: [{ ...delivery, seen: { ...seen, id: 'web.1' } }] } }, 'frame', /\$\.batch\[0\]\.seen\.id/u],
    ['more than an outbox ever sends', { name: 'evidence/append', says: { batch: Array.from({ length: 2_001 }, () => delivery) } }, 'frame', /\$\.batch/u],
  ])('%s', async (_, message, sender, reason) => {
    await expect(receive(message, sender)).rejects.toThrow(reason);
  });
});
