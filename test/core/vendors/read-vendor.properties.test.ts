import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Field } from '../../../src/core/payload/field.ts';
import { readVendor } from '../../../src/core/vendors/read-vendor.ts';
import { vendorsFrom } from '../../../src/core/vendors/vendors-from.ts';
import { vendorTables } from '../../../src/knowledge/vendors/index.ts';

const dictionary = vendorsFrom(vendorTables);
const paths = dictionary.vendors.flatMap(it => it.messages).flatMap(({ shape = [], when = [], fields, events }) => [...shape, ...when, ...fields].flatMap(it => it.at).concat(events?.at ?? []));
const hosts = [...dictionary.byHost.keys()];

/** Fields that a hostile page would send: names of the dictionary, bent, with any values. */
const name = fc.oneof(fc.string(), fc.constantFrom(...paths), fc.constantFrom(...paths).map(it => `$.${it.replaceAll('[]', '[0]')}`), fc.constantFrom(...paths).chain(it => fc.string().map(end => it + end)));
const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2', 'G-1', '1764500000', 'https://a.test/', 'e325c836-73c9-4f75-850d-749356cb6e87', '['.repeat(5_000), 'a=b&'.repeat(2_000), '\n'.repeat(5_000)));
const field: fc.Arbitrary<Field> = fc.record({ place: fc.constantFrom<Field['place']>('query', 'body', 'header', 'cookie', 'path', 'host', 'referer', 'fragment'), name, value, steps: fc.constant([]), packed: fc.boolean() });
const url = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom(...hosts).chain(host => fc.webPath().map(path => `https://x.${host}${path}`)));

it('no payload makes it throw, and what it tells is within bounds', () => {
  fc.assert(fc.property(fc.array(field, { maxLength: 60 }), url, (fields, address) => {
    const spoken = readVendor(fields, address, dictionary);
    expect(spoken?.events.length ?? 0).toBeLessThanOrEqual(20);
    expect(spoken?.events.every(it => it.name.length <= 120) ?? true).toBe(true);
    expect(spoken?.declared.every(it => dictionary.keys.has(it.field.name.slice(it.field.name.lastIndexOf('.') + 1).replace(/(?:\[\d*\])+$/u, ''))) ?? true).toBe(true);
  }), { numRuns: 2_000 });
});

it('reads the same of the same fields in any order of those it does not know', () => {
  fc.assert(fc.property(fc.array(fc.string(), { maxLength: 30 }), noise => {
    const known: readonly Field[] = ([['v', '2'], ['tid', 'G-ABC'], ['cid', '1.2'], ['sid', '3'], ['en', 'login']] as const).map(([key, text]) => ({ place: 'query', name: key, value: text, steps: [], packed: false }));
    const others = noise.filter(it => !dictionary.keys.has(it)).map((it): Field => ({ place: 'body', name: `$.x-${it}`, value: it, steps: [], packed: false }));
    expect(readVendor([...others, ...known], 'https://a.shop.test/', dictionary)).toEqual(readVendor([...known, ...others], 'https://a.shop.test/', dictionary));
  }));
});

it('is linear in what is sent', () => {
  const many = (count: number): readonly Field[] => Array.from({ length: count }, (_, i): Field => ({ place: 'body', name: `$.batch[${i}].event`, value: `event ${i}`, steps: [], packed: false }));
  expect(readVendor(many(12_000), 'https://api.segment.io/v1/b', dictionary)?.events).toHaveLength(20);
});
