import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shaped, tellComplaint } from '../../src/core/shape/shape.ts';
import { vendorShape } from '../../src/core/vendors/vendor-shape.ts';
import type { Vendor } from '../../src/core/vendors/vendor.ts';
import { vendorTables } from '../../src/knowledge/vendors/index.ts';
import { vendorFixtures } from '../support/vendor-fixtures.ts';

const files = readdirSync('src/knowledge/vendors').filter(it => it.endsWith('.json'));
const vendors = files.map(it => [it.replace(/[.]json$/u, ''), JSON.parse(readFileSync(`src/knowledge/vendors/${it}`, 'utf8')) as Vendor] as const);

describe('the vendors that ship', () => {
  it.each(vendors)('%s is right, under the name of its file', (id, vendor) => {
    const read = shaped(vendorShape, vendor);
    expect(read.ok ? [] : read.complaints.map(tellComplaint)).toEqual([]);
    expect(vendor.id).toBe(id);
  });

  it.each(vendors)('%s has no source that nothing needs, and no message or source twice', (_, { sources, messages }) => {
    const used = new Set(messages.flatMap(it => [...it.sources, ...it.fields.map(field => field.source)]));
    expect(sources.map(it => it.id).filter(it => !used.has(it))).toEqual([]);
    for (const ids of [sources.map(it => it.id), messages.map(it => it.id)]) expect(ids.filter((it, at) => ids.indexOf(it) !== at)).toEqual([]);
  });

  it.each(vendors)('%s has a fixture for every message with fields or a shape', (id, { messages }) => {
    const shown = new Set(vendorFixtures.filter(it => it.vendor === id).map(it => it.says.message));
    expect(shown.size).toBeGreaterThan(0);
    expect(messages.filter(it => it.fields.length > 0 || it.shape !== undefined).map(it => it.id).filter(it => !shown.has(it))).toEqual([]);
  });

  it('are all listed', () => { expect(vendorTables.map(it => (it as Vendor).id).toSorted()).toEqual(vendors.map(([id]) => id).toSorted()); });
});

it.each(vendorFixtures.map(it => [it.vendor, it.id, it] as const))('the fixture %s: %s says where it is from, and names nobody but persons who are none', (_, __, { from, carried }) => {
  expect(from).toMatch(/^(?:https:\/\/|recorded )/u);
  const text = `${carried.url} ${carried.body.kind === 'text' ? carried.body.text : ''}`;
  const addresses = Array.from(decodeURIComponent(text.replace(/%(?![\da-f]{2})/giu, '%25')).matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu), ([it]) => it);
  expect(addresses.filter(it => !/\.(?:test|example)$/u.test(it))).toEqual([]);
});
