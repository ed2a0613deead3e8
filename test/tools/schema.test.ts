import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SCHEMAS } from './schema.ts';

it.each(SCHEMAS)('$path says what the code says; if not, run `npx tsx test/tools/schema.ts`', ({ path, text }) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
});

it.each(SCHEMAS)('$path refuses unknown fields everywhere, has an id, and says what its fields are for', ({ text }) => {
  const schema = JSON.parse(text) as { $id: string; properties: Record<string, { description?: string }> };
  expect(schema.$id).toMatch(/^urn:sillage:schema:/);
  const objects = [...text.matchAll(/"type": "object"/g)].length;
  // The open tables are `facts`, of findings and of what rules ask of them (those in force, and those broken), whose words are each detector's own.
  expect([...text.matchAll(/"additionalProperties": false/g)].length).toBeGreaterThanOrEqual(objects - 3);
  expect(Object.values(schema.properties).filter(it => it.description !== undefined).length).toBeGreaterThan(Object.keys(schema.properties).length / 2);
});
