import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEPTH_MAX, huntBytes, huntText } from '../../../src/core/search/hunt.ts';
import { openWorkSpace } from '../../../src/core/search/work-space.ts';
import { asText, indexOf } from './looking.ts';

const index = indexOf([asText('ann@example.com')]);
const ANN = 'to=ann@example.com&v=2';
const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');
const times = (count: number, text: string): string => Array.from({ length: count }).reduce<string>(it => base64(it), text);

/** A gzip stream with a name in its header (RFC 1952 §2.3.1). */
const named = (gzip: Buffer, name: string): Buffer => Buffer.concat([gzip.subarray(0, 3), Buffer.from([8]), gzip.subarray(4, 10), Buffer.from(`${name}\0`), gzip.subarray(10)]);

function hunted(content: string | Buffer, depth = DEPTH_MAX): { readonly steps: readonly string[]; readonly limited: boolean } {
  const space = openWorkSpace();
  const { quarries, limited } = typeof content === 'string' ? huntText(space, index, { text: content, depth }) : huntBytes(space, index, { bytes: content, depth });
  return { steps: [...new Set(quarries.map(it => it.steps.join(' ')))], limited };
}

it('behind a gzip stream that was cut short the rest is searched as well, and the cut is said', () => {
  expect(hunted(Buffer.concat([gzipSync('{}').subarray(0, 11), Buffer.from(`\n${times(2, ANN)}`)]))).toEqual({ steps: ['base64 base64'], limited: true });
});

// Mutants: the steps told innermost first; the depth counted from one; bytes of the layer before searched again.
describe('is found', () => {
  it.each<[what: string, content: string | Buffer, steps: string]>([
    ['as it is', ANN, ''],
    ['in bytes as they are', Buffer.from(`\0\u0001${ANN}`), ''],
    ['in base64', base64(ANN), 'base64'],
    ...['a-', 'ab-', 'abc-', 'abcd-', 'v1/', 'v12_', 'x+y+z+'].map((it): [string, string, string] => [`in base64 of base64 behind "${it}"`, it + times(2, ANN), 'base64 base64']),
    ['in base64 in the middle of a text', `x=${base64(ANN)};y`, 'base64'],
    ['in gzip', gzipSync(ANN), 'gzip'],
    ['in gzip in base64', base64(gzipSync(ANN)), 'base64 gzip'],
    ['in base64 that stands behind a gzip stream', Buffer.concat([gzipSync('{}'), Buffer.from(`\n${times(2, ANN)}`)]), 'base64 base64'],
    ['in base64 that stands behind a zlib stream', Buffer.concat([deflateSync('{}'), Buffer.from(`\n${times(2, ANN)}`)]), 'base64 base64'],
    ['in base64 in the name that a gzip stream goes by', named(gzipSync('{}'), times(2, ANN)), 'base64 base64'],
    ['in gzip, whose bytes hold the sign of an escape', gzipSync(`%41 ${ANN}`, { level: 0 }), 'gzip'],
    ['in base64 that begins as lz-string does, and is none', base64(Buffer.from([0x37, 0x84, ...Buffer.from(ANN)])), 'base64'],
    ['percent-encoded', ANN.replace('@', '%40'), 'percent'],
    ['under as many layers as are undone', times(DEPTH_MAX, ANN), Array.from({ length: DEPTH_MAX }, () => 'base64').join(' ')],
  ])('%s', (_, content, steps) => {
    const found = hunted(content);
    expect(found.steps).toContain(steps);
    expect(found.limited).toBe(false);
  });
});

describe('is not found', () => {
  it.each<[what: string, content: string | Buffer, depth: number]>([
    ['where nothing is to be undone', base64(ANN), 0],
    ['one layer deeper than is asked for', times(3, ANN), 2],
    ['in a text of somebody else', base64(ANN.replace('ann', 'bob')), DEPTH_MAX],
    ['in nothing', '', DEPTH_MAX],
  ])('%s', (_, content, depth) => { expect(hunted(content, depth).steps).toEqual([]); });
});

describe('that a limit was met is said', () => {
  it.each<[what: string, content: string | Buffer, depth?: number]>([
    ['of one layer too many', times(DEPTH_MAX + 1, ANN)],
    ['of one layer more than was asked for', times(3, ANN), 2],
    ['of a bomb', gzipSync(Buffer.alloc(16 * 1024 * 1024, 'a'))],
    ['of a bomb in base64', base64(gzipSync(Buffer.alloc(16 * 1024 * 1024, 'a')))],
    ['of a thousand layers side by side', Array.from({ length: 3_000 }, (_, i) => base64(`{"n":${i},"t":"text that can be read"}`)).join(' ')],
  ])('%s', (_, content, depth) => { expect(hunted(content, depth).limited).toBe(true); });

  it.each<[what: string, content: string]>([
    ['where there is nothing to undo', 'a plain sentence, and no more'],
    ['where all was undone', times(2, ANN)],
    ['where a long text needs nothing undone', 'plain words and spaces. '.repeat(50_000)],
  ])('and not %s', (_, content) => { expect(hunted(content).limited).toBe(false); });
});
