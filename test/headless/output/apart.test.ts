import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from '../../../src/headless/output/apart.ts';

test.each([
  [['a', 'a', 'a-2'], ['a', 'a-2', 'a-2-2']],
  [['a', 'A'], ['a', 'A-2']],
  [['', ''], ['page', 'page-2']],
])('%j are %j', (names, expected) => { expect(apart(names)).toEqual(expected); });

test('no two folders are the same, whatever they are named after', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'A', 'a-2', 'a-2-2', 'b', ''), { maxLength: 12 }), names => {
    expect(new Set(apart(names).map(it => it.toLowerCase())).size).toBe(names.length);
  })); // kills: a number that another name ends in already
});
