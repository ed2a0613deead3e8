import { expect, it } from 'vitest';
import { djb2, javaStringHash } from '../../../src/core/digests/string-hash.ts';
import { agrees, bytesOf } from './oracle.ts';

// `"hello".hashCode()` and the others as java.lang.String documents them.
it.each([['', 0], ['hello', 99162322], ['hello world', 1794106052], ['The quick brown fox jumps over the lazy dog', -609428141 >>> 0]])('hashes %j as Java does', (text, hash) => {
  expect(javaStringHash.of(bytesOf(text))).toBe(hash);
});

it.each([['', 5381], ['a', 177670], ['hello', 261238937]])('hashes %j as djb2 does', (text, hash) => {
  expect(djb2.of(bytesOf(text))).toBe(hash);
});

// Kills: numbers grown past 53 bits before they are cut, negative numbers.
it.each([{ ...djb2, factor: 33n, start: 5381n }, { ...javaStringHash, factor: 31n, start: 0n }])('$id agrees with big integers on every length', ({ of, factor, start }) => {
  agrees(it => String(of(it)), it => String([...it].reduce((hash, byte) => hash * factor + BigInt(byte) & 0xffffffffn, start)));
});
