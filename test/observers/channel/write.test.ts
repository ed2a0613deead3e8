import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { write } from '../../../src/observers/channel/write.ts';

describe('writing a record', () => {
  // Kills: a comma too many or too few, a member left out, a text not quoted.
  it('gives what JSON.stringify gives, for any plain data', () => {
    fc.assert(fc.property(fc.jsonValue(), data => {
      expect(JSON.parse(write(data))).toEqual(JSON.parse(JSON.stringify(data)));
    }));
  });

  it('leaves out what is undefined', () => {
    expect(write({ a: undefined, b: 1, c: undefined })).toBe('{"b":1}');
  });

  it.each([Infinity, -Infinity, NaN])('writes %s as 0, since JSON has no word for it and all that is told with it would be lost', number => {
    expect(JSON.parse(write([number, 0.5, -1e300, 7]))).toEqual([0, 0.5, -1e300, 7]);
  });

  it('writes no text longer than the longest that is kept', () => {
    expect(write(['x'.repeat(70_000)])).toHaveLength(65_536 + 4);
  });

  it('asks no toJSON that others put in its way', () => {
    const data: unknown = Object.setPrototypeOf([{ toJSON: 'own' }], Object.assign(Object.create(Array.prototype) as object, { toJSON: () => 'planted' }));
    expect(write(data)).toBe('[{"toJSON":"own"}]');
  });
});
