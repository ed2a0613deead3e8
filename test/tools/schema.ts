import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { auditShape } from '../../src/core/audit/shape.ts';
import { detectors } from '../../src/core/detectors/index.ts';
import { rulebookFileShape } from '../../src/core/rulebook/rulebook-file-shape.ts';

/** Where each published JSON Schema lives, and what it says today. `npx tsx test/tools/schema.ts` writes them. */
export const SCHEMAS: readonly { readonly path: string; readonly text: string }[] = [
  {
    path: 'src/core/rulebook/rulebook.schema.json',
    text: printed(rulebookFileShape({ detectors: detectors.map(it => it.id), inherited: 'any' }), {
      $id: 'urn:sillage:schema:rulebook:1', title: 'Sillage rules file',
      description: 'What is wrong when personal data leaves a page, how bad it is and what it costs. A file that extends nothing needs grades and whole rules.',
    }),
  },
  {
    path: 'src/core/audit/audit.schema.json',
    text: printed(auditShape, {
      $id: 'urn:sillage:schema:audit:1', title: 'Sillage audit',
      description: 'Who received which personal data from a page, how it was judged, and the evidence. Complete in itself, and about nobody.',
    }),
  },
];

function printed(shape: GenericSchema, head: { readonly $id: string; readonly title: string; readonly description: string }): string {
  const { $schema, ...body } = toJsonSchema(shape, {
    typeMode: 'input',
    // What only Sillage itself can check: that ids differ, that grades descend.
    ignoreActions: ['raw_check'],
    // Records refuse unknown fields by a check of their own (see `record`), which the conversion cannot see.
    overrideSchema: ({ valibotSchema, jsonSchema }) => valibotSchema.type === 'loose_object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  return `${JSON.stringify({ $schema, ...head, ...body }, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of SCHEMAS) writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), text);
}
