import { ITEM } from './yaml-place.ts';
import type { YamlPlace } from './yaml-place.ts';

/** As much of a JSON Schema (draft 7) as hints are made of. */
export interface Schema {
  readonly description?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Schema | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly allOf?: readonly Schema[] | undefined;
  readonly additionalProperties?: unknown;
}

/** One thing that may be written at a place. */
export interface Hint {
  readonly label: string;
  readonly kind: 'key' | 'value';
  /** What it is for, in the schema's words. */
  readonly means?: string | undefined;
  /** It must be there. */
  readonly required?: true | undefined;
}

/** What may be written at a place by the schema: the keys of what is there, or its possible values; nothing where anything goes. */
export function hintsAt({ path, at }: Pick<YamlPlace, 'path' | 'at'>, schema: Schema): readonly Hint[] {
  const here = schemasAt(path, schema);
  const hints = at === 'key' ? here.flatMap(keysOf) : here.flatMap(valuesOf);
  return [...new Map(hints.map(it => [it.label, it])).values()];
}

/** What the schema says of the key that a path ends with. */
export function meaningOf(path: readonly string[], schema: Schema): string | undefined {
  return schemasAt(path, schema).find(it => it.description !== undefined)?.description;
}

function schemasAt(path: readonly string[], root: Schema): readonly Schema[] {
  return path.reduce<readonly Schema[]>((all, step) => all.flatMap(it => stepInto(it, step)).flatMap(variantsOf), variantsOf(root));
}

function stepInto({ items, properties, additionalProperties }: Schema, step: string): readonly Schema[] {
  if (step === ITEM) return items === undefined ? [] : [items];
  const own = properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (own !== undefined) return [own];
  return typeof additionalProperties === 'object' && additionalProperties !== null ? [additionalProperties] : [];
}

/** The schema itself, and each that it may also be. */
function variantsOf(schema: Schema): readonly Schema[] {
  return [schema, ...[...schema.anyOf ?? [], ...schema.allOf ?? []].flatMap(variantsOf)];
}

function keysOf({ properties = {}, required = [] }: Schema): readonly Hint[] {
  return Object.entries(properties).filter(([label]) => !label.startsWith('$')).map(([label, it]): Hint => ({
    label, kind: 'key', means: variantsOf(it).find(each => each.description !== undefined)?.description, ...required.includes(label) && { required: true },
  }));
}

function valuesOf(schema: Schema): readonly Hint[] {
  const told = schema.const === undefined ? schema.enum ?? (schema.type === 'boolean' ? [true, false] : []) : [schema.const];
  return told.map((it): Hint => ({ label: writtenOf(it), kind: 'value' }));
}

// YAML 1.1 readers take a bare yes or no for a truth.
function writtenOf(value: unknown): string {
  return value === 'yes' || value === 'no' ? `"${value}"` : String(value);
}
