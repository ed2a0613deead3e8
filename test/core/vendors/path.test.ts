import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/core/payload/field.ts';
import { fits, lastKey } from '../../../src/core/vendors/path.ts';

const field = (place: Field['place'], name: string): Field => ({ place, name, value: '', steps: [], packed: false });

describe('a path names', () => {
  it.each<[path: string, place: Field['place'], name: string]>([
    ['tid', 'query', 'tid'], ['tid', 'body', '$.tid'], ['ud[em]', 'query', 'ud[em]'], ['ud[em]', 'body', '$.ud[em]'],
    ['batch[].traits.email', 'body', '$.batch[12].traits.email'], ['[].event', 'body', '$[0].event'], ['e[5]', 'body', '$.e[5]'], ['events[][]', 'query', 'events[0][1]'],
    ['ep.search_term', 'query', 'ep.search_term'], ['$set.email', 'body', '$.$set.email'],
  ])('%s: %s %s', (path, place, name) => { expect(fits(path, field(place, name))).toBe(true); });
});

describe('a path does not name', () => {
  it.each<[path: string, place: Field['place'], name: string]>([
    ['tid', 'query', 'tids'], ['tid', 'query', 'ti'], ['tid', 'query', 'x.tid'], ['tid', 'body', '$.x.tid'], ['tid', 'body', '$[0].tid'],
    ['batch[].event', 'body', '$.batch.event'], ['batch[].event', 'body', '$.batch[].event'], ['batch[].event', 'body', '$.batch[x].event'], ['e[5]', 'body', '$.e[55]'], ['e[5]', 'body', '$.e[6]'],
    ['[].event', 'body', '$.event'], ['a', 'query', ''], ['a[]', 'query', 'a[1'], ['a[]', 'query', 'a'],
  ])('%s: %s %s', (path, place, name) => { expect(fits(path, field(place, name))).toBe(false); });
});

it.each([
  ['tid', 'tid'], ['$.batch[12].traits.email', 'email'], ['batch[].traits.email', 'email'], ['$.e[5]', 'e'], ['e[5]', 'e'], ['events[][]', 'events'], ['events[0][1]', 'events'],
  ['ud[em]', 'ud[em]'], ['$.ud[em]', 'ud[em]'], ['$[0]', '$'], ['', ''], [']', ']'], ['a]', 'a]'], ['[[[', '[[['],
])('the last key of %j is %j', (name, key) => { expect(lastKey(name)).toBe(key); });
