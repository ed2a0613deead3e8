import { describe, expect, it } from 'vitest';
import type { Carried } from '../../../src/core/payload/field.ts';
import { readFields } from '../../../src/core/payload/read.ts';
import { readVendor } from '../../../src/core/vendors/read-vendor.ts';
import type { Spoken } from '../../../src/core/vendors/spoken.ts';
import type { Condition } from '../../../src/core/vendors/vendor.ts';
import { vendorsFrom } from '../../../src/core/vendors/vendors-from.ts';
import { vendorTables } from '../../../src/knowledge/vendors/index.ts';
import { elsewhere, type VendorFixture, vendorFixtures } from '../../support/vendor-fixtures.ts';

const dictionary = vendorsFrom(vendorTables);

const read = (carried: Carried): Spoken | undefined => readVendor(readFields(carried).fields, carried.url, dictionary);

const told = ({ declared }: Spoken): readonly string[] => declared.map(it => `${it.category} ${it.form} ${it.field.place} ${it.field.name}${it.present ? '' : ' absent'}`);

const named = vendorFixtures.map(it => [it.vendor, it.id, it] as const);
const shaped = vendorFixtures.filter(it => it.says.byShape).map(it => [it.vendor, it.id, it] as const);

describe('what goes to a vendor is read by its address', () => {
  it.each(named)('%s: %s', (vendor, _, { carried, says }) => {
    const spoken = read(carried);
    expect(spoken).toMatchObject({ vendor, by: says.by ?? 'host', message: says.message });
    expect(spoken?.events.map(it => it.name)).toEqual(says.events);
    expect(spoken && told(spoken)).toEqual(says.declared);
  });
});

describe('the same through a proxy is read by its shape, and says so', () => {
  it.each(shaped)('%s: %s', (vendor, _, { carried, says }) => {
    const spoken = read(elsewhere(carried));
    expect(spoken).toMatchObject({ vendor, by: 'shape' });
    expect(spoken?.events.map(it => it.name)).toEqual(says.events);
    expect(spoken && told(spoken)).toEqual(says.declared);
  });
});

describe('what has no shape of its own is not told elsewhere', () => {
  it.each(vendorFixtures.filter(it => !it.says.byShape).map(it => [it.vendor, it.id, it] as const))('%s: %s', (_, __, { carried, says }) => {
    // Datadog's recordings carry the parameters of its measurements, and are taken for those.
    expect(read(elsewhere(carried))?.message).toBe(says.message === 'replay' ? 'rum' : undefined);
  });
});

/** Shapes that lost one of their telling fields are nobody's: each condition counts. */
describe('a shape with one telling field less is not believed', () => {
  const without = ({ carried }: VendorFixture, at: readonly string[]): Spoken | undefined => {
    const { fields } = readFields(elsewhere(carried));
    const last = new Set(at.map(it => it.slice(it.lastIndexOf('.') + 1).replace(/\[\d*\]$/u, '')));
    return readVendor(fields.filter(it => !last.has(it.name.slice(it.name.lastIndexOf('.') + 1).replace(/\[\d*\]$/u, ''))), elsewhere(carried).url, dictionary);
  };
  const shapeOf = ({ vendor, says }: VendorFixture): readonly Condition[] => dictionary.vendors.find(it => it.id === vendor)?.messages.find(it => it.id === says.message)?.shape ?? [];

  it.each(shaped)('%s: %s', (vendor, _, fixture) => {
    for (const { at } of shapeOf(fixture)) {
      const spoken = without(fixture, at);
      expect([at, `${spoken?.vendor} ${spoken?.message}`]).not.toEqual([at, `${vendor} ${fixture.says.message}`]);
    }
  });
});

it('tells which events the vendor documents: others were named by the site', () => {
  const batch = vendorFixtures.find(it => it.vendor === 'google-analytics-4' && it.id === 'batch');
  expect(batch && read(batch.carried)?.events).toEqual([{ name: 'login', documented: true }, { name: 'purchase', documented: true }, { name: 'plan_chosen', documented: false }]);
});
