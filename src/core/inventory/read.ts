import * as v from 'valibot';
import { scriptFields } from '../audit/script-shape.ts';
import { readYaml } from '../rulebook/yaml-text.ts';
import { record } from '../shape/record.ts';
import type { PlacedComplaint, Shaped } from '../shape/shape.ts';
import { shaped } from '../shape/shape.ts';
import type { Inventory } from './inventory.ts';

export type ReadInventory = { readonly ok: true; readonly inventory: Inventory } | { readonly ok: false; readonly complaints: readonly PlacedComplaint[] };

const { of, address, domain, party, organization, pages, mode, integrity, hashed, sha256, bytes, firstMs, doing } = scriptFields;
const said = v.pipe(v.string(), v.maxLength(10_000));

/** What a saved inventory must look like to be compared with. */
export const inventoryShape: v.GenericSchema<unknown, Inventory> = record({
  schema: v.literal('sillage.scripts/1'),
  savedAt: v.pipe(v.string(), v.isoTimestamp('a time, as 2026-01-31T12:00:00.000Z')),
  pages,
  scripts: v.array(record({
    of, address, domain, party, organization, pages, mode, integrity, hashed, sha256, bytes, firstMs, doing,
    justification: said, authorizedBy: said, authorizedOn: said, varies: v.optional(v.boolean()), gone: v.optional(v.boolean()),
  })),
}, 'the named fields of an inventory, as --save-inventory writes it');

/** Reads a saved inventory, in which people may have written. Tells every mistake with its place in the text. */
export function readInventory(text: string): ReadInventory {
  const right = quickly(text);
  if (right?.ok === true) return { ok: true, inventory: right.value };
  const file = readYaml(text);
  if (!file.ok) return file;
  const read = shaped(inventoryShape, file.value);
  return read.ok ? { ok: true, inventory: read.value } : { ok: false, complaints: read.complaints.map(file.place).toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

/** Without places, and so without their cost: most files are right. */
function quickly(text: string): Shaped<Inventory> | undefined {
  try {
    return shaped(inventoryShape, JSON.parse(text));
  } catch {
    return undefined;
  }
}
