import { expect, it } from 'vitest';
import { CHECKSUMS, DIGESTS } from '../../../src/core/digests/index.ts';
import { bytesOf } from './oracle.ts';

it('gives each digest and checksum an id of its own, in small letters', () => {
  const ids = [...DIGESTS, ...CHECKSUMS].map(it => it.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter(it => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(it))).toEqual([]);
});

it('counts as digests only what is 64 bits wide or more, and as checksums only unsigned numbers of 32', () => {
  expect(DIGESTS.filter(it => it.of(bytesOf('a')).length < 8)).toEqual([]);
  expect(CHECKSUMS.filter(it => it.of(bytesOf('somebody@example.com')) >>> 0 !== it.of(bytesOf('somebody@example.com')))).toEqual([]);
});

it('tells every two of them apart on the same text', () => {
  const results = DIGESTS.map(it => String(it.of(bytesOf('somebody@example.com'))));
  expect(new Set(results).size).toBe(results.length);
});

it('answers with bytes of its own each time, so that one answer cannot change another', () => {
  for (const { of } of DIGESTS) {
    const first = of(bytesOf('a'));
    const kept = first.slice();
    of(bytesOf('b'));
    expect(first).toEqual(kept);
  }
});
